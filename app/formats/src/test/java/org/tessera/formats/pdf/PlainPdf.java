package org.tessera.formats.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Documents made for tests, by the library alone. */
final class PlainPdf {
    static final PDFont PLAIN = font(Standard14Fonts.FontName.HELVETICA);
    static final PDFont BOLD = font(Standard14Fonts.FontName.HELVETICA_BOLD);

    private PlainPdf() {}

    /** Without a look at the fonts of the machine. */
    private static PDFont font(Standard14Fonts.FontName name) {
        FontMappers.set(OwnFonts.ONLY);
        return new PDType1Font(name);
    }

    /** Draws. */
    interface Drawing {
        void on(PDDocument document) throws IOException;
    }

    /** Draws on a page. */
    interface PageDrawing {
        void on(PDPageContentStream page) throws IOException;
    }

    static byte[] of(Drawing drawing) {
        try (PDDocument document = new PDDocument(IOUtils.createMemoryOnlyStreamCache())) {
            drawing.on(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static PDPage page(PDDocument document, PageDrawing drawing) throws IOException {
        PDPage page = new PDPage(PDRectangle.LETTER);
        document.addPage(page);
        draw(document, page, drawing);
        return page;
    }

    static void draw(PDDocument document, PDPage page, PageDrawing drawing) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page,
                PDPageContentStream.AppendMode.APPEND, true, true)) {
            drawing.on(content);
        }
    }

    static void text(PDPageContentStream page, PDFont font, double size, double x, double y, String text)
            throws IOException {
        page.beginText();
        page.setFont(font, (float) size);
        page.newLineAtOffset((float) x, (float) y);
        page.showText(text);
        page.endText();
    }

    /** One page of lines, the first at the top. */
    static byte[] lines(List<String> lines) {
        return of(document -> page(document, page -> {
            double y = 720;
            for (String line : lines) {
                text(page, PLAIN, 11, 72, y, line);
                y -= 14;
            }
        }));
    }
}
