package org.tessera.core.gate;

import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One misconfiguration and the only rule that may refuse it.
 *
 * @param name what is wrong
 * @param rule the rule
 * @param base a case that passes
 * @param spoil what makes it fail
 */
record Misconfiguration(String name, GateRule rule, Supplier<GateCase> base, Consumer<GateCase> spoil) {
    /** In the case of a vendor that speaks OpenAI's format. */
    static Misconfiguration of(String name, GateRule rule, Consumer<GateCase> spoil) {
        return new Misconfiguration(name, rule, GateCase::new, spoil);
    }

    GateCase made() {
        GateCase made = base.get();
        spoil.accept(made);
        return made;
    }
}
