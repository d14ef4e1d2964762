package org.tessera.core.vault;

import java.util.Optional;
import org.tessera.core.identifier.TokenLabel;
import org.tessera.core.note.TextSpan;

/** A place in a text that is, or looks like, one of our tokens. */
public sealed interface TokenMention {
    /** Where. */
    TextSpan span();

    /** Written exactly as tokens are written. */
    record Exact(TextSpan span, Token token) implements TokenMention {}

    /**
     * Readable, but with other case, brackets or joints than the token that was sent.
     *
     * @param span where
     * @param token what it reads
     * @param tail a possessive or plural ending inside of the brackets, as it stands; mostly empty
     */
    record Bent(TextSpan span, Token token, String tail) implements TokenMention {}

    /**
     * A token whose label was translated or dropped. Index and check characters can still be read; because no two tokens
     * of a case share check characters, at most one of them fits.
     *
     * @param span where
     * @param meant the label that the word in its place means; empty if there is none or it tells nothing
     * @param index the index
     * @param form the form
     * @param check the check characters
     * @param tail as in {@link Bent}
     */
    record Worn(TextSpan span, Optional<TokenLabel> meant, int index, int form, String check,
            String tail) implements TokenMention {
        /** Whether everything that can be read agrees with a token. */
        public boolean fits(Token token) {
            return meant.filter(label -> label != token.label()).isEmpty() && token.index() == index
                    && token.form() == form && token.check().equals(check);
        }
    }

    /** Looks like a token and cannot be read as one. */
    record Lookalike(TextSpan span) implements TokenMention {}
}
