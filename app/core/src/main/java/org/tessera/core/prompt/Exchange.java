package org.tessera.core.prompt;

import java.util.stream.Stream;
import org.tessera.core.vault.TokenizedText;

/**
 * An earlier turn of a conversation, with tokens on both sides.
 *
 * @param user what was sent
 * @param answer what came back, as received
 */
public record Exchange(TokenizedText user, TokenizedText answer) {
    /** Both sides, in order. */
    public Stream<String> texts() {
        return Stream.of(user.value(), answer.value());
    }
}
