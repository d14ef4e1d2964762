package org.tessera.formats.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** Draws sheets into a document. */
final class SheetWriter {
    private static final float DARK = 0.35f;
    private static final float LIGHT = 0.88f;

    private final PDDocument document;
    private final Faces faces;

    SheetWriter(PDDocument document, Faces faces) {
        this.document = document;
        this.faces = faces;
    }

    void write(Sheet sheet) throws IOException {
        Box size = sheet.size();
        PDPage page = new PDPage(
                new PDRectangle((float) size.x(), (float) size.y(), (float) size.width(), (float) size.height()));
        page.setRotation(sheet.rotation());
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            for (Box rule : sheet.rules()) {
                content.setNonStrokingColor(rule.thickness() < 4 ? DARK : LIGHT);
                content.addRect((float) rule.x(), (float) rule.y(), (float) rule.width(), (float) rule.height());
                content.fill();
            }
            for (Sheet.Mark mark : sheet.marks()) {
                mark(content, mark);
            }
            content.setNonStrokingColor(0f);
            content.beginText();
            for (int index = 0; index < sheet.words().size(); index++) {
                Glyph word = sheet.words().get(index);
                boolean ends = index + 1 < sheet.words().size() && sheet.words().get(index + 1).isBlank();
                if (!word.isBlank()) {
                    word(content, word, ends);
                }
            }
            content.endText();
        }
    }

    private static void mark(PDPageContentStream content, Sheet.Mark mark) throws IOException {
        content.saveGraphicsState();
        content.transform(Matrix.getRotateInstance(Math.toRadians(mark.angle()), (float) mark.x(), (float) mark.y()));
        content.setNonStrokingColor(LIGHT);
        content.addRect(0, 0, (float) mark.width(), (float) mark.height());
        content.fill();
        content.restoreGraphicsState();
    }

    /** As wide as its place, by squeezing or stretching it. */
    private void word(PDPageContentStream content, Glyph word, boolean ends) throws IOException {
        double natural = faces.width(word.text(), word.style()) * word.size();
        double scale = natural > 0 ? word.width() / natural : 1;
        double radians = Math.toRadians(word.angle());
        double x = word.x();
        double y = word.y();
        content.setHorizontalScaling((float) (scale * 100));
        var parts = faces.parts(word.text(), word.style());
        for (int index = 0; index < parts.size(); index++) {
            Faces.Part part = parts.get(index);
            content.setFont(part.font(), (float) word.size());
            Matrix place = Matrix.getRotateInstance(radians, (float) x, (float) y);
            content.setTextMatrix(place);
            content.showText(part.text());
            x += Math.cos(radians) * part.width() * word.size() * scale;
            y += Math.sin(radians) * part.width() * word.size() * scale;
            if (ends && index == parts.size() - 1) {
                content.showText(" ");
            }
        }
    }
}
