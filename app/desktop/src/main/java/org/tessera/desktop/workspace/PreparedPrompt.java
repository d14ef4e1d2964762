package org.tessera.desktop.workspace;

import org.tessera.core.gate.GateDecision;
import org.tessera.core.prompt.PromptDraft;
import org.tessera.engine.RoutePlan;

/**
 * A prompt as it stands now, and the ways that it may take.
 *
 * @param draft the prompt
 * @param plan the chosen provider and those that may stand in for it, each with the gate's word and the exact bytes
 */
public record PreparedPrompt(PromptDraft draft, RoutePlan plan) {
    /** The gate's word on the chosen provider, with the exact bytes that it is about. */
    public GateDecision decision() {
        return plan.chosen().decision();
    }

    /** Whether another prompt asks for the same: the same task, sections and provider, or one that may stand in for it. */
    boolean asksTheSame(PromptDraft other, String answeredBy) {
        boolean known = plan.hops().stream().anyMatch(hop -> hop.profile().name().equals(answeredBy));
        return draft.template().equals(other.template()) && known && draft.choice().equals(other.choice());
    }
}
