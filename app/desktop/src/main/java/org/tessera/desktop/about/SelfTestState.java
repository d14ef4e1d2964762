package org.tessera.desktop.about;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tessera.engine.selftest.Part;
import org.tessera.engine.selftest.SelfTestReport;

/**
 * How far a self-test is.
 *
 * @param part the part that was told last; empty before the first
 * @param made how many checks were made
 * @param report what came of it; empty while it runs
 */
public record SelfTestState(Optional<Part> part, int made, Optional<SelfTestReport> report) {
    /** Nothing was tried yet. */
    static final SelfTestState BEGUN = new SelfTestState(Optional.empty(), 0, Optional.empty());

    /** The key of a part's name. */
    public static String keyOf(Part part) {
        return "self_test.part." + part.name().toLowerCase(Locale.ROOT);
    }

    /** How many of the parts were told, 0 to 1. */
    double progress() {
        List<Part> all = List.of(Part.values());
        return part.map(last -> (all.indexOf(last) + 1.0) / (all.size() + 1)).orElse(0.0);
    }
}
