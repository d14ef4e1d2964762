package org.tessera.formats.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.formats.FormatContract;
import org.tessera.formats.ReadNote;
import org.tessera.formats.RedactedDocument;
import org.tessera.formats.Redaction;
import org.tessera.formats.Replacement;

final class PdfWriteTest {
    private final PdfFormat format = new PdfFormat();

    private ReadNote read(byte[] pdf) {
        return FormatContract.read(format, "a.pdf", pdf).getFirst();
    }

    private RedactedDocument without(byte[] pdf, String... words) {
        ReadNote note = read(pdf);
        List<Replacement> replacements = new ArrayList<>();
        for (String word : words) {
            int at = note.text().reveal().indexOf(word);
            replacements.add(new Replacement(new TextSpan(at, at + word.length()), "[NAME]"));
        }
        return format.redact(note.source(), new Redaction(replacements, PdfCanaryTest.NO_FIELDS));
    }

    private void assertRefused(byte[] pdf, ProblemCode code) {
        assertThatThrownBy(() -> read(pdf)).isInstanceOfSatisfying(ProblemException.class,
                problem -> assertThat(problem.problem()).isEqualTo(code));
    }

    @Test
    void nameOverTwoLinesIsReplacedOnce() {
        RedactedDocument redacted = without(PlainPdf.lines(List.of("Seen by Benno", "Quillfeather, MD, today.")),
                "Benno\nQuillfeather");
        assertThat(redacted.expected()).isEqualTo("Seen by [NAME]\n, MD, today.");
        assertThat(read(redacted.bytes().array()).text().reveal().strip()).isEqualTo(redacted.expected());
    }

    /** The names differ in width by a factor of ten, and what stands behind them does not. */
    @Test
    void widthsDoNotTellTheName() {
        String behind = "";
        for (String name : List.of("Li", "Wolfeschlegelsteinhausenberger")) {
            byte[] out = without(PlainPdf.lines(List.of("Seen by " + name + " on the ward.")), name).bytes().array();
            String drawn = PdfProof.layers(out)
                    .stream()
                    .filter(layer -> layer.contains(" Tm"))
                    .findFirst()
                    .orElseThrow();
            assertThat(behind).isIn("", drawn);
            behind = drawn;
        }
    }

    @Test
    void otherScriptsAreDrawnOrRefused() {
        byte[] greek = TaggedPdf
                .of("t", "el",
                        List.of(new TaggedPdf.Block(TaggedPdf.Block.Kind.P,
                                "Ελένη Παπαδάκη, Борис Čapek, ≥ 5 µg, שרה")),
                        "", true)
                .array();
        RedactedDocument redacted = without(greek, "Ελένη");
        assertThat(redacted.expected()).contains("[NAME] Παπαδάκη, Борис Čapek, ≥ 5 µg, שרה");
        assertThat(read(redacted.bytes().array()).text().reveal().split("\\s+"))
                .containsExactly(redacted.expected().split("\\s+"));
        assertThatThrownBy(
                () -> TaggedPdf.of("t", "zh", List.of(new TaggedPdf.Block(TaggedPdf.Block.Kind.P, "王")), "", true))
                .isInstanceOfSatisfying(ProblemException.class,
                        problem -> assertThat(problem.detail()).isEqualTo("no typeface for HAN"));
    }

    @Test
    void rulesStayAndBarsOfACodeDoNot() {
        byte[] pdf = PlainPdf.of(document -> PlainPdf.page(document, page -> {
            PlainPdf.text(page, PlainPdf.PLAIN, 11, 72, 700, "Seen today.");
            page.addRect(72, 690, 400, 1);
            for (int bar = 0; bar < 30; bar++) {
                page.addRect(72 + 3 * bar, 500, 1 + bar % 2, 50);
            }
            page.fill();
        }));
        byte[] out = without(pdf).bytes().array();
        String drawn = PdfProof.layers(out).stream().filter(layer -> layer.contains(" Tm")).findFirst().orElseThrow();
        assertThat(drawn.split(" re\n", -1)).hasSize(2);
    }

    @Test
    void lockedDocumentsAreRefused() {
        byte[] locked = PlainPdf.of(document -> {
            PlainPdf.page(document, page -> PlainPdf.text(page, PlainPdf.PLAIN, 11, 72, 700, "Seen today."));
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        });
        assertRefused(locked, ProblemCode.DOCUMENT_PROTECTED);
        byte[] open = PlainPdf.of(document -> {
            PlainPdf.page(document, page -> PlainPdf.text(page, PlainPdf.PLAIN, 11, 72, 700, "Seen today."));
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
        });
        assertRefused(open, ProblemCode.DOCUMENT_PROTECTED);
    }

    @Test
    void bombsAreRefused() {
        byte[] zeros = PlainPdf.of(document -> PlainPdf.page(document, page -> {}).setContents(blanks(document)));
        assertRefused(zeros, ProblemCode.DOCUMENT_EXPANDS);
    }

    private static PDStream blanks(org.apache.pdfbox.pdmodel.PDDocument document) throws IOException {
        PDStream stream = new PDStream(document);
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            byte[] blank = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int megabyte = 0; megabyte < 40; megabyte++) {
                out.write(blank);
            }
        }
        return stream;
    }

    @Test
    void emptyAndForeignFilesAreAnswered() {
        assertRefused(PlainPdf.of(document -> PlainPdf.page(document, page -> {})), ProblemCode.FILE_EMPTY);
        assertRefused("no document".getBytes(StandardCharsets.US_ASCII), ProblemCode.DOCUMENT_DAMAGED);
    }

    @Test
    void propertiesGiveKnownIdentifiers() {
        byte[] pdf = PlainPdf.of(document -> {
            PlainPdf.page(document, page -> PlainPdf.text(page, PlainPdf.PLAIN, 11, 72, 700, "Seen today."));
            document.getDocumentInformation().setAuthor("Benno Quillfeather");
            document.getDocumentInformation().setTitle("MRN: 00417233");
        });
        assertThat(read(pdf).known().of(IdentifierKind.CLINICIAN)).containsExactly(new PhiText("Benno Quillfeather"));
        assertThat(read(pdf).known().of(IdentifierKind.MEDICAL_RECORD)).containsExactly(new PhiText("00417233"));
        assertThat(without(pdf).removed()).contains(new PhiText("Benno Quillfeather"));
    }
}
