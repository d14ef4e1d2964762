package org.tessera.egress;

import java.util.Optional;
import org.tessera.core.gate.ApprovedPrompt;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.llm.LlmProvider;
import org.tessera.egress.guard.EgressGuard;
import org.tessera.egress.profile.ProfileJson;
import org.tessera.testkit.prompt.Drafts;

/** Prompts approved by the real gate for a server on this machine. */
public final class Approvals {
    /** A short note with one patient, who is Odalys Ferrante and invented. */
    public static final String NOTE = """
            REASON FOR VISIT: {PATIENT|Odalys Ferrante} fainted on {DATE|10/12/2026}.

            MEDICATIONS: Apixaban 5 mg twice daily.

            PLAN: Refer to Dr. {CLINICIAN|Ilse Marchetti}, electrophysiology.
            """;

    private static final int SECONDS = 2;

    private Approvals() {}

    /** A profile of a self-hosted server. */
    public static ProviderProfile profile(String baseUrl, int timeoutSeconds) {
        return ProfileJson.read("""
                {"name": "ward-llm", "baseUrl": "%s", "model": "llama3.1:8b", "timeoutSeconds": %d,
                 "boundary": "inside", "infrastructure": "the test"}
                """.formatted(baseUrl, timeoutSeconds));
    }

    /** A provider for it that waits two seconds, without a credential. */
    public static LlmProvider provider(String baseUrl) {
        return new Providers(new EgressGuard()).of(profile(baseUrl, SECONDS), Optional.empty());
    }

    /** {@link #NOTE} approved for the server. */
    public static ApprovedPrompt prompt(String baseUrl) {
        return Drafts.approve(provider(baseUrl), Drafts.of(NOTE));
    }
}
