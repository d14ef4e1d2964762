package org.tessera.store.codec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.tessera.core.digest.Sha256;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.signoff.SignOff;
import org.tessera.core.signoff.SignedDocument;

/** A signed document. */
public final class SignedCodec {
    private SignedCodec() {}

    /** The document as JSON. */
    public static ObjectNode write(SignedDocument signed) {
        return Json.object()
                .put("text", signed.text().reveal())
                .put("signer", signed.signOff().signer().name())
                .put("at", signed.signOff().at().toString())
                .put("document", signed.signOff().document().hex())
                .put("acknowledged", signed.signOff().acknowledged());
    }

    /** The document. */
    public static SignedDocument read(Fields json) {
        return Fields
                .checked(() -> new SignedDocument(json.phi("text"), new SignOff(new NamedPerson(json.text("signer")),
                        json.time("at"), new Sha256(json.text("document")), json.number("acknowledged"))));
    }
}
