package org.tessera.egress.profile;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.tessera.core.gate.Agreement;
import org.tessera.core.gate.Destination;
import org.tessera.core.gate.ProviderProfile;
import org.tessera.core.gate.Route;
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
                new Destination.OnThisDevice(), Set.of(OnDeviceProvider.PATH), OnDeviceProvider.MODEL, "local",
                Agreement.NONE, "this device", List.of(), MOST_TOKENS, OptionalDouble.empty(), TIMEOUT);
    }
}
