package org.tessera.testkit.architecture;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The modules and what each of them may lean on, as docs/architecture.md draws it. */
final class Rooms {
    private static final String ROOT = "org.tessera.";

    /** Module to modules, each by the package below the root; every module may lean on itself. */
    static final Map<String, Set<String>> MAY_LEAN_ON = Map.ofEntries(Map.entry("core", Set.of()),
            Map.entry("detect", Set.of("core")), Map.entry("ctakes", Set.of("core")),
            Map.entry("store", Set.of("core")), Map.entry("formats", Set.of("core")),
            Map.entry("egress", Set.of("core")), Map.entry("transformer", Set.of("core")),
            Map.entry("engine", Set.of("core", "detect", "ctakes", "store", "formats")),
            Map.entry("desktop", Set.of("core", "engine", "egress", "transformer")),
            Map.entry("cli", Set.of("core", "engine", "egress", "transformer")),
            Map.entry("spark", Set.of("core", "engine")), Map.entry("training", Set.of("core", "detect", "ctakes")),
            Map.entry("guides", Set.of()));

    /** The modules that only parse input, call the engine and show results. */
    static final List<String> DOORS = List.of(ROOT + "cli", ROOT + "desktop", ROOT + "spark");

    private Rooms() {}

    /** The module of a package; empty for one that is not of the product. */
    static Optional<String> of(String packageName) {
        if (!packageName.startsWith(ROOT)) {
            return Optional.empty();
        }
        String below = packageName.substring(ROOT.length());
        int dot = below.indexOf('.');
        return Optional.of(dot < 0 ? below : below.substring(0, dot));
    }

    /** Whether a package is one of those named, or below one. */
    static boolean isIn(String packageName, Iterable<String> places) {
        for (String place : places) {
            if (packageName.equals(place) || packageName.startsWith(place + ".")) {
                return true;
            }
        }
        return false;
    }
}
