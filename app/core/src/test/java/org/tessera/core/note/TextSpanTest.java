package org.tessera.core.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TextSpanTest {
    @ParameterizedTest
    @CsvSource({"5,3", "4,4", "-1,2", "0,0"})
    void refusesWhatIsNoRange(int start, int end) {
        assertThatIllegalArgumentException().isThrownBy(() -> new TextSpan(start, end));
    }

    @ParameterizedTest
    @CsvSource({"0,3, 3,5, false", "0,4, 3,5, true", "2,3, 0,9, true", "0,9, 2,3, true", "5,6, 0,5, false"})
    void overlapsOnlyWhereAUnitIsShared(int start, int end, int otherStart, int otherEnd, boolean expected) {
        assertThat(new TextSpan(start, end).overlaps(new TextSpan(otherStart, otherEnd))).isEqualTo(expected);
    }

    @Test
    void containsItsStartAndNotItsEnd() {
        TextSpan span = new TextSpan(2, 5);
        assertThat(span.contains(2)).isTrue();
        assertThat(span.contains(5)).isFalse();
        assertThat(span.contains(new TextSpan(2, 5))).isTrue();
        assertThat(span.contains(new TextSpan(2, 6))).isFalse();
    }

    @Test
    void coversBothAndShifts() {
        assertThat(new TextSpan(2, 5).cover(new TextSpan(7, 9))).isEqualTo(new TextSpan(2, 9));
        assertThat(new TextSpan(2, 5).shift(3)).isEqualTo(new TextSpan(5, 8));
        assertThat(new TextSpan(2, 5).length()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"' (Lee), ', 0, 8, 2, 5", "😀Lee😀, 0, 7, 2, 5", "Lee, 1, 3, 1, 3", "𝒜-, 0, 3, 0, 2"})
    void findsTheLettersOfARange(String text, int from, int to, int start, int end) {
        assertThat(TextSpan.ofLetters(text, from, to)).contains(new TextSpan(start, end));
    }

    @ParameterizedTest
    @CsvSource({"' (), ', 0, 4", "Lee, 2, 2", "Lee, 3, 1", "😀, 0, 2"})
    void findsNoLettersWhereThereAreNone(String text, int from, int to) {
        assertThat(TextSpan.ofLetters(text, from, to)).isEmpty();
    }

    @Test
    void ordersByStartAndPutsTheLongerFirst() {
        List<TextSpan> ordered = List.of(new TextSpan(0, 9), new TextSpan(0, 2), new TextSpan(1, 2));
        assertThat(ordered.reversed().stream().sorted()).containsExactlyElementsOf(ordered);
    }
}
