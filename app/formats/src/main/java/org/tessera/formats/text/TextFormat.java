package org.tessera.formats.text;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.core.note.NoteSource;
import org.tessera.core.note.PhiBytes;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.formats.MappedText;
import org.tessera.formats.OutputBytes;
import org.tessera.formats.PlaceEdits;
import org.tessera.formats.ReadNote;
import org.tessera.formats.RedactableFormat;
import org.tessera.formats.RedactedDocument;
import org.tessera.formats.Redaction;
import org.tessera.formats.SourceFile;

/** Plain text: one file, one note. UTF-8, UTF-16 and Windows-1252. */
public final class TextFormat implements RedactableFormat {
    private static final String ALL = "text";

    @Override
    public NoteSource.Format format() {
        return NoteSource.Format.TEXT;
    }

    @Override
    public boolean reads(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".txt");
    }

    @Override
    public void read(SourceFile file, Consumer<ReadNote> notes) {
        PhiBytes bytes = file.bytes();
        DecodedText decoded = TextDecoder.decode(bytes.reveal());
        MappedText text = new MappedText();
        text.value(ALL, decoded.text().reveal());
        notes.accept(new ReadNote(text.text(), text.map(),
                new NoteSource(format(), decoded.charset(), file.name(), Optional.empty(), List.of()),
                KnownIdentifiers.NONE, bytes));
    }

    @Override
    public String valueAt(PhiBytes source, String path) {
        if (!path.equals(ALL)) {
            throw new ProblemException(ProblemCode.DOCUMENT_DAMAGED);
        }
        return TextDecoder.decode(source.reveal()).text().reveal();
    }

    @Override
    public String ending() {
        return "txt";
    }

    @Override
    public RedactedDocument redact(PhiBytes source, Redaction redaction) {
        DecodedText decoded = TextDecoder.decode(source.reveal());
        String redacted = PlaceEdits.apply(decoded.text().reveal(), redaction.replacements());
        return new RedactedDocument(new OutputBytes(redacted.getBytes(Charset.forName(decoded.charset()))), List.of(),
                redacted);
    }
}
