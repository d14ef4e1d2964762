package org.tessera.testkit.note;

import org.tessera.core.detect.AnnotatedNote;
import org.tessera.core.detect.Linguistics;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.core.note.NoteId;
import org.tessera.core.note.NoteSource;
import org.tessera.core.note.PhiText;

/** Makes notes out of text. */
public final class Notes {
    private Notes() {}

    /** A note with that text, of which nothing is known. */
    public static ClinicalNote of(String text) {
        return of(text, KnownIdentifiers.NONE);
    }

    /** A note with that text and what is known of its patient. */
    public static ClinicalNote of(String text, KnownIdentifiers known) {
        NoteSource source = new NoteSource(NoteSource.Format.PASTED, "UTF-16", new PhiText("test"));
        return new ClinicalNote(new NoteId("note-under-test"), new PhiText(text), source, known);
    }

    /** A note as a detector sees it when no linguistic analysis was made. */
    public static AnnotatedNote plain(String text) {
        return new AnnotatedNote(of(text), Linguistics.NONE);
    }
}
