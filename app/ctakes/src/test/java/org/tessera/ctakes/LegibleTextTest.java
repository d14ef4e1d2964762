package org.tessera.ctakes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tessera.core.note.TextSpan;

class LegibleTextTest {
    @Test
    void leavesPlainTextAlone() {
        assertThat(legible("No fever, BP 120/80.\nStable.").text()).isEqualTo("No fever, BP 120/80.\nStable.");
    }

    @Test
    void makesTypographyPlain() {
        assertThat(legible("M\u00E9ni\u00E8re\u2019s \u201Cspell\u201D x\u2010ray\u00A0\u2013 3\u2033").text())
                .isEqualTo("Meniere's \"spell\" x-ray - 3\"");
    }

    @Test
    void readsEveryKindOfLineEndAndBlanksControlCharacters() {
        assertThat(legible("a\r\nb\rc\fd\u0085e\u2028f\u0000g\th").text()).isEqualTo("a \nb\nc\nd\ne\nf g h");
    }

    @Test
    void takesThePointOutOfANameThatItWouldCut() {
        assertThat(legible("St. Jude valve, H. pylori. Rest. A. fib, b. rest; vitamin D. He").text())
                .isEqualTo("St  Jude valve, H  pylori. Rest. A  fib, b. rest; vitamin D. He");
    }

    @Test
    void leavesOutMarksThatShowNothingAndGivesThemBackWithTheirWord() {
        String note = "cafe\u0301 now, re\u00ADturn\u200D.";
        LegibleText legible = legible(note);
        assertThat(legible.text()).isEqualTo("cafe now, return.");
        assertThat(inNote(note, legible, "cafe")).isEqualTo("cafe\u0301");
        assertThat(inNote(note, legible, "now")).isEqualTo("now");
        assertThat(inNote(note, legible, "return")).isEqualTo("re\u00ADturn\u200D");
    }

    @Test
    void neverCutsACharacterOfTwoUnits() {
        String note = "\uD835\uDC00\uD835\uDC01 ok \uD83D\uDE00\uD83D\uDE00 fine \uD83D end \uDE00";
        LegibleText legible = legible(note);
        assertThat(legible.text()).isEqualTo("xx ok    fine   end  ");
        assertThat(inNote(note, legible, "xx")).isEqualTo("\uD835\uDC00\uD835\uDC01");
        assertThat(inNote(note, legible, "fine")).isEqualTo("fine");
        assertThat(inNote(note, legible, "end")).isEqualTo("end");
    }

    @Test
    void joinsALineThatGoesOnInLowerCase() {
        String wrapped = "This line is long enough to have been wrapped by\r\nits writer.\nShort\nline.\n";
        assertThat(legible(wrapped).text())
                .isEqualTo("This line is long enough to have been wrapped by  its writer.\nShort\nline.\n");
    }

    @Test
    void breaksARunWithoutBlanks() {
        LegibleText legible = legible("1".repeat(1_000));
        assertThat(legible.text().split(" ")).hasSize(5).allMatch(run -> run.length() == 200);
        assertThat(legible.inNote(0, 200)).isEqualTo(new TextSpan(0, 200));
        assertThat(legible.inNote(201, 401)).isEqualTo(new TextSpan(200, 400));
    }

    @Test
    void knowsWhereItsPieceStandsInTheNote() {
        LegibleText legible = new LegibleText("0123456789", new TextSpan(4, 8));
        assertThat(legible.text()).isEqualTo("4567");
        assertThat(legible.inNote(1, 3)).isEqualTo(new TextSpan(5, 7));
    }

    private static LegibleText legible(String note) {
        return new LegibleText(note, new TextSpan(0, note.length()));
    }

    private static String inNote(String note, LegibleText legible, String word) {
        int begin = legible.text().indexOf(word);
        TextSpan span = legible.inNote(begin, begin + word.length());
        return note.substring(span.start(), span.end());
    }
}
