package org.tessera.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tessera.core.note.PhiText;

final class ValueSearchTest {
    private static final String NAME = "Zoé Ångstrand";

    private static long found(byte[] file, String cleared, String... values) {
        return new ValueSearch(Layers.of(file), cleared).count(List.of(values).stream().map(PhiText::new).toList());
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void findsAValueInEveryCharacterSet(String charset) {
        assertThat(found(("x " + NAME + " y").getBytes(Charset.forName(charset)), "", NAME)).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zo&#233; &#xC5;ngstrand", "Zo\\u00e9 \\u00c5ngstrand", "Zo\\'e9 \\'c5ngstrand",
            "Zo=C3=A9 =C3=85ngst=\r\nrand", "Zo%C3%A9%20%C3%85ngstrand", "ZO\u00c9   \u00c5NGSTRAND",
            "Zo&#233;\n\u00c5ngstrand"})
    void findsWhatEscapesStandFor(String written) {
        assertThat(found(written.getBytes(StandardCharsets.UTF_8), "", NAME)).isOne();
    }

    @Test
    void findsWhatIsPackedInsideWhatIsPacked() throws IOException {
        byte[] inner = zip("a.xml", ("<t>" + NAME + "</t>").getBytes(StandardCharsets.UTF_8));
        String packed = Base64.getEncoder().encodeToString(inner);
        assertThat(found(zip("b.json", ("{\"data\":\"" + packed + "\"}").getBytes(StandardCharsets.UTF_8)), "", NAME))
                .isOne();
        assertThat(found(zip(NAME + ".txt", new byte[]{1}), "", NAME)).isOne();
    }

    @Test
    void leavesOutWhatTheClearedTextHoldsAndWhatIsTooShort() {
        byte[] file = "PSA rose to 4 by Al".getBytes(StandardCharsets.UTF_8);
        assertThat(found(file, "PSA rose to 4", "Rose", "Al")).isZero();
        assertThat(found(file, "other", "Rose")).isOne();
        assertThat(found("primrose".getBytes(StandardCharsets.UTF_8), "other", "Rose")).isZero();
    }

    @Test
    void aSurnameThatIsPartOfAFontIsNoLeak() {
        byte[] file = "<font name='Times New Roman'>well</font>".getBytes(StandardCharsets.UTF_8);
        assertThat(found(file, "well", "Roman")).isZero();
        assertThat(found("<p>Roman is well</p>".getBytes(StandardCharsets.UTF_8), "well", "Roman")).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Seen by Quill\u00ADfeather", "Quill\u200Bfea\u2060ther",
            "\uFF31\uFF35\uFF29\uFF2C\uFF2Cfeather", "NameQuillfeather", "{\\rtf1 Quill\\u173?feather}",
            "\\u-207?\\u-203?illfeather", "Quill&#173;feather", "QUILLFEATHERMRN"})
    void findsANameThatIsHiddenInItsSpelling(String written) {
        assertThat(found(written.getBytes(StandardCharsets.UTF_8), "", "Quillfeather")).isOne();
        assertThat(found(written.getBytes(StandardCharsets.UTF_8), "", "Quill\u00ADfeather")).isOne();
    }

    @Test
    void aGluedNameThatTheClearedTextHoldsIsNoLeak() {
        assertThat(
                found("a quillfeathered pen".getBytes(StandardCharsets.UTF_8), "a quillfeathered pen", "Quillfeather"))
                .isZero();
    }

    @Test
    void aNameOfThreeLettersIsFoundWithItsCapitalLetter() {
        assertThat(found("seen by Lee, well".getBytes(StandardCharsets.UTF_8), "well", "Lee")).isOne();
        assertThat(found("lee of LEE, Leeds".getBytes(StandardCharsets.UTF_8), "well", "Lee", "lee")).isZero();
        assertThat(found("Lee is well".getBytes(StandardCharsets.UTF_8), "Lee is well", "Lee")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Encoding: base64\r\n\r\n%s\r\n\r\nend", "<value>%s</value>", "%s"})
    void findsAValueOverTheLineEndsOfBase64(String around) {
        String text = "x".repeat(50) + " seen by Quillfeather of the ward " + "y".repeat(40);
        String packed = Base64.getMimeEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        assertThat(packed.indexOf('\r')).isBetween(70, 80);
        assertThat(found(String.format(around, packed).getBytes(StandardCharsets.UTF_8), "", "Quillfeather")).isOne();
        assertThat(found(String.format(around, packed.replace("\r\n", "\n  ")).getBytes(StandardCharsets.UTF_8), "",
                "Quillfeather")).isOne();
    }
}
