package org.tessera.core.gate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The outcome of one check.
 *
 * @param rule which
 * @param reasons all that it found; empty if it passed
 */
public record GateCheck(GateRule rule, List<GateReason> reasons) {
    public GateCheck {
        reasons = List.copyOf(reasons);
    }

    /** A check with one reason in words, or none. */
    public GateCheck(GateRule rule, Optional<String> failure) {
        this(rule, failure.map(words -> new GateReason(words, rule.source(), rule.fixer())).stream().toList());
    }

    /** Why it failed, in words without anything of the note; empty if it passed. */
    public Optional<String> failure() {
        return isPassed() ? Optional.empty()
                : Optional.of(reasons.stream().map(GateReason::words).collect(Collectors.joining(" ")));
    }

    /** Whether it lets the prompt through. */
    public boolean isPassed() {
        return reasons.isEmpty();
    }

    /** This and what another look by the same rule found. */
    GateCheck and(GateCheck other) {
        return new GateCheck(rule,
                java.util.stream.Stream.concat(reasons.stream(), other.reasons.stream()).distinct().toList());
    }
}
