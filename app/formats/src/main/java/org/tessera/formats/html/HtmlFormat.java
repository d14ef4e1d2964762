package org.tessera.formats.html;

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
import org.tessera.formats.text.DecodedText;

/**
 * Web pages: one file, one note, in any character set that the page declares. White space counts as a browser counts it. What
 * is hidden, remarks, alternative texts, addresses and values of forms are read and never written; what is written is UTF-8.
 */
public final class HtmlFormat implements RedactableFormat {
    private static final List<String> ENDINGS = List.of(".html", ".htm", ".xhtml");

    @Override
    public NoteSource.Format format() {
        return NoteSource.Format.HTML;
    }

    @Override
    public boolean reads(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    @Override
    public void read(SourceFile file, Consumer<ReadNote> notes) {
        PhiBytes bytes = file.bytes();
        DecodedText decoded = HtmlDecoder.decode(bytes.reveal());
        HtmlReader.Reading reading = Guarded.run(ProblemCode.DOCUMENT_DAMAGED,
                () -> HtmlReader.read(HtmlTree.of(decoded.text().reveal())));
        if (reading.flow().isBlank()) {
            throw new ProblemException(
                    reading.holdsMoreThanText() ? ProblemCode.DOCUMENT_WITHOUT_TEXT : ProblemCode.FILE_EMPTY);
        }
        notes.accept(new ReadNote(reading.flow().text(), reading.flow().map(),
                new NoteSource(format(), decoded.charset(), file.name(), Optional.empty(), reading.unread()),
                new KnownIdentifiers(reading.known()), bytes));
    }

    private static HtmlTree tree(PhiBytes source) {
        return HtmlTree.of(HtmlDecoder.decode(source.reveal()).text().reveal());
    }

    @Override
    public String valueAt(PhiBytes source, String path) {
        return Guarded.run(ProblemCode.DOCUMENT_DAMAGED,
                () -> tree(source).at(path).orElseThrow(() -> new ProblemException(ProblemCode.DOCUMENT_DAMAGED)));
    }

    @Override
    public String ending() {
        return "html";
    }

    @Override
    public RedactedDocument redact(PhiBytes source, Redaction redaction) {
        return Guarded.run(ProblemCode.DOCUMENT_NOT_REDACTABLE, () -> {
            HtmlTree tree = tree(source);
            HtmlReader.Reading reading = HtmlReader.read(tree);
            PlaceEdits edits = PlaceEdits.of(reading.flow().map(), redaction.replacements());
            List<PhiText> removed = reading.known().stream().map(known -> known.value()).toList();
            return new RedactedDocument(new OutputBytes(HtmlWriter.write(tree, edits)), removed,
                    reading.flow().expected(edits));
        });
    }
}
