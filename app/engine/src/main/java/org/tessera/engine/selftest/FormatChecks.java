package org.tessera.engine.selftest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tessera.engine.DocumentBatch;
import org.tessera.engine.NoteAnalyzer;
import org.tessera.engine.document.DocumentFile;
import org.tessera.engine.document.LetterForm;
import org.tessera.engine.io.ImportedNote;
import org.tessera.engine.io.NoteFormats;
import org.tessera.engine.io.NoteImporter;
import org.tessera.engine.output.OutputRule;
import org.tessera.formats.NoteFormat;
import org.tessera.formats.RedactableFormat;
import org.tessera.formats.SourceFile;

/**
 * Reads a small file of each format; where documents are written in it, writes one without identifiers and reads that. Writes
 * a letter in each form and reads that.
 */
final class FormatChecks {
    private final NoteImporter importer = NoteImporter.released();

    private FormatChecks() {}

    static Tried<DocumentBatch> run(Checks checks, Tried<NoteAnalyzer> analyzer) {
        FormatChecks formats = new FormatChecks();
        Tried<DocumentBatch> writer = analyzer.value()
                .map(whole -> checks.of("writer of documents",
                        () -> new DocumentBatch(whole::analyze, OutputRule.USUAL, false)))
                .orElseGet(() -> new Tried<>(analyzer.name(), Optional.empty(), analyzer.failure()));
        for (NoteFormat format : NoteFormats.all()) {
            Tried<ImportedNote> read = checks.of("reads " + format.format(),
                    () -> formats.read(FormatSpecimens.of(format.format())));
            if (format instanceof RedactableFormat) {
                String name = "writes " + format.format() + " without identifiers";
                if (read.value().isPresent()) {
                    checks.with(writer, name, batch -> formats.written(batch, read.value().get()));
                } else {
                    checks.with(read, name, note -> note);
                }
            }
        }
        for (LetterForm form : LetterForm.values()) {
            checks.of("writes a letter as " + form, () -> formats.letter(form));
        }
        return writer;
    }

    private ImportedNote read(SourceFile specimen) {
        ImportedNote note = only(specimen);
        String text = note.note().text().reveal();
        Checks.require(text.contains(FormatSpecimens.MEDICINE) && text.contains(FormatSpecimens.NAME), "other text");
        return note;
    }

    private ImportedNote only(SourceFile file) {
        List<ImportedNote> notes = new ArrayList<>();
        importer.each(file, notes::add);
        Checks.require(notes.size() == 1, notes.size() + " notes of 1");
        return notes.getFirst();
    }

    /** A letter holds the name on purpose. */
    private DocumentFile letter(LetterForm form) {
        DocumentFile file = FormatSpecimens.letter(form);
        read(FormatSpecimens.file(file.ending(), file.bytes().array()));
        return file;
    }

    private DocumentFile written(DocumentBatch batch, ImportedNote note) {
        DocumentFile file = batch.of(note).file();
        String again = only(FormatSpecimens.file(file.ending(), file.bytes().array())).note().text().reveal();
        Checks.require(again.contains(FormatSpecimens.MEDICINE), "text is lost");
        Checks.require(!again.contains(FormatSpecimens.NAME), "a name is left");
        return file;
    }
}
