package org.tessera.engine.io;

import org.tessera.core.note.ClinicalNote;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.core.note.NoteSource;
import org.tessera.core.note.PhiText;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/** Makes a note out of text that a person pasted or typed. */
public final class PastedNote {
    private PastedNote() {}

    /**
     * The note.
     *
     * @param text every character as pasted
     * @param title what the person called it
     * @throws ProblemException {@link ProblemCode#FILE_EMPTY} or {@link ProblemCode#FILE_TOO_LARGE}
     */
    public static ClinicalNote of(PhiText text, PhiText title) {
        if (text.isBlank()) {
            throw new ProblemException(ProblemCode.FILE_EMPTY);
        }
        if (text.length() > NoteFiles.LARGEST_NOTE) {
            throw new ProblemException(ProblemCode.FILE_TOO_LARGE);
        }
        NoteSource source = new NoteSource(NoteSource.Format.PASTED, "UTF-16", title);
        return new ClinicalNote(NoteFiles.newId(), text, source, KnownIdentifiers.NONE);
    }
}
