package org.tessera.formats.mail;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.core.note.NoteSource;
import org.tessera.core.note.PhiBytes;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.formats.Guarded;
import org.tessera.formats.NoteFormat;
import org.tessera.formats.ReadNote;
import org.tessera.formats.SourceFile;

/**
 * Mail (RFC 5322 and MIME): one file, one note. Its text is the headers that a mail program shows, then bodies and attachments
 * of text, those of mails inside it too; of alternatives the plain one, and another only if it says something more. Headers
 * of the way that a mail took are not read. Attachments that are no text are counted.
 */
public final class EmlFormat implements NoteFormat {
    @Override
    public NoteSource.Format format() {
        return NoteSource.Format.EML;
    }

    @Override
    public boolean reads(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".eml");
    }

    @Override
    public void read(SourceFile file, Consumer<ReadNote> notes) {
        PhiBytes bytes = file.bytes();
        MailReader mail = Guarded.run(ProblemCode.DOCUMENT_DAMAGED, () -> MailReader.read(bytes));
        if (mail.isEncrypted()) {
            throw new ProblemException(ProblemCode.DOCUMENT_PROTECTED);
        }
        if (mail.isBlank()) {
            throw new ProblemException(
                    mail.tally().holdsMoreThanText() ? ProblemCode.DOCUMENT_WITHOUT_TEXT : ProblemCode.FILE_EMPTY);
        }
        notes.accept(new ReadNote(mail.text().text(), mail.text().map(),
                new NoteSource(format(), "US-ASCII", file.name(), Optional.empty(), mail.tally().parts()),
                new KnownIdentifiers(mail.known()), bytes));
    }

    @Override
    public String valueAt(PhiBytes source, String path) {
        return Guarded.run(ProblemCode.DOCUMENT_DAMAGED,
                () -> MailReader.read(source)
                        .at(path)
                        .orElseThrow(() -> new ProblemException(ProblemCode.DOCUMENT_DAMAGED)));
    }
}
