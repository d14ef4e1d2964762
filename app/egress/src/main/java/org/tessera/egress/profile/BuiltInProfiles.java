package org.tessera.egress.profile;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tessera.core.provider.Coverage;
import org.tessera.core.provider.Destination;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.provider.Route;
import org.tessera.core.provider.Wire;
import org.tessera.egress.ondevice.OnDeviceProvider;

/** The profiles that need no file. */
public final class BuiltInProfiles {
    private static final int MOST_TOKENS = 2_000;
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private BuiltInProfiles() {}

    /** All of them. */
    public static List<ProviderProfile> all() {
        return List.of(onDevice());
    }

    /** The one with that name. */
    public static Optional<ProviderProfile> find(String name) {
        return all().stream().filter(profile -> profile.name().equals(name)).findFirst();
    }

    /** {@code on-device}: a summary made here, without a language model and without network. */
    public static ProviderProfile onDevice() {
        return onDevice("on-device", "On this device");
    }

    static ProviderProfile onDevice(String name, String title) {
        return new ProviderProfile(name, title, Route.ON_DEVICE, ProviderProfile.Boundary.THIS_DEVICE,
                new Destination.OnThisDevice(), Wire.plain(MOST_TOKENS, TIMEOUT), Coverage.inside("this device",
                        Set.of(Route.ON_DEVICE.pathTemplate(false)), OnDeviceProvider.MODEL, "local"));
    }
}
