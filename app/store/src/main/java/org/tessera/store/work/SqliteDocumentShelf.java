package org.tessera.store.work;

import java.time.Clock;
import java.util.Optional;
import org.tessera.core.note.NoteId;
import org.tessera.core.note.PhiBytes;
import org.tessera.core.work.DocumentShelf;
import org.tessera.core.review.PicturesSeen;
import org.tessera.store.codec.Json;
import org.tessera.store.keys.Compartments;

/** The documents of notes, each encrypted with the key of its case. */
public final class SqliteDocumentShelf implements DocumentShelf {
    private static final String BYTES = "bytes";

    private final NoteTurns turns;

    /** The documents of an open store. */
    public SqliteDocumentShelf(Compartments compartments, Clock clock) {
        this.turns = new NoteTurns(compartments, clock);
    }

    @Override
    public void keep(NoteId note, PhiBytes document) {
        turns.change(note, open -> {
            open.put(Part.DOCUMENT, Json.object().put(BYTES, document.reveal()));
            return open.row();
        });
    }

    @Override
    public Optional<PhiBytes> document(NoteId note) {
        return turns.look(note, open -> open.part(Part.DOCUMENT)).map(fields -> fields.bytes(BYTES));
    }

    @Override
    public void stateSeen(NoteId note, PicturesSeen seen) {
        turns.change(note, open -> {
            open.put(Part.SEEN, PartCodec.write(seen));
            return open.row();
        });
    }

    @Override
    public Optional<PicturesSeen> seen(NoteId note) {
        return turns.look(note, open -> open.part(Part.SEEN)).map(PartCodec::seen);
    }
}
