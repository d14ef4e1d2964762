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
    private final ProviderProfile profile;
    private final PromptDraft draft;
    private final OutgoingRequest request;
    private final NamedPerson reviewer;
    private final Instant approvedAt;

    ApprovedPrompt(ProviderProfile profile, PromptDraft draft, OutgoingRequest request, NamedPerson reviewer,
            Instant approvedAt) {
        this.profile = profile;
        this.draft = draft;
        this.request = request;
        this.reviewer = reviewer;
        this.approvedAt = approvedAt;
    }

    /** The provider, with the agreement that covers it. */
    public ProviderProfile profile() {
        return profile;
    }

    /** What it was made from. */
    public PromptDraft draft() {
        return draft;
    }

    /** The exact request. */
    public OutgoingRequest request() {
        return request;
    }

    /** The fingerprint of the bytes that were approved. */
    public Sha256 hash() {
        return request.hash();
    }

    /** Who answers for the de-identification. */
    public NamedPerson reviewer() {
        return reviewer;
    }

    /** When the gate permitted it. */
    public Instant approvedAt() {
        return approvedAt;
    }
}
