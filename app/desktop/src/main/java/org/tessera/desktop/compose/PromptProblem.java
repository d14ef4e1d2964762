package org.tessera.desktop.compose;

import org.tessera.core.problem.ProblemException;

/**
 * What went wrong on the way to an answer.
 *
 * @param problem what
 * @param during while doing what, so that it can be done again
 */
public record PromptProblem(ProblemException problem, Of during) {
    /** What can go wrong. */
    public enum Of {
        /** Fetching what was stored, or reading an answer that is stored. */
        FETCHING,
        /** Composing the prompt and asking the gate. */
        PREPARING,
        /** Sending. */
        SENDING
    }
}
