package org.tessera.core.gate;

import java.util.Optional;

/**
 * The outcome of one check.
 *
 * @param rule which
 * @param failure why it failed, in words without anything of the note; empty if it passed
 */
public record GateCheck(GateRule rule, Optional<String> failure) {
    static GateCheck passed(GateRule rule) {
        return new GateCheck(rule, Optional.empty());
    }

    static GateCheck failed(GateRule rule, String why) {
        return new GateCheck(rule, Optional.of(why));
    }

    static GateCheck of(GateRule rule, boolean passes, String why) {
        return passes ? passed(rule) : failed(rule, why);
    }

    /** Whether it lets the prompt through. */
    public boolean isPassed() {
        return failure.isEmpty();
    }
}
