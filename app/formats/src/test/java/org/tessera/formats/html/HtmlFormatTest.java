package org.tessera.formats.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.swing.text.BadLocationException;
import javax.swing.text.Document;
import javax.swing.text.html.HTMLEditorKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.UnreadPart;
import org.tessera.core.problem.ProblemCode;
import org.tessera.formats.Canaries;
import org.tessera.formats.FormatContract;
import org.tessera.formats.FormatFuzz;
import org.tessera.formats.ReadNote;
import org.tessera.formats.RedactedDocument;

final class HtmlFormatTest {
    private static final int SPANS = 1_000;
    private static final int MUTATIONS = 1_000;

    private final HtmlFormat format = new HtmlFormat();
    private final Canaries canaries = new Canaries();

    private ReadNote read(String page) {
        return FormatContract.read(format, "visit.html", page.getBytes(StandardCharsets.UTF_8)).getFirst();
    }

    private String text(String page) {
        return read(page).text().reveal();
    }

    @Test
    void offsetsLeadBackFromEveryPlace() {
        ReadNote note = read(new HtmlCanarySample(canaries).page());
        FormatContract.assertOffsetsLeadBack(format, note, 11, SPANS);
        FormatContract.assertSourceReadsTheSame(format, note, "visit.html");
    }

    @Test
    void nothingThatWasPlantedIsInTheOutput() {
        ReadNote note = read(new HtmlCanarySample(canaries).page());
        assertThat(canaries.planted()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(canaries.leakedInto(note.source().reveal())).hasSize(canaries.planted().size() - 1);
        RedactedDocument redacted = format.redact(note.source(), Canaries.replacing(note));
        assertThat(canaries.leakedInto(redacted.bytes().array())).isEmpty();
    }

    @Test
    void theOutputReadsAsExpected() {
        ReadNote note = read(new HtmlCanarySample(canaries).page());
        RedactedDocument redacted = format.redact(note.source(), Canaries.replacing(note));
        ReadNote again = FormatContract.read(format, "visit.html", redacted.bytes().array()).getFirst();
        assertThat(Canaries.collapsed(again.text().reveal())).isEqualTo(Canaries.collapsed(redacted.expected()));
        assertThat(again.unread()).isEmpty();
    }

    @Test
    void anotherReaderShowsTheSameOutput() throws IOException, BadLocationException {
        ReadNote note = read("<title>t</title><h1>Visit</h1><p>Ida &amp; Otto <i>Brask</i></p><ul><li>one</ul>");
        RedactedDocument redacted = format.redact(note.source(), Canaries.replacing(note));
        HTMLEditorKit kit = new HTMLEditorKit();
        Document shown = kit.createDefaultDocument();
        shown.putProperty("IgnoreCharsetDirective", true);
        kit.read(new StringReader(new String(redacted.bytes().array(), StandardCharsets.UTF_8)), shown, 0);
        assertThat(Canaries.collapsed(shown.getText(0, shown.getLength()))).endsWith("Visit Ida & Otto Brask one");
    }

    @Test
    void whiteSpaceCountsAsABrowserCountsIt() {
        assertThat(text("<p>Ida\n   Brask,\t<b>aged</b> 40</p><p>b<br>c</p><table><tr><td>Name</td> <td><p>Ida</p></td>"
                + "</tr></table><pre>1  2\n3</pre>")).isEqualTo("Ida Brask, aged 40\nb\nc\nName\tIda\n1  2\n3");
    }

    @Test
    void aSpanOverSeveralElementsIsReplacedOnce() {
        ReadNote note = read("<p>Qanary<b>00</b>1x was seen</p>");
        RedactedDocument redacted = format.redact(note.source(), Canaries.replacing(note));
        assertThat(new String(redacted.bytes().array(), StandardCharsets.UTF_8))
                .contains("<p>[NAME]<b></b> was seen</p>");
    }

    @Test
    void signsOfSymbolFontsAreNeverLetters() {
        ReadNote note = read("<p>25 <font face=\"Symbol\">m</font>g <span style='FONT-family: \"symbol\", serif'>\u00B3"
                + "<span style='font:7.0pt \"Times New Roman\"'>m</span></span> <i style='font:12pt Symbol'>a</i>"
                + "<b style='font-family:Segoe UI Symbol'>m</b><b style='mso-bidi-font-family:Symbol'>m</b>"
                + "<b style='font-family:Wingdings'>\u00FEQ</b>");
        assertThat(note.text().reveal()).isEqualTo("25 \u00B5g \u2265m \u03B1mm\u2611\uFFFD");
        assertThat(new String(format.redact(note.source(), Canaries.replacing(note)).bytes().array(),
                StandardCharsets.UTF_8)).contains("25 \u00B5g");
        FormatContract.assertOffsetsLeadBack(format, note, 5, 50);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"<p>Name<span>Zebulon</span>;Name Zebulon",
            "<span style='display:block'>Attending</span><span style='display: inline-block'>Quillfeather</span>;"
                    + "Attending|Quillfeather",
            "<b style='display:block'>Seen</b>by;Seen|by", "<ruby>base<rt>Quillfeather</rt></ruby>;base|Quillfeather",
            "<math><mi>Zebulon</mi><mi>x</mi></math>;Zebulon|x", "<p>age<q>forty</q>2;age forty 2",
            "<label>Name</label><input>Ida;Name|Ida", "<p><b>Q</b>uill<span>fea</span><i>t</i>her;Quillfeather",
            "<p>Quill<span style='display:inline'>feather</span>;Quillfeather"})
    void piecesOfALineAreGluedOnlyWhereTheyAreOneWord(String page, String text) {
        ReadNote note = read(page);
        assertThat(note.text().reveal()).isEqualTo(text.replace('|', '\n'));
        RedactedDocument redacted = format.redact(note.source(), Canaries.replacing(note));
        ReadNote again = FormatContract.read(format, "visit.html", redacted.bytes().array()).getFirst();
        assertThat(Canaries.collapsed(again.text().reveal())).isEqualTo(Canaries.collapsed(redacted.expected()));
        FormatContract.assertOffsetsLeadBack(format, note, 3, 50);
    }

    @Test
    void countsWhatIsNoPlainText() {
        assertThat(read(
                "<p hidden>a</p>b<!-- c --><img src=x><script>d()</script><iframe></iframe><input><audio>" + "</audio>")
                .unread()).containsExactlyInAnyOrder(new UnreadPart(UnreadPart.Kind.HIDDEN_TEXT, 2),
                        new UnreadPart(UnreadPart.Kind.PICTURE, 1), new UnreadPart(UnreadPart.Kind.MACRO, 1),
                        new UnreadPart(UnreadPart.Kind.EMBEDDED_FILE, 1), new UnreadPart(UnreadPart.Kind.FORM_FIELD, 1),
                        new UnreadPart(UnreadPart.Kind.RECORDING, 1));
    }

    @Test
    void onlyLinksThatLoadContentAreLinkedFiles() {
        String link = "<link rel=canonical href=https://example.org/a><a href='mailto:ward@example.org'>x</a>";
        assertThat(read(link).unread()).isEmpty();
        assertThat(read(link + "<link rel=stylesheet href=a.css>").unread())
                .containsExactly(new UnreadPart(UnreadPart.Kind.LINKED_FILE, 1));
    }

    @Test
    void titleAndAuthorAreKnown() {
        ReadNote note = read("<title>Patient: Ferris Umland</title><meta name=author content='Ottoline Brask'><p>x");
        assertThat(note.known().of(IdentifierKind.PATIENT)).containsExactly(new PhiText("Ferris Umland"));
        assertThat(note.known().of(IdentifierKind.CLINICIAN)).containsExactly(new PhiText("Ottoline Brask"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "ISO-8859-2", "windows-1251", "Shift_JIS", "KOI8-R", "GB18030"})
    void readsTheCharacterSetThatThePageDeclares(String charset) {
        String words = switch (charset) {
            case "ISO-8859-2" -> "Żaneta Łoś";
            case "windows-1251", "KOI8-R" -> "Ольга Брасс";
            case "Shift_JIS", "GB18030" -> "山田";
            default -> "Zoé Ångström";
        };
        byte[] page = ("<meta charset=\"" + charset + "\"><p>" + words).getBytes(Charset.forName(charset));
        ReadNote note = FormatContract.read(format, "a.htm", page).getFirst();
        assertThat(note.text().reveal()).isEqualTo(words);
        assertThat(note.from().charset()).isEqualTo(charset);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
    void aByteOrderMarkDecides(String charset) {
        byte[] page = "\uFEFF<meta charset=latin1><p>Zoé".getBytes(Charset.forName(charset));
        assertThat(FormatContract.read(format, "a.html", page).getFirst().text().reveal()).isEqualTo("Zoé");
    }

    @Test
    void refusesByNameWhatHoldsNoText() {
        assertThatThrownBy(() -> read("<p> </p>")).hasFieldOrPropertyWithValue("problem", ProblemCode.FILE_EMPTY);
        assertThatThrownBy(() -> read("<img>")).hasFieldOrPropertyWithValue("problem",
                ProblemCode.DOCUMENT_WITHOUT_TEXT);
    }

    @Test
    void deepNestingIsAnswered() {
        assertThat(text("<div>".repeat(100_000) + "x")).contains("x");
    }

    @Test
    void damagedPagesAreAnswered() {
        byte[] seed = new HtmlCanarySample(canaries).page().getBytes(StandardCharsets.UTF_8);
        FormatFuzz.assertMutationsAreAnswered(format, seed, "a.html", 3, MUTATIONS);
    }
}
