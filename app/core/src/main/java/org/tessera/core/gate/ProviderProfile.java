package org.tessera.core.gate;

import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Everything that is known about one way to a model: data with evidence, not code.
 *
 * @param name what people and the command line call it, for example {@code on-device}
 * @param title as shown
 * @param route how requests to it are written
 * @param boundary on whose ground the model runs
 * @param destination where
 * @param coveredPaths the paths that may be called, below the base path; all others are refused
 * @param model the exact model that may be asked
 * @param region where the model runs, in the provider's words; {@code local} inside the boundary
 * @param agreement the agreement with whoever runs it
 * @param infrastructure for a model inside the boundary: under whose agreement the machine itself stands
 * @param attestations what was attested
 * @param maxOutputTokens the longest answer to ask for, in model tokens
 * @param temperature the sampling temperature; empty to leave it to the server
 * @param timeout how long to wait for an answer
 */
public record ProviderProfile(String name, String title, Route route, Boundary boundary, Destination destination,
        Set<String> coveredPaths, String model, String region, Agreement agreement, String infrastructure,
        List<Attestation> attestations, int maxOutputTokens, OptionalDouble temperature, Duration timeout) {
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

    /**
     * @throws IllegalArgumentException if the name or a number is out of its range, or the route does not lead to such a
     *         destination
     */
    public ProviderProfile {
        coveredPaths = Set.copyOf(coveredPaths);
        attestations = List.copyOf(attestations);
        if (!isName(name)) {
            throw new IllegalArgumentException("a profile name has 1 to 40 of a-z, 0-9 and -");
        }
        if (model.isBlank() || maxOutputTokens < 1 || timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("a profile has a model, an output limit and a timeout");
        }
        if ((route == Route.ON_DEVICE) != (destination instanceof Destination.OnThisDevice)) {
            throw new IllegalArgumentException("only the on-device route stays on this device");
        }
    }

    /** Whether a profile can have that name: 1 to 40 of a-z, 0-9 and -, not beginning with -. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }
}
