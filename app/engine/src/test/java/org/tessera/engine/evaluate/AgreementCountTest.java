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
        assertThat(same.kappa()).isEqualTo(1);
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
        assertThat(other.kappa()).isCloseTo((0.8 - 0.72) / (1 - 0.72), within(1e-12));
    }

    @Test
    void whoAgreeOnNothingButEmptyNotesAgreeByChanceAlone() {
        assertThat(between(List.of(), List.of()).kappa()).isEqualTo(1);
        assertThat(new AgreementCount().agreement(3).onlyOne()).isEqualTo(3);
    }
}
