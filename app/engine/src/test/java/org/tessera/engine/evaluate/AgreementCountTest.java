package org.tessera.engine.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tessera.core.note.PhiText;

final class AgreementCountTest {
    /** Ten words: of the first two each annotator marks one or both. */
    private static final PhiText NOTE = new PhiText("Odalys Ferrante came in and was well on that day");

    private static final PredictedSpan BOTH = new PredictedSpan(0, 15, "NAME");
    private static final PredictedSpan SECOND = new PredictedSpan(7, 15, "NAME_PROVIDER");

    private static Agreement between(List<PredictedSpan> one, List<PredictedSpan> other) {
        AgreementCount count = new AgreementCount();
        count.add(NOTE, one, other);
        return count.agreement(0);
    }

    @Test
    void twoWhoSayTheSameAgreeBeyondChance() {
        Agreement same = between(List.of(BOTH), List.of(BOTH));
        assertThat(same.words()).isEqualTo(new Share(10, 10));
        assertThat(same.kappa()).hasValue(1);
        assertThat(same.spans()).isEqualTo(new StrictScore(1, 0, 0));
        assertThat(same.disagreements()).isEmpty();
    }

    @Test
    void disagreementsAreCountedByTheTypesOfBoth() {
        Agreement other = between(List.of(BOTH), List.of(SECOND));
        assertThat(other.words()).isEqualTo(new Share(8, 10));
        assertThat(other.disagreements()).isEqualTo(Map.of("NAME|-", 1, "NAME|NAME_PROVIDER", 1));
        assertThat(other.byType())
                .isEqualTo(Map.of("NAME", new StrictScore(0, 0, 1), "NAME_PROVIDER", new StrictScore(0, 1, 0)));
        assertThat(other.chance()).isCloseTo(0.8 * 0.9, within(1e-12));
        assertThat(other.kappa().orElseThrow()).isCloseTo((0.8 - 0.72) / (1 - 0.72), within(1e-12));
    }

    /**
     * By hand, first down, second across: NAME/NAME 2, DATE/DATE 1, DATE/none 1, none/CITY 1, none/none 5, so 8 of 10 agree. By
     * chance 2 * 2 + 2 * 1 + 0 * 1 + 6 * 6 = 42 of 100.
     */
    @Test
    void threeTypesComeOutAsCountedByHand() {
        Agreement agreement = between(List.of(BOTH, new PredictedSpan(40, 48, "DATE")),
                List.of(BOTH, new PredictedSpan(21, 23, "CITY"), new PredictedSpan(45, 48, "DATE")));
        assertThat(agreement.words()).isEqualTo(new Share(8, 10));
        assertThat(agreement.chance()).isCloseTo(0.42, within(1e-12));
        assertThat(agreement.kappa().orElseThrow()).isCloseTo(0.38 / 0.58, within(1e-12));
        assertThat(agreement.spans()).isEqualTo(new StrictScore(1, 2, 1));
        assertThat(agreement.overlapping()).isEqualTo(new StrictScore(2, 1, 0));
        assertThat(agreement.byType()).isEqualTo(Map.of("NAME", new StrictScore(1, 0, 0), "DATE",
                new StrictScore(0, 1, 1), "CITY", new StrictScore(0, 1, 0)));
    }

    @Test
    void eachSpanOverlapsWithOneOfTheOtherAtMost() {
        PredictedSpan left = new PredictedSpan(0, 6, "NAME");
        PredictedSpan right = new PredictedSpan(7, 15, "NAME");
        assertThat(between(List.of(left, right), List.of(BOTH)).overlapping()).isEqualTo(new StrictScore(1, 0, 1));
        assertThat(between(List.of(left), List.of(SECOND)).overlapping()).isEqualTo(new StrictScore(0, 1, 1));
    }

    @Test
    void kappaIsUndefinedWhereChanceAloneAgreesEverywhere() {
        PredictedSpan all = new PredictedSpan(0, 48, "NAME");
        assertThat(between(List.of(), List.of()).kappa()).isEmpty();
        assertThat(between(List.of(all), List.of(all)).kappa()).isEmpty();
        assertThat(new AgreementCount().agreement(0).kappa()).isEmpty();
        assertThat(new AgreementCount().agreement(3).onlyOne()).isEqualTo(3);
    }
}
