package org.tessera.core.llm;

import org.tessera.core.gate.ApprovedPrompt;
import org.tessera.core.gate.OutgoingRequest;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.prompt.PromptDraft;
import org.tessera.core.prompt.PromptTemplate;

/**
 * A way to a model. An implementation knows one body format; the gate decides whether it is used.
 */
public interface LlmProvider {
    /** What is known about this way, with its evidence. */
    ProviderProfile profile();

    /** Whether it can do a task at all; what it cannot do is refused before a request is composed. */
    default boolean takes(PromptTemplate template) {
        return true;
    }

    /** The finished request for a prompt. Nothing is sent, and the same draft gives the same bytes. */
    OutgoingRequest compose(PromptDraft draft);

    /**
     * Sends exactly the approved bytes and waits for the answer.
     *
     * @throws ProblemException with a code that says whether anything was sent
     */
    default LlmResponse complete(ApprovedPrompt prompt) {
        return complete(prompt, AnswerWatcher.NONE);
    }

    /**
     * The same, with somebody who sees the answer while it comes, if the profile asks for it in pieces. Nothing of what was
     * seen counts before this returns.
     *
     * @throws EndpointBusyException if nothing was accepted and the prompt may be sent again
     * @throws ProblemException with a code that says whether anything was sent
     */
    LlmResponse complete(ApprovedPrompt prompt, AnswerWatcher watcher);
}
