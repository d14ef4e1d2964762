package org.tessera.core.vault;

import java.util.Optional;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.TextSpan;

/**
 * Where a token took the place of a value.
 *
 * @param token which
 * @param kind what it stands for; empty for text that only looked like a token
 * @param original the value's place in the note
 * @param tokenized the token's place in the tokenized text
 */
public record TokenPlacement(Token token, Optional<IdentifierKind> kind, TextSpan original, TextSpan tokenized) {}
