package org.tessera.engine.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.formats.NoteFormat;
import org.tessera.formats.SourceFile;

/** Imports a file or a folder of files. */
public final class NoteImporter {
    private final List<NoteFormat> formats;

    /** Imports in these formats; the first that reads a file's name takes it. */
    public NoteImporter(List<NoteFormat> formats) {
        this.formats = List.copyOf(formats);
    }

    /**
     * The same with text recognition for PDF documents without any text.
     *
     * @param tesseract the whole path of the site's program
     */
    public static NoteImporter recognising(Path tesseract) {
        List<NoteFormat> formats = new ArrayList<>(List.of(new RecognisedPdf(tesseract)));
        formats.addAll(NoteFormats.all());
        return new NoteImporter(formats);
    }

    /** Imports every format that is released. */
    public static NoteImporter released() {
        return new NoteImporter(NoteFormats.all());
    }

    /**
     * The notes of a file of a known format.
     *
     * @throws ProblemException with an {@code IO} code; nothing of the file is used
     */
    public static List<ClinicalNote> notes(NoteFormat format, Path file) {
        List<ClinicalNote> notes = new ArrayList<>();
        format.read(SourceFile.of(file), note -> notes.add(ImportedNote.of(note).note()));
        return notes;
    }

    /**
     * What came of each file: of one file, one result; of a folder, one for each file in it of a format that is read, ordered
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
        return formats.stream().anyMatch(format -> format.reads(String.valueOf(file.getFileName())));
    }

    /** Whether a file of that name is read. */
    public boolean reads(SourceFile file) {
        return formats.stream().anyMatch(format -> format.reads(file.name().reveal()));
    }

    /**
     * The notes of a file, one after the other.
     *
     * @throws ProblemException with an {@code IO} code; notes before it are whole
     */
    public void each(SourceFile file, Consumer<ImportedNote> notes) {
        NoteFormat format = formats.stream()
                .filter(candidate -> candidate.reads(file.name().reveal()))
                .findFirst()
                .orElseThrow(() -> new ProblemException(ProblemCode.FORMAT_UNSUPPORTED));
        format.read(file, note -> notes.accept(ImportedNote.of(note)));
    }

    private ImportResult importFile(Path file) {
        try {
            if (!Files.exists(file)) {
                throw new ProblemException(ProblemCode.FILE_NOT_FOUND);
            }
            List<ImportedNote> notes = new ArrayList<>();
            each(SourceFile.of(file), notes::add);
            return new ImportResult.Imported(file, notes);
        } catch (ProblemException problem) {
            return new ImportResult.NotImported(file, problem.problem(), problem.detail());
        }
    }
}
