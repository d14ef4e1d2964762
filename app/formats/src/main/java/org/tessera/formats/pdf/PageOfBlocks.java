package org.tessera.formats.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;

/** One page of a tagged document while it is filled. */
final class PageOfBlocks {
    private static final double MARGIN = 72;
    private static final double LEADING = 1.4;
    private static final double FOOT = 8.5;

    private final PDPage page;
    private final PDPageContentStream content;
    private final Faces faces;
    private final COSArray elements;
    private double y;

    PageOfBlocks(PDDocument document, PDRectangle paper, Faces faces, COSArray elements, int key) throws IOException {
        page = new PDPage(paper);
        page.setStructParents(key);
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        this.faces = faces;
        this.elements = elements;
        y = paper.getHeight() - MARGIN;
    }

    /** Room above a block. */
    void space(double points) {
        y -= points;
    }

    boolean hasRoom(double size) {
        return y - size * LEADING > MARGIN;
    }

    /** What is drawn from now on is the element's. */
    void begin(PDStructureElement element) throws IOException {
        COSDictionary mark = new COSDictionary();
        mark.setInt(COSName.MCID, elements.size());
        PDMarkedContentReference reference = new PDMarkedContentReference();
        reference.setPage(page);
        reference.setMCID(elements.size());
        element.appendKid(reference);
        element.setPage(page);
        elements.add(element.getCOSObject());
        content.beginMarkedContent(COSName.getPDFName(element.getStructureType()), PDPropertyList.create(mark));
    }

    void end() throws IOException {
        content.endMarkedContent();
    }

    void line(List<String> words, Glyph.Style style, double size) throws IOException {
        y -= size * LEADING;
        show(String.join(" ", words) + " ", style, size, MARGIN, y);
    }

    private void show(String text, Glyph.Style style, double size, double x, double atY) throws IOException {
        content.beginText();
        content.newLineAtOffset((float) x, (float) atY);
        for (Faces.Part part : faces.parts(text, style)) {
            content.setFont(part.font(), (float) size);
            content.showText(part.text());
        }
        content.endText();
    }

    /** Draws the foot and finishes the page. */
    void close(String foot, int number, int of) throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
        String count = "Page " + number + " of " + of;
        String text = faces.drawable(foot, Glyph.Style.PLAIN);
        show(text, Glyph.Style.PLAIN, FOOT, MARGIN, MARGIN / 2);
        double width = faces.width(count, Glyph.Style.PLAIN) * FOOT;
        show(count, Glyph.Style.PLAIN, FOOT, page.getMediaBox().getWidth() - MARGIN - width, MARGIN / 2);
        content.endMarkedContent();
        content.close();
    }
}
