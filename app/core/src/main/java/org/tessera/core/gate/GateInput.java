package org.tessera.core.gate;

import java.time.Instant;
import org.tessera.core.prompt.PromptDraft;
import org.tessera.core.provider.ProviderProfile;

/**
 * Everything the gate looks at.
 *
 * @param profile the provider
 * @param draft the prompt
 * @param request the request that the provider's client made from it
 * @param residual what the re-scan of the request found
 * @param sendingAllowed the site's switch
 * @param now the time
 */
public record GateInput(ProviderProfile profile, PromptDraft draft, OutgoingRequest request,
        ResidualScan.Result residual, boolean sendingAllowed, Instant now) {}
