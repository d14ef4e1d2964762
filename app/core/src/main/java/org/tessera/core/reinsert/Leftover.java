package org.tessera.core.reinsert;

import java.util.Optional;
import org.tessera.core.note.TextSpan;
import org.tessera.core.vault.Token;

/**
 * Something in an answer that is, or looks like, a token and was not put back. It is left as it stands.
 *
 * @param inResponse where, in the answer as received
 * @param inRestored where it stands in the restored text
 * @param nearest the one token that was sent and differs from it in a single part; empty if there is none or more than one
 * @param exposed whether it is a token that was sent, and stands where a value would leave the page
 */
public record Leftover(TextSpan inResponse, TextSpan inRestored, Optional<Token> nearest, boolean exposed) {}
