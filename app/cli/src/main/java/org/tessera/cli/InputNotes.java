package org.tessera.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.problem.ProblemException;
import org.tessera.engine.io.ImportResult;
import org.tessera.engine.io.NoteImporter;

/**
 * The notes that a command was pointed at.
 *
 * @param notes in the order of the input
 * @param refused how many files of a folder were not read; the person was told about each
 */
record InputNotes(List<ClinicalNote> notes, int refused) {
    /**
     * Reads a file or a folder and says on the terminal which files of a folder are left out.
     *
     * @throws ProblemException if it is one file and it cannot be read
     */
    static InputNotes read(Path in, Terminal terminal) {
        List<ClinicalNote> notes = new ArrayList<>();
        List<ImportResult> results = NoteImporter.released().importFrom(in);
        int refused = 0;
        for (ImportResult result : results) {
            switch (result) {
                case ImportResult.Imported imported -> imported.notes().forEach(note -> notes.add(note.note()));
                case ImportResult.NotImported not when results.size() == 1 ->
                    throw new ProblemException(not.problem(), not.detail());
                case ImportResult.NotImported not -> {
                    refused++;
                    terminal.say(not.file().toString());
                    terminal.tell(not.problem(), not.detail());
                }
            }
        }
        return new InputNotes(notes, refused);
    }

    ExitCode exitCode() {
        return refused == 0 ? ExitCode.OK : ExitCode.PROBLEM;
    }
}
