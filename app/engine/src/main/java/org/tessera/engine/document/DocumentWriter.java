package org.tessera.engine.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tessera.core.note.NoteSource;
import org.tessera.core.note.PhiBytes;
import org.tessera.core.note.PhiText;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.engine.io.NoteFormats;
import org.tessera.engine.output.OutputNote;
import org.tessera.formats.FieldRule;
import org.tessera.formats.NoteFormat;
import org.tessera.formats.OutputBytes;
import org.tessera.formats.ReadNote;
import org.tessera.formats.RedactableFormat;
import org.tessera.formats.RedactedDocument;
import org.tessera.formats.Redaction;
import org.tessera.formats.SourceFile;
import org.tessera.formats.ValueSearch;

/**
 * Writes documents without identifiers. What was written is read again: its text must be the one that was cleared, word for
 * word, and no hidden value may be found in any layer of the file by another way. A document that fails is not given out.
 */
public final class DocumentWriter {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final List<NoteFormat> formats;

    private DocumentWriter(List<NoteFormat> formats) {
        this.formats = List.copyOf(formats);
    }

    /** Writes every format that is released. */
    public static DocumentWriter released() {
        return new DocumentWriter(NoteFormats.all());
    }

    /** Whether documents of a format can be written; notes of others are written as text. */
    public boolean writes(NoteSource.Format format) {
        return find(format).isPresent();
    }

    private Optional<RedactableFormat> find(NoteSource.Format format) {
        return formats.stream()
                .filter(known -> known.format() == format)
                .filter(RedactableFormat.class::isInstance)
                .map(RedactableFormat.class::cast)
                .findFirst();
    }

    /**
     * The document of a note without its identifiers; plain text for formats that are only read.
     *
     * @param document what the note was read from
     * @throws ProblemException {@link ProblemCode#DOCUMENT_NOT_REDACTABLE} or {@link ProblemCode#DOCUMENT_NOT_CLEAN}
     */
    public DocumentFile write(OutputNote note, PhiBytes document, FieldRule fields) {
        NoteSource.Format format = note.reviewed().note().note().source().format();
        Optional<RedactableFormat> writer = find(format);
        if (writer.isEmpty()) {
            return DocumentFile.ofText(note.text());
        }
        RedactedDocument redacted = writer.get().redact(document, new Redaction(note.replacements(), fields));
        requireClean(writer.get(), redacted, note);
        return new DocumentFile(writer.get().ending(), redacted.bytes(), redacted.removed().size());
    }

    private static void requireClean(RedactableFormat format, RedactedDocument redacted, OutputNote note) {
        String again = readAgain(format, redacted.bytes());
        if (!words(again).equals(words(redacted.expected()))) {
            throw new ProblemException(ProblemCode.DOCUMENT_NOT_CLEAN, "it does not read as it was cleared");
        }
        List<PhiText> values = new ArrayList<>(note.hidden());
        values.addAll(redacted.removed());
        long found = new ValueSearch(format.layers(redacted.bytes()), redacted.expected()).count(values);
        if (found > 0) {
            throw new ProblemException(ProblemCode.DOCUMENT_NOT_CLEAN, found + " value(s)");
        }
    }

    private static String readAgain(RedactableFormat format, OutputBytes file) {
        List<ReadNote> notes = new ArrayList<>();
        format.read(SourceFile.of(new PhiText("document." + format.ending()), new PhiBytes(file.array())), notes::add);
        if (notes.size() != 1) {
            throw new ProblemException(ProblemCode.DOCUMENT_NOT_CLEAN, notes.size() + " notes");
        }
        return notes.getFirst().text().reveal();
    }

    private static String words(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }
}
