package org.tessera.formats.pdf;

import java.util.Locale;
import java.util.function.Consumer;
import org.tessera.core.note.NoteSource;
import org.tessera.core.note.PhiBytes;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.formats.Guarded;
import org.tessera.formats.NoteFormat;
import org.tessera.formats.ReadNote;
import org.tessera.formats.SourceFile;

/**
 * PDF: one file, one note. Its text is what the pages show, in reading order, and behind it, each kind under a plain
 * heading, whatever else can be read: hidden text, fields, comments, alternative texts, bookmarks, links, properties,
 * layers, names of attached files, and lines of earlier versions that are still in the file.
 *
 * <p>Dates and programs of the making, and the contents of attached files, are no text of the note. Characters of a font
 * that does not say what they mean make their page count as scanned.
 */
public final class PdfFormat implements NoteFormat {
    @Override
    public NoteSource.Format format() {
        return NoteSource.Format.PDF;
    }

    @Override
    public boolean reads(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".pdf");
    }

    @Override
    public void read(SourceFile file, Consumer<ReadNote> notes) {
        PhiBytes bytes = file.bytes();
        PdfText text = text(bytes);
        if (text.isBlank()) {
            throw new ProblemException(
                    text.pages().stream().anyMatch(PageContent::isScanned) ? ProblemCode.DOCUMENT_WITHOUT_TEXT
                            : ProblemCode.FILE_EMPTY);
        }
        notes.accept(text.note(bytes, file.name()));
    }

    @Override
    public String valueAt(PhiBytes source, String path) {
        return Places.value(text(source), path);
    }

    private static PdfText text(PhiBytes bytes) {
        return Guarded.run(ProblemCode.DOCUMENT_DAMAGED, () -> PdfText.read(bytes.reveal()));
    }
}
