package org.tessera.core.work;

import java.util.Optional;
import org.tessera.core.note.NoteId;
import org.tessera.core.note.PhiBytes;
import org.tessera.core.review.PicturesSeen;

/** The documents that notes were read from, encrypted beside them. A note that is not in the worklist is an {@link IllegalArgumentException}. Thread-safe. */
public interface DocumentShelf {
    /** Keeps the document of a note. */
    void keep(NoteId note, PhiBytes document);

    /** The document of a note; empty if it was typed, pasted or imported before documents were kept. */
    Optional<PhiBytes> document(NoteId note);

    /** Keeps who looked at the pictures of a note. */
    void stateSeen(NoteId note, PicturesSeen seen);

    /** Who looked at the pictures of a note. */
    Optional<PicturesSeen> seen(NoteId note);
}
