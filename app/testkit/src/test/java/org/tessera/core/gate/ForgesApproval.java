package org.tessera.core.gate;

import org.tessera.core.review.NamedPerson;

/** Makes an approved prompt without the gate. */
final class ForgesApproval {
    private ForgesApproval() {}

    static ApprovedPrompt forge(GateInput input, NamedPerson reviewer) {
        return new ApprovedPrompt(input, reviewer);
    }
}
