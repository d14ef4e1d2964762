package org.tessera.core.vault;

import java.util.Optional;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.PhiText;

/**
 * One row of the token map.
 *
 * @param token what stands in the outgoing text
 * @param value the exact characters that it stands for
 * @param kind what the value is; empty for text that only looked like a token
 */
public record TokenEntry(Token token, PhiText value, Optional<IdentifierKind> kind) {}
