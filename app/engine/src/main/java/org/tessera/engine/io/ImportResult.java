package org.tessera.engine.io;

import java.nio.file.Path;
import java.util.List;
import org.tessera.core.problem.ProblemCode;

/** What came of importing one file. The path may identify: it is for the person who chose it, never for log or audit. */
public sealed interface ImportResult {
    /** The file. */
    Path file();

    /** Its notes. */
    record Imported(Path file, List<ImportedNote> notes) implements ImportResult {
        public Imported {
            notes = List.copyOf(notes);
        }
    }

    /** Why nothing of it was taken. */
    record NotImported(Path file, ProblemCode problem, String detail) implements ImportResult {}
}
