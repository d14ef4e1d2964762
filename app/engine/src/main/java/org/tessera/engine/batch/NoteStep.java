package org.tessera.engine.batch;

import org.tessera.core.problem.ProblemException;
import org.tessera.engine.io.ImportedNote;

/** What a batch does with each note. Several threads may ask at once. */
public interface NoteStep {
    /**
     * The finished document of a note.
     *
     * @throws ProblemException if it cannot be made; the batch goes on with the next note
     */
    NoteDone of(ImportedNote note);
}
