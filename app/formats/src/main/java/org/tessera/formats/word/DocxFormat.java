package org.tessera.formats.word;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.core.note.NoteSource;
import org.tessera.core.note.PhiBytes;
import org.tessera.core.note.PhiText;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.formats.Guarded;
import org.tessera.formats.OutputBytes;
import org.tessera.formats.PlaceEdits;
import org.tessera.formats.ReadNote;
import org.tessera.formats.RedactableFormat;
import org.tessera.formats.RedactedDocument;
import org.tessera.formats.Redaction;
import org.tessera.formats.SourceFile;

/**
 * Word documents of XML (ECMA-376), with or without macros: one file, one note. Its text is headers, document, notes,
 * footers, then comments, alternative texts, field codes, authors of changes, properties and data behind the document, which
 * are read and never written.
 */
public final class DocxFormat implements RedactableFormat {
    private static final List<String> ENDINGS = List.of(".docx", ".docm", ".dotx", ".dotm");

    @Override
    public NoteSource.Format format() {
        return NoteSource.Format.DOCX;
    }

    @Override
    public boolean reads(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    @Override
    public void read(SourceFile file, Consumer<ReadNote> notes) {
        PhiBytes bytes = file.bytes();
        DocumentReader.Reading reading = reading(bytes);
        notes.accept(new ReadNote(reading.flow().text(), reading.flow().map(),
                new NoteSource(format(), "UTF-8", file.name(), Optional.empty(), reading.unread()),
                new KnownIdentifiers(reading.known()), bytes));
    }

    private static DocumentReader.Reading reading(PhiBytes bytes) {
        return Guarded.run(ProblemCode.DOCUMENT_DAMAGED, () -> DocumentReader.read(WordDocument.open(bytes)));
    }

    @Override
    public String valueAt(PhiBytes source, String path) {
        int mark = Math.max(0, path.indexOf('#'));
        return Guarded.run(ProblemCode.DOCUMENT_DAMAGED,
                () -> WordDocument.open(source)
                        .part(path.substring(0, mark))
                        .flatMap(part -> part.at(path))
                        .orElseThrow(() -> new ProblemException(ProblemCode.DOCUMENT_DAMAGED)));
    }

    @Override
    public String ending() {
        return "docx";
    }

    @Override
    public RedactedDocument redact(PhiBytes source, Redaction redaction) {
        return Guarded.run(ProblemCode.DOCUMENT_NOT_REDACTABLE, () -> {
            WordDocument document = WordDocument.open(source);
            DocumentReader.Reading reading = DocumentReader.read(document);
            PlaceEdits edits = PlaceEdits.of(reading.flow().map(), redaction.replacements());
            byte[] written = DocumentWriter.write(document, edits);
            List<PhiText> removed = reading.known().stream().map(known -> known.value()).toList();
            return new RedactedDocument(new OutputBytes(written), removed, reading.flow().expected(edits));
        });
    }
}
