package org.tessera.core.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ScoreTest {
    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesWhatIsNoProbability(double value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Score(value));
    }

    @ParameterizedTest
    @CsvSource({"1.0, CERTAIN", "0.95, CERTAIN", "0.94, LIKELY", "0.6, LIKELY", "0.59, UNSURE", "0, UNSURE"})
    void hasAWord(double value, Confidence word) {
        assertThat(new Score(value).confidence()).isEqualTo(word);
    }

    @Test
    void growsWhenTwoAgree() {
        assertThat(new Score(0.5).and(new Score(0.6)).value()).isCloseTo(0.8, within(1e-12));
        assertThat(new Score(1).and(new Score(0.2))).isEqualTo(Score.CERTAIN);
    }

    @Test
    void losesOddsToEvidenceAgainst() {
        assertThat(new Score(0.5).timesOdds(0.1).value()).isCloseTo(1 / 11.0, within(1e-12));
        assertThat(new Score(0).timesOdds(0.1)).isEqualTo(new Score(0));
    }

    @Test
    void staysCertainWhateverSpeaksAgainst() {
        assertThat(Score.CERTAIN.timesOdds(0.01)).isEqualTo(Score.CERTAIN);
        assertThat(Score.CERTAIN.timesOdds(0)).isEqualTo(Score.CERTAIN);
    }
}
