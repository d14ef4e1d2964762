package org.tessera.store.work;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tessera.core.note.PhiText;
import org.tessera.core.signoff.SignOff;
import org.tessera.core.signoff.SignedDocument;
import org.tessera.store.codec.Fields;
import org.tessera.store.codec.Json;
import org.tessera.store.codec.SignedCodec;

/**
 * The signatures of a note, the newest last, each with its text as long as that is kept.
 *
 * @param all in the order of signing
 */
record SignedWork(List<Entry> all) {
    static final SignedWork NONE = new SignedWork(List.of());

    /** A signature and, as long as it is kept, the text under which it stands. */
    record Entry(SignOff signOff, Optional<PhiText> text) {}

    SignedWork {
        all = List.copyOf(all);
    }

    SignedWork with(SignedDocument document) {
        List<Entry> more = new ArrayList<>(all);
        more.add(new Entry(document.signOff(), Optional.of(document.text())));
        return new SignedWork(more);
    }

    SignedWork withoutTexts() {
        return new SignedWork(all.stream().map(entry -> new Entry(entry.signOff(), Optional.empty())).toList());
    }

    List<SignedDocument> documents() {
        return all.stream()
                .flatMap(entry -> entry.text().map(text -> new SignedDocument(text, entry.signOff())).stream())
                .toList();
    }

    List<SignOff> signOffs() {
        return all.stream().map(Entry::signOff).toList();
    }

    ObjectNode write() {
        ObjectNode json = Json.object();
        json.set("signed", Json.array(all, entry -> SignedCodec.write(entry.signOff(), entry.text())));
        return json;
    }

    static SignedWork read(Fields json) {
        return new SignedWork(json.list("signed",
                entry -> new Entry(SignedCodec.signOff(entry), entry.maybeText("text").map(PhiText::new))));
    }
}
