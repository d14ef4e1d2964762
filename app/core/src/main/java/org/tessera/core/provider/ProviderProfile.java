package org.tessera.core.provider;

import java.util.regex.Pattern;

/**
 * Everything that is known about one way to a model: data with evidence, not code.
 *
 * @param name what people and the command line call it, for example {@code on-device}
 * @param title as shown
 * @param route whose endpoint it is and how requests to it are written
 * @param boundary on whose ground the model runs
 * @param destination where
 * @param wire how it is spoken to
 * @param coverage what may be asked of it, and why
 */
public record ProviderProfile(String name, String title, Route route, Boundary boundary, Destination destination,
        Wire wire, Coverage coverage) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    /** On whose ground a model runs. */
    public enum Boundary {
        /** On this device, without network. */
        THIS_DEVICE,
        /** On machines of the organisation. */
        INSIDE,
        /** At a vendor, under a Business Associate Agreement. */
        VENDOR
    }

    /** @throws IllegalArgumentException if the name is not of its form, or the route does not lead to such a destination */
    public ProviderProfile {
        if (!isName(name)) {
            throw new IllegalArgumentException("a profile name has 1 to 40 of a-z, 0-9 and -");
        }
        if ((route == Route.ON_DEVICE) != (destination instanceof Destination.OnThisDevice)) {
            throw new IllegalArgumentException("only the on-device route stays on this device");
        }
    }

    /** Whether a profile can have that name: 1 to 40 of a-z, 0-9 and -, not beginning with -. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /** The exact model that is asked. */
    public String model() {
        return coverage.models().getFirst().id();
    }

    /** Where the model runs, in the provider's words. */
    public String region() {
        return coverage.region();
    }

    /** The path that is called, below the base path. */
    public String path() {
        return route.path(model(), wire.streaming());
    }
}
