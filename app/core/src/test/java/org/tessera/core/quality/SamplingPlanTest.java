package org.tessera.core.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bound that a sample buys, against published values and against the equation that defines it. */
final class SamplingPlanTest {
    /** One-sided 95 % bounds: without a failure 1 - 0.05^(1/n); the others from tables of the beta distribution. */
    @ParameterizedTest
    @CsvSource({"0, 1, 0.95", "0, 10, 0.258866", "0, 59, 0.0495066", "0, 298, 0.0100026", "0, 299, 0.0099691",
            "1, 10, 0.394163", "2, 10, 0.506901", "1, 412, 0.011464", "5, 100, 0.102255", "10, 10, 1", "0, 0, 1"})
    void givesTheBoundOfClopperAndPearson(int failures, int trials, double bound) {
        assertThat(ExactBound.upper(failures, trials, 0.95)).isCloseTo(bound, within(0.00002));
    }

    @Test
    void growsWithEveryLeakAndShrinksWithEveryCleanNote() {
        for (int notes = 2; notes < 600; notes += 7) {
            for (int leaky = 1; leaky < Math.min(notes, 12); leaky++) {
                double bound = ExactBound.upper(leaky, notes, 0.95);
                assertThat(bound).isGreaterThan(ExactBound.upper(leaky - 1, notes, 0.95))
                        .isGreaterThan(ExactBound.upper(leaky, notes + 1, 0.95))
                        .isGreaterThan((double) leaky / notes);
            }
        }
    }

    @Test
    void staysExactWhereFloatingPointWouldVanish() {
        assertThat(ExactBound.upper(0, 1_000_000, 0.95)).isCloseTo(2.99573e-6, within(1e-10));
        assertThat(ExactBound.upper(600, 1_000_000, 0.95)).isBetween(0.00064, 0.00065);
    }

    @Test
    void twoHundredNinetyEightCleanNotesComeToOnePerCentAndOneMoreGoesBelow() {
        SamplingPlan plan = SamplingPlan.STANDARD;
        assertThat(plan.bound(0, 298)).isCloseTo(0.01, within(0.00001));
        assertThat(plan.needed(0)).hasValue(299);
        assertThat(plan.needed(1)).hasValue(473);
        assertThat(plan.more(1, 412)).hasValue(61);
        assertThat(plan.more(0, 400)).hasValue(0);
        assertThat(plan.needed(5_000)).isEmpty();
    }

    @Test
    void refusesWhatIsNoShare() {
        assertThatThrownBy(() -> new SamplingPlan(0, 0.95)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ExactBound.upper(3, 2, 0.95)).isInstanceOf(IllegalArgumentException.class);
    }
}
