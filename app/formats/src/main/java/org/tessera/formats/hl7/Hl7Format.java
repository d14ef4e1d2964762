package org.tessera.formats.hl7;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.tessera.core.note.NoteSource;
import org.tessera.core.note.PhiBytes;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.UnreadPart;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.formats.OutputBytes;
import org.tessera.formats.PlaceEdits;
import org.tessera.formats.ReadNote;
import org.tessera.formats.RedactableFormat;
import org.tessera.formats.RedactedDocument;
import org.tessera.formats.Redaction;
import org.tessera.formats.SourceFile;
import org.tessera.formats.clinical.Attachment;
import org.tessera.formats.clinical.Removed;

/**
 * HL7 version 2: each message that holds text is a note. Batches are read message by message and none is kept. The source of a
 * note is its message.
 */
public final class Hl7Format implements RedactableFormat {
    private static final List<String> ENDINGS = List.of(".hl7", ".hl7v2", ".er7");
    /** Yes: {@code MSH|^~\&|}, {@code BHS|}. No: {@code MSH results}. */
    private static final Pattern HEAD = Pattern.compile("[\\s\\x0B\\uFEFF]{0,20}(?:MSH|FHS|BHS)[^\\sA-Za-z0-9].{2}");

    private final FieldTable table = new FieldTable();

    /** Whether a text begins as a message or a batch does. */
    public static boolean looksLikeHl7(String text) {
        return HEAD.matcher(text).lookingAt();
    }

    @Override
    public NoteSource.Format format() {
        return NoteSource.Format.HL7;
    }

    @Override
    public boolean reads(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    @Override
    public String ending() {
        return "hl7";
    }

    @Override
    public void read(SourceFile file, Consumer<ReadNote> notes) {
        int read = 0;
        boolean unread = false;
        boolean handedOut = false;
        try (InputStream in = file.open()) {
            Hl7Messages messages = new Hl7Messages(in);
            for (Optional<byte[]> bytes = messages.next(); bytes.isPresent(); bytes = messages.next()) {
                read++;
                Hl7Message message = Hl7Message.read(bytes.get());
                Hl7Text text = new Hl7Text(message, table);
                if (!text.text().isBlank()) {
                    notes.accept(note(file.name(), read, bytes.get(), message, text));
                    handedOut = true;
                }
                unread = unread || text.unread().stream().map(UnreadPart::kind).anyMatch(UnreadPart.Kind::mustBeSeen);
            }
        } catch (IOException unreadable) {
            throw new ProblemException(ProblemCode.FILE_UNREADABLE);
        }
        if (!handedOut) {
            throw new ProblemException(unread ? ProblemCode.DOCUMENT_WITHOUT_TEXT : ProblemCode.FILE_EMPTY);
        }
    }

    private ReadNote note(PhiText name, int number, byte[] bytes, Hl7Message message, Hl7Text text) {
        PhiText label = number == 1 ? name : new PhiText(name.reveal() + " #" + number);
        NoteSource from = new NoteSource(format(), message.charset().name(), label, Hl7Known.patient(message),
                text.unread());
        return new ReadNote(text.text().text(), text.text().map(), from, new Hl7Known(message, table).all(),
                new PhiBytes(bytes));
    }

    @Override
    public String valueAt(PhiBytes source, String path) {
        Hl7Message message = Hl7Message.read(source.reveal());
        Optional<Hl7Place> place = Hl7Place.read(Attachment.base(path));
        Optional<Hl7Field> field = place.flatMap(message::field);
        if (field.isEmpty()) {
            throw new ProblemException(ProblemCode.DOCUMENT_DAMAGED);
        }
        Hl7Place at = place.get();
        if (!Attachment.base(path).equals(path)) {
            return new Hl7Attached(field.get(), at.repetition()).read()
                    .flatMap(attachment -> attachment.at(path))
                    .orElseThrow(() -> new ProblemException(ProblemCode.DOCUMENT_DAMAGED));
        }
        return field.get().at(at.repetition(), at.component(), at.subcomponent());
    }

    @Override
    public RedactedDocument redact(PhiBytes source, Redaction redaction) {
        Hl7Message message = Hl7Message.read(source.reveal());
        Hl7Text text = new Hl7Text(message, table);
        PlaceEdits edits = PlaceEdits.of(text.text().map(), redaction.replacements());
        Removed removed = new Removed();
        Hl7Message written = new Hl7Redactor(table, text, edits, redaction.fields(), removed).write(message);
        String expected = new Hl7Text(written, table).text().text().reveal();
        return new RedactedDocument(new OutputBytes(written.write()), removed.all(expected), expected);
    }
}
