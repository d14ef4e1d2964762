package org.tessera.formats.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tessera.formats.word.DocxSample.paragraph;
import static org.tessera.formats.word.DocxSample.run;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.UnreadPart;
import org.tessera.core.problem.ProblemCode;
import org.tessera.formats.Canaries;
import org.tessera.formats.FormatContract;
import org.tessera.formats.FormatFuzz;
import org.tessera.formats.ReadNote;
import org.tessera.formats.RedactedDocument;
import org.tessera.formats.ZipSample;

final class DocxFormatTest {
    private static final int SPANS = 1_000;
    private static final int MUTATIONS = 250;

    private final DocxFormat format = new DocxFormat();
    private final Canaries canaries = new Canaries();

    private ReadNote read(byte[] bytes) {
        return FormatContract.read(format, "visit.docx", bytes).getFirst();
    }

    @Test
    void offsetsLeadBackFromEveryPlace() {
        ReadNote note = read(new DocxCanarySample(canaries).bytes());
        FormatContract.assertOffsetsLeadBack(format, note, 7, SPANS);
        FormatContract.assertSourceReadsTheSame(format, note, "visit.docx");
    }

    @Test
    void nothingThatWasPlantedIsInTheOutput() {
        byte[] source = new DocxCanarySample(canaries).bytes();
        assertThat(canaries.planted()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(canaries.leakedInto(source)).hasSizeGreaterThanOrEqualTo(canaries.planted().size() - 1);
        ReadNote note = read(source);
        RedactedDocument redacted = format.redact(note.source(), Canaries.replacing(note));
        assertThat(canaries.leakedInto(redacted.bytes().array())).isEmpty();
    }

    @Test
    void theOutputReadsAsExpectedAndIsTheSameEachTime() {
        ReadNote note = read(new DocxCanarySample(canaries).bytes());
        RedactedDocument redacted = format.redact(note.source(), Canaries.replacing(note));
        ReadNote again = read(redacted.bytes().array());
        assertThat(Canaries.collapsed(again.text().reveal())).isEqualTo(Canaries.collapsed(redacted.expected()));
        assertThat(again.unread()).isEmpty();
        assertThat(again.known().isEmpty()).isTrue();
        assertThat(format.redact(note.source(), Canaries.replacing(note))).isEqualTo(redacted);
    }

    @Test
    void anotherReaderOpensTheOutput() throws IOException {
        ReadNote note = read(new DocxCanarySample(canaries).bytes());
        RedactedDocument redacted = format.redact(note.source(), Canaries.replacing(note));
        try (XWPFDocument opened = new XWPFDocument(new ByteArrayInputStream(redacted.bytes().array()));
                XWPFWordExtractor words = new XWPFWordExtractor(opened)) {
            assertThat(words.getText()).contains("Seen: [NAME].", "[PICTURE]", "[EMBEDDED FILE]", "Header [NAME]");
            assertThat(opened.getHeaderList()).hasSize(1);
            assertThat(opened.getComments()).isNull();
        }
    }

    @Test
    void everyReadablePlaceIsInTheText() {
        ReadNote note = read(new DocxCanarySample(canaries).bytes());
        List<String> unseen = canaries.planted()
                .entrySet()
                .stream()
                .filter(entry -> !note.text().reveal().contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(unseen).containsExactlyInAnyOrder("rsid", "picture bytes", "ole bytes", "macro", "chunk",
                "printer settings", "web settings", "thumbnail", "part name", "style reference", "rsid of a run",
                "anchor", "smart tag element", "font name", "language", "control placeholder", "control binding",
                "object program", "latent style", "style id", "style name", "style aliases", "font table", "list name");
    }

    @Test
    void countsWhatIsNoPlainText() {
        assertThat(read(new DocxCanarySample(canaries).bytes()).unread()).contains(
                new UnreadPart(UnreadPart.Kind.PICTURE, 2), new UnreadPart(UnreadPart.Kind.EMBEDDED_FILE, 3),
                new UnreadPart(UnreadPart.Kind.MACRO, 1), new UnreadPart(UnreadPart.Kind.LINKED_FILE, 1),
                new UnreadPart(UnreadPart.Kind.COMMENT, 1), new UnreadPart(UnreadPart.Kind.FORM_FIELD, 2));
    }

    @Test
    void readsInOrderWithTabsCellsAndTextBoxesBehindTheirParagraph() {
        byte[] bytes = DocxSample
                .of(paragraph(run("a") + "<w:r><w:tab/></w:r><w:r><w:pict><w:txbxContent>" + paragraph(run("box"))
                        + "</w:txbxContent></w:pict></w:r>" + run("b") + "<w:r><w:noBreakHyphen/></w:r>" + run("c"))
                        + "<w:tbl><w:tr><w:tc>" + paragraph(run("Name")) + "</w:tc><w:tc>" + paragraph(run("Ida"))
                        + "</w:tc></w:tr></w:tbl>" + paragraph(run("end")));
        assertThat(read(bytes).text().reveal()).isEqualTo("a\tb-c\nbox\nName\tIda\nend");
    }

    @Test
    void namesOutOfPropertiesAreKnown() {
        byte[] bytes = new DocxSample().main(paragraph(run("Seen today.")))
                .extra("docProps/core.xml", "core-properties",
                        "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\"><dc:creator>Ottoline Brask</dc:creator>"
                                + "<dc:title>Patient: Ferris Umland</dc:title><cp:lastModifiedBy>user</cp:lastModifiedBy>"
                                + "</cp:coreProperties>")
                .bytes();
        ReadNote note = read(bytes);
        assertThat(note.known().of(IdentifierKind.CLINICIAN)).containsExactly(new PhiText("Ottoline Brask"));
        assertThat(note.known().of(IdentifierKind.PATIENT)).containsExactly(new PhiText("Ferris Umland"));
    }

    @Test
    void refusesByNameWhatCannotBeRead() {
        byte[] good = DocxSample.of(paragraph(run("x")));
        assertRefused(Arrays.copyOf(good, good.length / 2), ProblemCode.DOCUMENT_DAMAGED);
        assertRefused("D".getBytes(StandardCharsets.UTF_8), ProblemCode.DOCUMENT_DAMAGED);
        assertRefused(new byte[]{(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, ProblemCode.DOCUMENT_PROTECTED);
        assertRefused(DocxSample.of(paragraph("")), ProblemCode.FILE_EMPTY);
        assertRefused(new DocxSample().main(paragraph("")).binary("a.png", "image", "x").bytes(),
                ProblemCode.DOCUMENT_WITHOUT_TEXT);
        assertRefused(DocxSample.of("<w:sdt>".repeat(300) + "</w:sdt>".repeat(300)), ProblemCode.DOCUMENT_EXPANDS);
        assertRefused(DocxSample.of(paragraph(run(" ".repeat(30_000_000)))), ProblemCode.DOCUMENT_EXPANDS);
    }

    @Test
    void noEntityIsEverResolved() {
        Map<String, byte[]> parts = new TreeMap<>(Canaries.entries(DocxSample.of(paragraph(run("x")))));
        parts.put("word/document.xml", ("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>" + "<a>&b;</a>")
                .getBytes(StandardCharsets.UTF_8));
        assertRefused(ZipSample.of(parts), ProblemCode.DOCUMENT_DAMAGED);
    }

    private void assertRefused(byte[] bytes, ProblemCode code) {
        assertThatThrownBy(() -> read(bytes)).hasFieldOrPropertyWithValue("problem", code);
    }

    @Test
    void signsOfSymbolFontsAreNeverLetters() {
        byte[] bytes = DocxSample.of(paragraph(run("25 ") + set("ascii=\"Symbol\" w:hAnsi=\"Symbol\"", "m\uF0B3\u00A3")
                + run("g") + set("ascii=\"Arial\" w:hAnsi=\"Arial\" w:cs=\"Symbol\"", "m") + sign("Symbol", "F06D")
                + sign("Symbol", "F0B0") + sign("Wingdings", "F0FE") + sign("Wingdings", "F05A")
                + sign("Unheard", "006D") + sign("Symbol", "x")));
        ReadNote note = read(bytes);
        assertThat(note.text().reveal()).isEqualTo("25 \u00B5\u2265\u2264gm\u00B5\u00B0\u2611\uFFFD\uFFFD\uFFFD");
        FormatContract.assertOffsetsLeadBack(format, note, 5, 50);
        byte[] written = format.redact(note.source(), Canaries.replacing(note)).bytes().array();
        assertThat(read(written).text().reveal()).isEqualTo(note.text().reveal());
        assertThat(new String(Canaries.entries(written).get("word/document.xml"), StandardCharsets.UTF_8))
                .doesNotContain("\"Symbol\"");
    }

    private static String set(String fonts, String text) {
        return "<w:r><w:rPr><w:rFonts w:" + fonts + "/></w:rPr><w:t>" + text + "</w:t></w:r>";
    }

    private static String sign(String font, String code) {
        return "<w:r><w:sym w:font=\"" + font + "\" w:char=\"" + code + "\"/></w:r>";
    }

    @Test
    void onlyLinksThatLoadContentAreLinkedFiles() {
        DocxSample linked = new DocxSample().main(paragraph(run("x"))).external("hyperlink", "https://example.org/a");
        assertThat(read(linked.bytes()).unread()).isEmpty();
        assertThat(read(linked.external("image", "https://example.org/a").bytes()).unread())
                .containsExactly(new UnreadPart(UnreadPart.Kind.LINKED_FILE, 1));
    }

    @Test
    void bulletsOfListsAreNoText() {
        byte[] bytes = new DocxSample().main(paragraph(run("item")))
                .story("numbering",
                        "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:lvlText w:val=\"o\"/>"
                                + "</w:lvl></w:abstractNum>")
                .bytes();
        assertThat(read(bytes).text().reveal()).isEqualTo("item");
    }

    @Test
    void fiftyPagesAreReadAndWritten() {
        StringBuilder body = new StringBuilder();
        for (int line = 0; line < 50 * 45; line++) {
            body.append(paragraph(run("Seen by ") + run("Qanary" + (100 + line % 900) + "x")
                    + run(" on the ward, resting, with a plan that fills the rest of the line.")));
        }
        byte[] bytes = DocxSample.of(body.toString());
        ReadNote note = read(bytes);
        RedactedDocument redacted = format.redact(note.source(), Canaries.replacing(note));
        assertThat(read(redacted.bytes().array()).text().reveal()).doesNotContain("Qanary").contains("on the ward");
    }

    @Test
    void damagedDocumentsAreAnswered() {
        FormatFuzz.assertMutationsAreAnswered(format, new DocxCanarySample(canaries).bytes(), "a.docx", 5, MUTATIONS);
    }
}
