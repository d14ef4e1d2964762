package org.tessera.core.validate;

import java.util.Optional;
import org.tessera.core.note.TextSpan;

/**
 * What the note says about one sentence of an answer.
 *
 * @param inResponse the sentence, in the answer as received
 * @param inSource the passage of the outgoing note text that supports it best; empty if nothing is shared
 * @param share how much of the sentence's content stands there, 0 to 1
 * @param verdict what follows
 */
public record SentenceSupport(TextSpan inResponse, Optional<TextSpan> inSource, double share, Verdict verdict) {
    /** Whether the note supports a sentence. */
    public enum Verdict {
        SUPPORTED, NOT_FOUND,
        /** A heading or a fixed phrase of the template ("not documented"): it claims nothing about the patient. */
        NO_CLAIM
    }
}
