package org.tessera.core.gate;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.tessera.core.prompt.PromptDraft;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.review.PicturesSeen;

/**
 * Everything the gate looks at.
 *
 * @param profile the provider
 * @param draft the prompt
 * @param request the request that the provider's client made from it
 * @param residual what the re-scan of the request found
 * @param labels the special protection that a person saw in the note; what the text itself shows need not be repeated
 * @param pictures who looked at the pictures of the document, if it has any
 * @param sendingAllowed the site's switch
 * @param now the time
 */
public record GateInput(ProviderProfile profile, PromptDraft draft, OutgoingRequest request,
        ResidualScan.Result residual, Set<SensitivityLabel> labels, Optional<PicturesSeen> pictures,
        boolean sendingAllowed, Instant now) {
    public GateInput {
        labels = Set.copyOf(labels);
    }

    /** A note on which no person put a label, without pictures. */
    public GateInput(ProviderProfile profile, PromptDraft draft, OutgoingRequest request, ResidualScan.Result residual,
            boolean sendingAllowed, Instant now) {
        this(profile, draft, request, residual, Set.of(), Optional.empty(), sendingAllowed, now);
    }
}
