package org.tessera.egress.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.provider.Route;

/**
 * A profile for each route with what is known beforehand: address, path, how the caller shows who it is. What only a site
 * knows says {@code fill-in}; the agreement is eligible at most and nothing is attested, so that none of them passes the
 * gate before somebody completed it. The one for this device is complete.
 */
public final class ReadyMadeProfiles {
    private ReadyMadeProfiles() {}

    /** The profile as JSON, to be completed. */
    public static String json(Route route) {
        try (InputStream stream = Optional
                .ofNullable(ReadyMadeProfiles.class.getResourceAsStream("profiles/" + route.id() + ".json"))
                .orElseThrow()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The same, read. */
    public static ProviderProfile of(Route route) {
        return ProfileJson.read(json(route));
    }
}
