package org.tessera.core.gate;

import java.util.ArrayList;
import java.util.List;

/** What one rule finds, collected until all of it is known. */
final class Reasons {
    private final GateRule rule;
    private final List<GateReason> found = new ArrayList<>();

    Reasons(GateRule rule) {
        this.rule = rule;
    }

    /** Notes a reason with the rule's own source and fixer. */
    void addIf(boolean wrong, String words) {
        addIf(wrong, words, rule.source());
    }

    void addIf(boolean wrong, String words, String source) {
        addIf(wrong, words, source, rule.fixer());
    }

    void addIf(boolean wrong, String words, String source, GateRule.Fixer fixer) {
        if (wrong) {
            found.add(new GateReason(words, source, fixer));
        }
    }

    GateCheck check() {
        return new GateCheck(rule, found);
    }
}
