package org.tessera.core.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordIndexTest {
    @ParameterizedTest
    @CsvSource({"Ferrante, Ferrante came. Mrs Ferrante's son; Ferrantes., 2", "Lee, Leeds and Lee-Ann and LEE, 1",
            "O'Dowd, O'Dowd and O Dowd, 1", "(617) 555-0142, call (617) 555-0142., 1",
            "555-0142, 555-01423 or 1555-0142, 0", "Dr., Dr. Dr.X, 2", "Ann, , 0", "--, -- --, 0"})
    void findsWholeWordsOnly(String value, String text, int times) {
        assertThat(new WordIndex(text == null ? "" : text).find(value, false)).hasSize(times);
    }

    @Test
    void mindsCaseUnlessTold() {
        WordIndex index = new WordIndex("FERRANTE, Ferrante, ferrante");
        assertThat(index.find("Ferrante", true)).hasSize(3);
        assertThat(index.find("Ferrante", false)).containsExactly(new TextSpan(10, 18));
    }

    @Test
    void doesNotStopInsideACharacterWithACombiningMark() {
        assertThat(new WordIndex("Ana Jose\u0301 came").find("Ana Jose", false)).isEmpty();
    }

    @Test
    void findsAValueAcrossALineBreak() {
        String text = "seen with Odalys\r\n   Ferrante today";
        List<TextSpan> found = new WordIndex(text).find("Odalys Ferrante", false);
        assertThat(found).containsExactly(new TextSpan(10, text.indexOf(" today")));
    }
}
