package org.tessera.engine.io;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import org.tessera.core.note.NoteSource;
import org.tessera.core.note.PhiBytes;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.formats.NoteFormat;
import org.tessera.formats.ReadNote;
import org.tessera.formats.SourceFile;
import org.tessera.formats.ocr.ScannedPdfFormat;
import org.tessera.formats.ocr.Tesseract;
import org.tessera.formats.pdf.PdfFormat;

/**
 * PDF documents at a site that has a program for text recognition: one without any text is read by it. Each page still counts as
 * scanned, and the note can be written as text only.
 */
final class RecognisedPdf implements NoteFormat {
    private static final Duration PAGE = Duration.ofMinutes(1);

    private final PdfFormat text = new PdfFormat();
    private final ScannedPdfFormat scans;

    /** @param program the whole path of Tesseract */
    RecognisedPdf(Path program) {
        this.scans = new ScannedPdfFormat(new Tesseract(program, PAGE));
    }

    @Override
    public NoteSource.Format format() {
        return text.format();
    }

    @Override
    public boolean reads(String fileName) {
        return text.reads(fileName);
    }

    @Override
    public void read(SourceFile file, Consumer<ReadNote> notes) {
        try {
            text.read(file, notes);
        } catch (ProblemException problem) {
            if (problem.problem() != ProblemCode.DOCUMENT_WITHOUT_TEXT) {
                throw problem;
            }
            scans.read(file, notes);
        }
    }

    @Override
    public String valueAt(PhiBytes source, String path) {
        return path.endsWith("#recognised") ? scans.valueAt(source, path) : text.valueAt(source, path);
    }
}
