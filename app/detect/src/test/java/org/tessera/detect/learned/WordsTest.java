package org.tessera.detect.learned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static List<String> split(String text) {
        Words words = Words.of(text);
        return IntStream.range(0, words.size())
                .mapToObj(word -> text.substring(words.start(word), words.end(word)))
                .toList();
    }

    @Test
    void partsLettersDigitsAndMarks() {
        assertThat(split("O'Hara-Lee, 4mg (b.i.d.)")).containsExactly("O", "'", "Hara", "-", "Lee", ",", "4", "mg", "(",
                "b", ".", "i", ".", "d", ".", ")");
    }

    @Test
    void keepsOffsetsTrueAroundEmojiAndCombiningMarks() {
        assertThat(split("😀Jose\u0301 👩‍⚕️ok")).contains("😀", "Jose\u0301", "ok");
    }

    @Test
    void knowsWhatStandsBetweenWords() {
        Words words = Words.of("a b\r\nc\r\n\r\nd\re");
        assertThat(IntStream.range(0, words.size()).map(words::gap)).containsExactly(Words.PARAGRAPH, Words.BLANK,
                Words.LINE, Words.PARAGRAPH, Words.LINE);
    }

    @Test
    void takesInvisibleCharactersForBlanks() {
        assertThat(split("Ann\u200BLee\u00A0\u202EMD")).containsExactly("Ann", "Lee", "MD");
    }

    @Test
    void survivesALonelySurrogate() {
        assertThat(split("x\uD83D")).containsExactly("x", "\uD83D");
    }

    @Test
    void hashesWordsWithoutCaseAndAccents() {
        Words words = Words.of("Núñez NUNEZ nunez");
        assertThat(words.hash(0)).isEqualTo(words.hash(1)).isEqualTo(words.hash(2));
    }

    @Test
    void findsNothingInABlankText() {
        assertThat(Words.of(" \r\n\t").size()).isZero();
    }
}
