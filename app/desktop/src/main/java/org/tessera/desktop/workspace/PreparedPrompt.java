package org.tessera.desktop.workspace;

import org.tessera.core.gate.GateDecision;
import org.tessera.core.prompt.PromptDraft;

/**
 * A prompt as it stands now and what the gate says about it.
 *
 * @param draft the prompt
 * @param profile the name of the provider profile
 * @param decision the gate's word, with the exact bytes that it is about
 */
public record PreparedPrompt(PromptDraft draft, String profile, GateDecision decision) {
    /** Whether another prompt asks for the same: the same task, provider and sections. Boundary words may differ. */
    boolean asksTheSame(PromptDraft other, String otherProfile) {
        return draft.template().equals(other.template()) && profile.equals(otherProfile)
                && draft.choice().equals(other.choice());
    }
}
