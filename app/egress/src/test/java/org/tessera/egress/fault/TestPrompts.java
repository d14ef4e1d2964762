package org.tessera.egress.fault;

import java.util.Optional;
import org.tessera.core.gate.ApprovedPrompt;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.egress.Approvals;
import org.tessera.egress.Providers;
import org.tessera.egress.guard.EgressGuard;
import org.tessera.testkit.prompt.Drafts;

/** The usual invented note, approved by the real gate for a profile. */
public final class TestPrompts {
    private TestPrompts() {}

    /** A prompt that may be sent. */
    public static ApprovedPrompt approved(ProviderProfile profile) {
        return Drafts.approve(new Providers(new EgressGuard()).of(profile, Optional.empty()),
                Drafts.of(Approvals.NOTE));
    }
}
