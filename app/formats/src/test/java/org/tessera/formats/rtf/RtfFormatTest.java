package org.tessera.formats.rtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.swing.text.BadLocationException;
import javax.swing.text.Document;
import javax.swing.text.rtf.RTFEditorKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.UnreadPart;
import org.tessera.core.problem.ProblemCode;
import org.tessera.formats.Canaries;
import org.tessera.formats.FormatContract;
import org.tessera.formats.FormatFuzz;
import org.tessera.formats.ReadNote;
import org.tessera.formats.RedactedDocument;

final class RtfFormatTest {
    private static final int SPANS = 1_000;
    private static final int MUTATIONS = 1_000;

    private final RtfFormat format = new RtfFormat();
    private final Canaries canaries = new Canaries();

    private ReadNote read(byte[] file) {
        return FormatContract.read(format, "visit.rtf", file).getFirst();
    }

    private ReadNote read(String file) {
        return read(file.getBytes(StandardCharsets.ISO_8859_1));
    }

    private String text(String content) {
        return read("{\\rtf1\\ansi " + content + "}").text().reveal();
    }

    /** What the reader of the Java platform shows. */
    private static String shown(byte[] file) throws IOException, BadLocationException {
        RTFEditorKit kit = new RTFEditorKit();
        Document document = kit.createDefaultDocument();
        kit.read(new ByteArrayInputStream(file), document, 0);
        return Canaries.collapsed(document.getText(0, document.getLength()));
    }

    @Test
    void offsetsLeadBackFromEveryPlace() {
        ReadNote note = read(new RtfCanarySample(canaries).file());
        FormatContract.assertOffsetsLeadBack(format, note, 13, SPANS);
        FormatContract.assertSourceReadsTheSame(format, note, "visit.rtf");
    }

    @Test
    void nothingThatWasPlantedIsInTheOutput() throws IOException, BadLocationException {
        ReadNote note = read(new RtfCanarySample(canaries).file());
        assertThat(canaries.planted()).hasSizeGreaterThanOrEqualTo(60);
        RedactedDocument redacted = format.redact(note.source(), Canaries.replacing(note));
        assertThat(canaries.leakedInto(redacted.bytes().array())).isEmpty();
        assertThat(shown(redacted.bytes().array())).doesNotContain("Qanary").contains("Seen: [NAME].");
    }

    @Test
    void everyReadablePlaceIsInTheText() {
        ReadNote note = read(new RtfCanarySample(canaries).file());
        List<String> unseen = canaries.planted()
                .entrySet()
                .stream()
                .filter(entry -> !note.text().reveal().contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(unseen).containsExactlyInAnyOrder("font", "other font", "colours", "style", "latentstyles",
                "list name", "list text", "rsidtbl", "generator", "passwordhash", "xmlnstbl", "themedata", "datastore",
                "file table", "old reading", "end of a bookmark", "picture description", "picture id", "picture bytes",
                "old picture", "object bytes", "property of a shape", "binary", "behind the end");
    }

    @Test
    void theOutputReadsAsExpected() {
        ReadNote note = read(new RtfCanarySample(canaries).file());
        RedactedDocument redacted = format.redact(note.source(), Canaries.replacing(note));
        ReadNote again = read(redacted.bytes().array());
        assertThat(Canaries.collapsed(again.text().reveal())).isEqualTo(Canaries.collapsed(redacted.expected()));
        assertThat(again.unread()).isEmpty();
        assertThat(again.known().isEmpty()).isTrue();
    }

    @Test
    void readsWhatTheReaderOfThePlatformReads() throws IOException, BadLocationException {
        String file = "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}}\\pard Zo\\'e9 \\b Brask\\b0 , aged \\i 40"
                + "\\i0\\par She took 5\\~mg \\{daily\\}.\\par\\tab \\u8220?fine\\u8221?\\par}";
        ReadNote note = read(file);
        assertThat(Canaries.collapsed(note.text().reveal()))
                .isEqualTo(shown(file.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @ParameterizedTest
    @CsvSource({"204,windows-1251,Ольга", "238,windows-1250,Żaneta", "161,windows-1253,Ζωή", "128,windows-31j,山田",
            "134,GBK,山田", "136,Big5,山田", "129,x-windows-949,김", "77,x-MacRoman,Zoé", "177,windows-1255,שרה",
            "0,windows-1252,Zoé"})
    void readsBytesInTheCharacterSetOfTheirFont(int number, String charset, String name) {
        StringBuilder hex = new StringBuilder();
        for (byte one : name.getBytes(Charset.forName(charset))) {
            hex.append(String.format("\\'%02x", one));
        }
        assertThat(text("{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset" + number + " Arial;}}\\f1 " + hex + "\\f0  end"))
                .isEqualTo(name + " end");
    }

    @Test
    void unicodeSkipsWhatStandsThereForOldReaders() {
        assertThat(text("a\\u233\\'e9b\\uc2\\u-10179??\\u-8704??c{\\uc0\\u233}d\\u233 ef")).isEqualTo("aéb😀cédé");
    }

    @Test
    void signsOfSymbolFontsAreNeverLetters() {
        String fonts = "{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\froman\\fcharset2\\fprq2 Symbol{\\*\\falt Bar};}"
                + "{\\f2\\fcharset2 Wingdings;}{\\f3\\fcharset2 Unheard;}{\\f4 Symbol;}}\\f0 ";
        assertThat(text(fonts + "Fentanyl 25 {\\f1 m}g, SpO2 {\\f1\\'b3} 92 or \\f4\\'a3\\f0  5, 37 \\f1\\'b0\\f0 C"))
                .isEqualTo("Fentanyl 25 \u00B5g, SpO2 \u2265 92 or \u2264 5, 37 \u00B0C");
        assertThat(text(fonts + "\\f1\\u-3987?\\u109?\\u8805?\\f2\\'feZ{\\f3 mg}\\plain  m"))
                .isEqualTo("\u00B5\u00B5\u2265\u2611\uFFFD\uFFFD\uFFFD m");
        ReadNote note = read("{\\rtf1" + fonts + "25 {\\f1 m}g}");
        assertThat(new String(format.redact(note.source(), Canaries.replacing(note)).bytes().array(),
                StandardCharsets.US_ASCII)).contains("\\u181?");
        FormatContract.assertOffsetsLeadBack(format, note, 5, 50);
    }

    @Test
    void countsWhatIsNoPlainText() {
        assertThat(read(new RtfCanarySample(canaries).file()).unread()).contains(
                new UnreadPart(UnreadPart.Kind.PICTURE, 2), new UnreadPart(UnreadPart.Kind.EMBEDDED_FILE, 1),
                new UnreadPart(UnreadPart.Kind.COMMENT, 1), new UnreadPart(UnreadPart.Kind.FORM_FIELD, 1),
                new UnreadPart(UnreadPart.Kind.TRACKED_CHANGE, 2), new UnreadPart(UnreadPart.Kind.HIDDEN_TEXT, 1));
    }

    @Test
    void namesOutOfPropertiesAreKnown() {
        ReadNote note = read("{\\rtf1{\\info{\\title Patient: Ferris Umland}{\\author Ottoline Brask}}x}");
        assertThat(note.known().of(IdentifierKind.PATIENT)).containsExactly(new PhiText("Ferris Umland"));
        assertThat(note.known().of(IdentifierKind.CLINICIAN)).containsExactly(new PhiText("Ottoline Brask"));
    }

    @Test
    void refusesByNameWhatCannotBeRead() {
        assertThatThrownBy(() -> read("plain")).hasFieldOrPropertyWithValue("problem", ProblemCode.DOCUMENT_DAMAGED);
        assertThatThrownBy(() -> read("{\\rtf1 cut")).hasFieldOrPropertyWithValue("problem",
                ProblemCode.DOCUMENT_DAMAGED);
        assertThatThrownBy(() -> read("{\\rtf1{\\pict 00}}")).hasFieldOrPropertyWithValue("problem",
                ProblemCode.DOCUMENT_WITHOUT_TEXT);
        assertThatThrownBy(() -> read("{\\rtf1\\par}")).hasFieldOrPropertyWithValue("problem", ProblemCode.FILE_EMPTY);
        assertThatThrownBy(() -> read("{\\rtf1" + "{".repeat(5_000) + "x" + "}".repeat(5_001)))
                .hasFieldOrPropertyWithValue("problem", ProblemCode.DOCUMENT_EXPANDS);
    }

    @Test
    void damagedFilesAreAnswered() {
        byte[] seed = new RtfCanarySample(canaries).file().getBytes(StandardCharsets.ISO_8859_1);
        FormatFuzz.assertMutationsAreAnswered(format, seed, "a.rtf", 7, MUTATIONS);
    }
}
