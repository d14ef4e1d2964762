package org.tessera.core.gate;

import java.time.Instant;
import org.tessera.core.digest.Sha256;
import org.tessera.core.prompt.PromptDraft;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.review.NamedPerson;

/**
 * A prompt that the gate permitted: bound to one provider, endpoint, model, agreement and the exact bytes. Only
 * {@link BaaGate} makes it, and only it can be sent.
 */
public final class ApprovedPrompt {
    private final GateInput input;
    private final NamedPerson reviewer;

    ApprovedPrompt(GateInput input, NamedPerson reviewer) {
        this.input = input;
        this.reviewer = reviewer;
    }

    /** All that the gate looked at, so that it can be asked again before every attempt to send. */
    public GateInput input() {
        return input;
    }

    /** The provider, with the agreement that covers it. */
    public ProviderProfile profile() {
        return input.profile();
    }

    /** What it was made from. */
    public PromptDraft draft() {
        return input.draft();
    }

    /** The exact request. */
    public OutgoingRequest request() {
        return input.request();
    }

    /** The fingerprint of the bytes that were approved. */
    public Sha256 hash() {
        return input.request().hash();
    }

    /** Who answers for the de-identification. */
    public NamedPerson reviewer() {
        return reviewer;
    }

    /** When the gate permitted it. */
    public Instant approvedAt() {
        return input.now();
    }
}
