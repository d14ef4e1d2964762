package org.tessera.core.vault;

import org.tessera.core.note.TextSpan;

/** A place in a text that is, or looks like, one of our tokens. */
public sealed interface TokenMention {
    /** Where. */
    TextSpan span();

    /** Written exactly as tokens are written. */
    record Exact(TextSpan span, Token token) implements TokenMention {}

    /** Readable, but with other case, brackets or joints than the token that was sent. */
    record Bent(TextSpan span, Token token) implements TokenMention {}

    /** Looks like a token and cannot be read as one. */
    record Lookalike(TextSpan span) implements TokenMention {}
}
