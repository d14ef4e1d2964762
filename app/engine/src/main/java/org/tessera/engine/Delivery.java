package org.tessera.engine;

import java.util.List;
import org.tessera.core.gate.ApprovedPrompt;
import org.tessera.core.llm.LlmResponse;
import org.tessera.core.problem.ProblemCode;

/**
 * An answer, and the way that it took.
 *
 * @param response as received
 * @param prompt what was sent to the provider that answered
 * @param missed the providers that were asked before and gave no answer, in order
 */
public record Delivery(LlmResponse response, ApprovedPrompt prompt, List<Missed> missed) {
    public Delivery {
        missed = List.copyOf(missed);
    }

    /**
     * A provider that gave no answer.
     *
     * @param profile its name
     * @param problem why
     */
    public record Missed(String profile, ProblemCode problem) {}
}
