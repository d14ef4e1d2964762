package org.tessera.formats.letter;

import java.io.ByteArrayOutputStream;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.tessera.core.problem.ProblemCode;
import org.tessera.formats.Guarded;
import org.tessera.formats.OutputBytes;

/** A signed letter as a Word document. It holds the patient's real values. */
public final class LetterDocx {
    private static final int TITLE = 16;
    private static final int HEADING = 12;
    private static final int TEXT = 11;

    private LetterDocx() {}

    /** Title, text and signature; the signature stands in the footer too. */
    public static OutputBytes write(SignedLetter letter) {
        return Guarded.run(ProblemCode.OUTPUT_NOT_WRITTEN, () -> {
            try (XWPFDocument document = new XWPFDocument()) {
                document.getProperties().getCoreProperties().setTitle(letter.title());
                document.getProperties().getCoreProperties().setCreator(letter.signer());
                LetterStyles.addTo(document);
                paragraph(document.createParagraph(), letter.title(), LetterStyles.TITLE, TITLE, true);
                for (Paragraphs.Paragraph each : Paragraphs.of(letter)) {
                    paragraph(document.createParagraph(), each.text(), each.heading() ? LetterStyles.HEADING : "",
                            each.heading() ? HEADING : TEXT, each.heading());
                }
                paragraph(document.createParagraph(), letter.signedLine(), "", TEXT, false);
                XWPFHeaderFooterPolicy policy = document.createHeaderFooterPolicy();
                paragraph(policy.createFooter(STHdrFtr.DEFAULT).createParagraph(), letter.signedLine(), "", 9, false);
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                document.write(out);
                return new OutputBytes(out.toByteArray());
            }
        });
    }

    private static void paragraph(XWPFParagraph paragraph, String text, String style, int size, boolean bold) {
        if (!style.isEmpty()) {
            paragraph.setStyle(style);
        }
        paragraph.setSpacingAfter(120);
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setFontSize(size);
        run.setBold(bold);
    }
}
