package org.tessera.engine.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/** Imports a file or a folder of files. */
public final class NoteImporter {
    private final List<NoteReader> readers;

    /** Imports with these readers; the first that reads a file's name takes it. */
    public NoteImporter(List<NoteReader> readers) {
        this.readers = List.copyOf(readers);
    }

    /**
     * What came of each file: of one file, one result; of a folder, one for each file in it that a reader reads, ordered
     * by name, without subfolders and hidden files.
     *
     * @throws ProblemException if the path itself cannot be read, or a folder holds nothing to read
     */
    public List<ImportResult> importFrom(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(importFile(path));
        }
        List<ImportResult> results = filesIn(path).stream().filter(this::isReadable).map(this::importFile).toList();
        if (results.isEmpty()) {
            throw new ProblemException(ProblemCode.FOLDER_WITHOUT_NOTES);
        }
        return results;
    }

    private static List<Path> filesIn(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isRegularFile)
                    .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new ProblemException(ProblemCode.FILE_UNREADABLE);
        }
    }

    private boolean isReadable(Path file) {
        return readers.stream().anyMatch(reader -> reader.reads(String.valueOf(file.getFileName())));
    }

    private ImportResult importFile(Path file) {
        try {
            if (!Files.exists(file)) {
                throw new ProblemException(ProblemCode.FILE_NOT_FOUND);
            }
            NoteReader reader = readers.stream()
                    .filter(candidate -> candidate.reads(String.valueOf(file.getFileName())))
                    .findFirst()
                    .orElseThrow(() -> new ProblemException(ProblemCode.FORMAT_UNSUPPORTED));
            return new ImportResult.Imported(file, reader.read(file));
        } catch (ProblemException problem) {
            return new ImportResult.NotImported(file, problem.problem(), problem.detail());
        }
    }
}
