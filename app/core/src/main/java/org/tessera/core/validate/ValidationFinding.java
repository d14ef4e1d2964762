package org.tessera.core.validate;

import java.util.Optional;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.TextSpan;
import org.tessera.core.vault.Token;

/** One thing that is wrong, or worth a look, in a restored answer. Places are in the restored text. */
public sealed interface ValidationFinding {
    /** Where it stands; empty if it is about something that does not stand there. */
    default Optional<TextSpan> place() {
        return Optional.empty();
    }

    /** Whether the document cannot be signed before a person has settled it. */
    default boolean blocks() {
        return true;
    }

    /** The stable name of this sort of finding, for example {@code altered-token}. */
    default String code() {
        return switch (this) {
            case UnknownToken unknown -> "unknown-token";
            case AlteredToken altered -> "altered-token";
            case BentToken bent -> "bent-token";
            case RepeatedToken repeated -> "repeated-token";
            case MissingToken missing -> "missing-token";
            case UnexpectedPhi phi -> "unexpected-identifier";
            case Ungrounded ungrounded -> "ungrounded-sentence";
            case ValueNotInNote value -> "value-not-in-note";
            case Doubtful doubtful -> doubtful.concern().code();
            case CutShort cut -> "answer-cut-short";
            case ModelRefused refused -> "model-refused";
        };
    }

    /** A finding about a place. */
    sealed interface Placed extends ValidationFinding {
        /** Where. */
        TextSpan at();

        @Override
        default Optional<TextSpan> place() {
            return Optional.of(at());
        }
    }

    /** A token that is like none that was sent: the model invented it. */
    record UnknownToken(TextSpan at) implements Placed {}

    /** A token that differs in one part from one that was sent; it was not guessed and not restored. */
    record AlteredToken(TextSpan at, Token nearest) implements Placed {}

    /** A token that was restored although the model had changed its case, brackets or joints: a person looks at it. */
    record BentToken(TextSpan at, Token token) implements Placed {}

    /** A token that stands directly behind itself. */
    record RepeatedToken(TextSpan at) implements Placed {}

    /** An identifier in the answer that was never sent: invented, or from somewhere else. */
    record UnexpectedPhi(TextSpan at, IdentifierKind kind) implements Placed {}

    /** A sentence that no sentence of the note supports. */
    record Ungrounded(TextSpan at) implements Placed {}

    /** A dose, result or other number that does not stand in the note. */
    record ValueNotInNote(TextSpan at) implements Placed {}

    /** A place that a rule doubts, and which rule. */
    record Doubtful(TextSpan at, Concern concern) implements Placed {
        @Override
        public boolean blocks() {
            return concern.blocks();
        }
    }

    /**
     * A token that was sent and does not come back. A summary leaves things out, so it blocks only where the document is
     * not complete without it: nothing names the patient.
     */
    record MissingToken(Token token, boolean required) implements ValidationFinding {
        @Override
        public boolean blocks() {
            return required;
        }
    }

    /** The answer ended at the output limit. */
    record CutShort() implements ValidationFinding {}

    /** The model refused to answer. */
    record ModelRefused() implements ValidationFinding {}
}
