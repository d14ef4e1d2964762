package org.tessera.core.reinsert;

import org.tessera.core.note.TextSpan;
import org.tessera.core.vault.Token;

/**
 * A value that was put back.
 *
 * @param token which token stood there
 * @param inResponse where, in the answer as received
 * @param inRestored where the value stands now, with the possessive ending that the model had put inside of the token
 * @param bent whether the model had changed case, brackets, joints or label of the token
 */
public record Reinsertion(Token token, TextSpan inResponse, TextSpan inRestored, boolean bent) {}
