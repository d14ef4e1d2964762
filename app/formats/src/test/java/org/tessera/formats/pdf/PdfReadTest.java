package org.tessera.formats.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.tessera.formats.FormatContract;
import org.tessera.formats.ReadNote;

final class PdfReadTest {
    private final PdfFormat format = new PdfFormat();

    private ReadNote read(byte[] pdf) {
        return FormatContract.read(format, "a.pdf", pdf).getFirst();
    }

    private String text(byte[] pdf) {
        return read(pdf).text().reveal();
    }

    @Test
    void linesAreReadInOrder() {
        byte[] pdf = PlainPdf.lines(List.of("Patient: Zoé Ångstrand", "She felt fine, 5 ≤ 6.".replace("≤", "<")));
        ReadNote note = read(pdf);
        assertThat(note.text().reveal()).isEqualTo("Patient: Zoé Ångstrand\nShe felt fine, 5 < 6.\n");
        assertThat(note.unread()).isEmpty();
        FormatContract.assertOffsetsLeadBack(format, note, 1, 1_000);
        FormatContract.assertSourceReadsTheSame(format, note, "a.pdf");
    }

    @Test
    void aLinkIsNoComment() {
        byte[] pdf = PlainPdf.of(document -> {
            PDPage page = PlainPdf.page(document,
                    content -> PlainPdf.text(content, PlainPdf.PLAIN, 12, 72, 700, "see the ward"));
            PDAnnotationLink link = new PDAnnotationLink();
            link.setRectangle(new PDRectangle(72, 690, 80, 20));
            link.setContents("Page of the ward");
            page.setAnnotations(List.of(link));
        });
        assertThat(text(pdf)).contains("Page of the ward");
        assertThat(read(pdf).unread()).isEmpty();
    }

    @Test
    void lettersDrawnInAnyOrderMakeWords() {
        String name = "Quillfeather";
        byte[] pdf = PlainPdf.of(document -> PlainPdf.page(document, page -> {
            for (int index = name.length() - 1; index >= 0; index--) {
                double x = 72 + PlainPdf.PLAIN.getStringWidth(name.substring(0, index)) * 0.012;
                PlainPdf.text(page, PlainPdf.PLAIN, 12, x, 700, name.substring(index, index + 1));
            }
        }));
        assertThat(text(pdf)).isEqualTo(name + "\n");
    }

    @Test
    void rotatedPagesAreReadAsTheyAreShown() {
        for (int rotation : List.of(90, 180, 270)) {
            byte[] pdf = PlainPdf.of(document -> {
                var sheet = PlainPdf.page(document, page -> {
                    page.beginText();
                    page.setFont(PlainPdf.PLAIN, 12);
                    for (int line = 0; line < 3; line++) {
                        Matrix turn = Matrix.getRotateInstance(Math.toRadians(rotation), 300, 300);
                        turn.concatenate(Matrix.getTranslateInstance(0, -20 * line));
                        page.setTextMatrix(turn);
                        page.showText("line number " + line);
                    }
                    page.endText();
                });
                sheet.setRotation(rotation);
            });
            assertThat(text(pdf).replaceAll("\n+", "\n")).isEqualTo("line number 0\nline number 1\nline number 2\n");
        }
    }

    @Test
    void accentsDrawnOverLettersJoinThem() {
        byte[] pdf = PlainPdf.of(document -> PlainPdf.page(document, page -> {
            page.beginText();
            page.setFont(PlainPdf.PLAIN, 12);
            page.newLineAtOffset(72, 700);
            page.showText("Ren");
            page.showTextWithPositioning(new Object[]{"\u00B4", 445f, "e"});
            page.showText("e Dax");
            page.endText();
        }));
        assertThat(text(pdf)).isEqualTo("Renée Dax\n");
    }

    @Test
    void typeDrawnTwiceIsReadOnce() {
        byte[] pdf = PlainPdf.of(document -> PlainPdf.page(document, page -> {
            PlainPdf.text(page, PlainPdf.PLAIN, 12, 72, 700, "Assessment");
            PlainPdf.text(page, PlainPdf.PLAIN, 12, 72.3, 700, "Assessment");
        }));
        assertThat(text(pdf)).isEqualTo("Assessment\n");
    }

    @Test
    void wordThatIsCutOffStaysWhole() {
        byte[] pdf = PlainPdf.of(document -> PlainPdf.page(document, page -> {
            page.addRect(70, 690, 40, 30);
            page.clip();
            PlainPdf.text(page, PlainPdf.PLAIN, 12, 72, 700, "Quillfeather");
        }));
        assertThat(text(pdf)).isEqualTo("Quillfeather\n");
    }
}
