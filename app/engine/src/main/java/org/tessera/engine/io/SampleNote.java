package org.tessera.engine.io;

import org.tessera.core.note.ClinicalNote;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.core.note.NoteSource;
import org.tessera.core.note.PhiText;

/** Makes a note out of a synthetic sample; what becomes of it is marked as a sample everywhere. */
public final class SampleNote {
    private SampleNote() {}

    /** The note, with a new id. */
    public static ClinicalNote of(PhiText text, PhiText title, KnownIdentifiers known) {
        NoteSource source = new NoteSource(NoteSource.Format.SAMPLE, "UTF-8", title);
        return new ClinicalNote(NoteFiles.newId(), text, source, known);
    }
}
