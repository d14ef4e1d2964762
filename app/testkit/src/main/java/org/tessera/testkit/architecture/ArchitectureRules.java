package org.tessera.testkit.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/** All rules. A new one is added to the list of its subject and holds for every door from then on. */
public final class ArchitectureRules {
    private ArchitectureRules() {}

    /** Every rule, each with its reason; a rule that matches no class of what is checked holds. */
    public static List<ArchRule> all() {
        return Stream.of(LayerRules.all(), ReachRules.all(), SafetyRules.all(), StyleRules.all())
                .flatMap(List::stream)
                .toList();
    }
}
