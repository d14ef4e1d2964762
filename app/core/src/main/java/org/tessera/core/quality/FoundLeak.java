package org.tessera.core.quality;

import java.util.Optional;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;

/**
 * An identifier that a reader found in text that was ready to leave.
 *
 * @param at where in the outgoing text
 * @param kind what it is
 * @param shape what it looks like, in the reader's words with an invented stand-in, so that it can be found next time; it may
 *     still identify
 * @param mendedIn the version of the product, or the date, with which it is found; empty while it is not
 */
public record FoundLeak(TextSpan at, IdentifierKind kind, PhiText shape, Optional<String> mendedIn) {
    private static final int LONGEST = 200;

    /** @throws IllegalArgumentException if the words of a shape are longer than 200 */
    public FoundLeak {
        if (shape.length() > LONGEST
                || mendedIn.filter(text -> text.length() > LONGEST || text.isBlank()).isPresent()) {
            throw new IllegalArgumentException("at most 200 characters");
        }
    }

    /** The same, found from some version on. */
    public FoundLeak mended(Optional<String> version) {
        return new FoundLeak(at, kind, shape, version);
    }
}
