package org.tessera.formats.pdf;

import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.tessera.core.note.PhiBytes;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.formats.Guarded;

/** Draws the pages of a document as pictures, in memory. */
public final class PageImages {
    private static final float DPI = 300;
    private static final float POINTS = 72;

    /** The largest picture that is drawn, and the largest that a page may hold, in points. */
    private static final long MOST = 100_000_000L;

    private PageImages() {}

    /**
     * Hands out the picture of each page, 300 points to the inch, fewer if the page is very large.
     *
     * @throws ProblemException as reading the document does; {@link ProblemCode#DOCUMENT_EXPANDS} if it holds a picture
     *     that is too large
     */
    public static void each(PhiBytes source, Consumer<PageImage> pages) {
        Guarded.run(ProblemCode.DOCUMENT_DAMAGED, () -> {
            // Readers of pictures would keep what they read in a file for the time of reading.
            ImageIO.setUseCache(false);
            try (PDDocument document = OpenedPdf.open(source.reveal())) {
                ObjectWalk.walk(document.getDocument().getTrailer(), PageImages::refuseLarge);
                PDFRenderer renderer = new PDFRenderer(document);
                for (int page = 0; page < document.getNumberOfPages(); page++) {
                    PDRectangle size = document.getPage(page).getCropBox();
                    double inches = (double) size.getWidth() * size.getHeight() / POINTS / POINTS;
                    float dpi = (float) Math.min(DPI, Math.sqrt(MOST / Math.max(1, inches)));
                    pages.accept(new PageImage(renderer.renderImageWithDPI(page, dpi, ImageType.GRAY)));
                }
            }
            return pages;
        });
    }

    private static void refuseLarge(COSDictionary each) {
        if (COSName.IMAGE.equals(each.getCOSName(COSName.SUBTYPE))) {
            long points = (long) each.getInt(COSName.WIDTH, 0) * each.getInt(COSName.HEIGHT, 0);
            if (points > MOST || points < 0) {
                throw new ProblemException(ProblemCode.DOCUMENT_EXPANDS);
            }
        }
    }
}
