package org.tessera.formats.pdf;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.tessera.core.note.NoteSource;
import org.tessera.core.note.PhiBytes;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.formats.Guarded;
import org.tessera.formats.PlaceEdits;
import org.tessera.formats.OutputBytes;
import org.tessera.formats.ReadNote;
import org.tessera.formats.RedactableFormat;
import org.tessera.formats.RedactedDocument;
import org.tessera.formats.Redaction;
import org.tessera.formats.SourceFile;

/**
 * PDF: one file, one note. Its text is what the pages show, in reading order, and behind it, each kind under a plain
 * heading, whatever else can be read: hidden text, fields, comments, alternative texts, bookmarks, links, properties,
 * layers, names of attached files, and lines of earlier versions that are still in the file.
 *
 * <p>Dates and programs of the making, and the contents of attached files, are no text of the note. Characters of a font
 * that does not say what they mean make their page count as scanned.
 */
public final class PdfFormat implements RedactableFormat {
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

    @Override
    public String ending() {
        return "pdf";
    }

    /**
     * A new document, drawn from the words that were read: pages of the same size with each word at its place, rules and
     * grounds that can be no letters, and a page for what stood on no page. Pictures, forms, annotations, properties,
     * layers, attached files, programs and earlier versions are not in it, because nothing of the old file is.
     *
     * <p>{@link RedactedDocument#expected()} holds the words in the order in which this format reads them.
     */
    @Override
    public List<String> layers(OutputBytes file) {
        return PdfProof.layers(file.array());
    }

    @Override
    public RedactedDocument redact(PhiBytes source, Redaction redaction) {
        PdfText text = text(source);
        PlaceEdits edits = PlaceEdits.of(text.mapped().map(), redaction.replacements(),
                (before, behind) -> before.startsWith("page[") && behind.startsWith("page["));
        return Guarded.run(ProblemCode.DOCUMENT_NOT_REDACTABLE, () -> RedactedPdf.of(text, edits));
    }

    private static PdfText text(PhiBytes bytes) {
        return Guarded.run(ProblemCode.DOCUMENT_DAMAGED, () -> PdfText.read(bytes.reveal()));
    }
}
