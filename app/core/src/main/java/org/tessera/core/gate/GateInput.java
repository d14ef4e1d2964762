package org.tessera.core.gate;

import java.time.Instant;
import java.util.Set;
import org.tessera.core.prompt.PromptDraft;
import org.tessera.core.provider.ProviderProfile;

/**
 * Everything the gate looks at.
 *
 * @param profile the provider
 * @param draft the prompt
 * @param request the request that the provider's client made from it
 * @param residual what the re-scan of the request found
 * @param labels the special protection that a person saw in the note; what the text itself shows need not be repeated
 * @param sendingAllowed the site's switch
 * @param now the time
 */
public record GateInput(ProviderProfile profile, PromptDraft draft, OutgoingRequest request,
        ResidualScan.Result residual, Set<SensitivityLabel> labels, boolean sendingAllowed, Instant now) {
    public GateInput {
        labels = Set.copyOf(labels);
    }

    /** A note on which no person put a label. */
    public GateInput(ProviderProfile profile, PromptDraft draft, OutgoingRequest request, ResidualScan.Result residual,
            boolean sendingAllowed, Instant now) {
        this(profile, draft, request, residual, Set.of(), sendingAllowed, now);
    }
}
