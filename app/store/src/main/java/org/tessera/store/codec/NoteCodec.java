package org.tessera.store.codec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.note.KnownIdentifier;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.core.note.NoteId;
import org.tessera.core.note.NoteSource;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.UnreadPart;

/** A note as imported: its text, where it came from, what is known of the patient. */
public final class NoteCodec {
    private NoteCodec() {}

    /** The note as JSON; its id stands beside it. */
    public static ObjectNode write(ClinicalNote note) {
        ObjectNode json = Json.object()
                .put("text", note.text().reveal())
                .put("format", note.source().format().name())
                .put("charset", note.source().charset())
                .put("label", note.source().label().reveal());
        note.source().patient().ifPresent(patient -> json.put("patient", patient.reveal()));
        json.set("unread", Json.array(note.source().unread(), NoteCodec::write));
        json.set("known", Json.array(note.known().all(), NoteCodec::write));
        return json;
    }

    private static ObjectNode write(UnreadPart part) {
        return Json.object().put("kind", part.kind().name()).put("count", part.count());
    }

    private static ObjectNode write(KnownIdentifier known) {
        return Json.object().put("kind", known.kind().name()).put("value", known.value().reveal());
    }

    /** The note of that id. */
    public static ClinicalNote read(NoteId id, Fields json) {
        NoteSource source = new NoteSource(json.choice("format", NoteSource.Format.class), json.text("charset"),
                json.phi("label"), json.maybeText("patient").map(PhiText::new),
                json.maybeList("unread", NoteCodec::unread));
        KnownIdentifiers known = new KnownIdentifiers(json.list("known", NoteCodec::known));
        return Fields.checked(() -> new ClinicalNote(id, json.phi("text"), source, known));
    }

    private static UnreadPart unread(Fields json) {
        return Fields.checked(() -> new UnreadPart(json.choice("kind", UnreadPart.Kind.class), json.number("count")));
    }

    private static KnownIdentifier known(Fields json) {
        return Fields.checked(() -> new KnownIdentifier(json.choice("kind", IdentifierKind.class), json.phi("value")));
    }
}
