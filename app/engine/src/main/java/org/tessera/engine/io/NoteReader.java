package org.tessera.engine.io;

import java.nio.file.Path;
import java.util.List;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.problem.ProblemException;

/**
 * Reads the notes of one file format. To add a format: write a reader and add a line to the engine's list of readers.
 */
public interface NoteReader {
    /** Whether files of this name are read here; by the ending, in any case. */
    boolean reads(String fileName);

    /**
     * The notes of a file, in order; at least one.
     *
     * @throws ProblemException with an {@code IO} code; nothing of the file is used
     */
    List<ClinicalNote> read(Path file);
}
