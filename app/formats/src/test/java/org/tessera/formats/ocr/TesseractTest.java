package org.tessera.formats.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.tessera.core.note.PhiBytes;
import org.tessera.core.note.UnreadPart;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.formats.FormatContract;
import org.tessera.formats.ReadNote;
import org.tessera.formats.pdf.PdfFormat;

final class TesseractTest {
    private static final Path USUAL = Path.of("/usr/bin/tesseract");

    private static byte[] scan() throws IOException {
        BufferedImage picture = new BufferedImage(1700, 600, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 1700, 600);
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 60));
        pen.drawString("The patient was seen today.", 150, 250);
        pen.dispose();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.LETTER);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(LosslessFactory.createFromImage(document, picture), 0, 500, 612, 216);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void scanWithoutTextIsAnsweredAsSuch() throws IOException {
        byte[] scan = scan();
        assertThatThrownBy(() -> FormatContract.read(new PdfFormat(), "a.pdf", scan)).isInstanceOfSatisfying(
                ProblemException.class,
                problem -> assertThat(problem.problem()).isEqualTo(ProblemCode.DOCUMENT_WITHOUT_TEXT));
    }

    @Test
    void missingProgramIsSaid() {
        Tesseract missing = new Tesseract(Path.of("/no/such/tesseract"), Duration.ofSeconds(1));
        assertThat(missing.unavailable().orElseThrow().detail()).isEqualTo("no text recognition");
        assertThatThrownBy(() -> missing.pages(new PhiBytes(new byte[0]))).isInstanceOf(ProblemException.class);
    }

    @Test
    void installedProgramReadsAScan() throws IOException {
        assumeTrue(Files.isExecutable(USUAL), "no Tesseract is installed on this machine");
        ScannedPdfFormat format = new ScannedPdfFormat(new Tesseract(USUAL, Duration.ofSeconds(60)));
        ReadNote note = FormatContract.read(format, "a.pdf", scan()).getFirst();
        assertThat(note.text().reveal()).contains("The patient was seen today.");
        assertThat(note.unread()).containsExactly(new UnreadPart(UnreadPart.Kind.SCANNED_PAGE, 1));
        FormatContract.assertSourceReadsTheSame(format, note, "a.pdf");
    }

    @Test
    void programThatTakesTooLongIsEnded() throws IOException {
        assumeTrue(Files.isExecutable(USUAL), "no Tesseract is installed on this machine");
        Tesseract hurried = new Tesseract(USUAL, Duration.ofMillis(1));
        byte[] scan = scan();
        assertThatThrownBy(() -> hurried.pages(new PhiBytes(scan))).isInstanceOfSatisfying(ProblemException.class,
                problem -> assertThat(problem.detail()).isEqualTo("text recognition failed"));
    }
}
