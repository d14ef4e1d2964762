package org.tessera.store.codec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.tessera.core.identifier.TokenLabel;
import org.tessera.core.vault.Token;

/** A token by its parts. */
final class TokenCodec {
    private TokenCodec() {}

    static ObjectNode write(Token token) {
        return Json.object()
                .put("label", token.label().name())
                .put("index", token.index())
                .put("form", token.form())
                .put("check", token.check());
    }

    static Token read(Fields json) {
        return Fields.checked(() -> new Token(json.choice("label", TokenLabel.class), json.number("index"),
                json.number("form"), json.text("check")));
    }
}
