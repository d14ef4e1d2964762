package org.tessera.store.codec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.tessera.core.digest.Sha256;
import org.tessera.core.note.PhiText;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.signoff.SignOff;

/** A signature, with the text that was signed as long as it is kept. */
public final class SignedCodec {
    private SignedCodec() {}

    /** Signature and text as JSON. */
    public static ObjectNode write(SignOff signOff, Optional<PhiText> text) {
        ObjectNode json = Json.object()
                .put("signer", signOff.signer().name())
                .put("at", signOff.at().toString())
                .put("document", signOff.document().hex())
                .put("acknowledged", signOff.acknowledged());
        text.ifPresent(kept -> json.put("text", kept.reveal()));
        return json;
    }

    /** The signature. */
    public static SignOff signOff(Fields json) {
        return Fields.checked(() -> new SignOff(new NamedPerson(json.text("signer")), json.time("at"),
                new Sha256(json.text("document")), json.number("acknowledged")));
    }
}
