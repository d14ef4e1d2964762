package org.tessera.egress.ondevice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopicsTest {
    @ParameterizedTest
    @ValueSource(strings = {"Question", "Reason for referral", "Clinical question", "Referral question"})
    void knowsTheQuestion(String heading) {
        assertThat(Topics.of(heading)).isEqualTo(Topics.QUESTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Open points", "Open questions", "Request", "Plan", "Follow-up", "Next steps"})
    void knowsWhatIsOpen(String heading) {
        assertThat(Topics.of(heading)).isEqualTo(Topics.OPEN_POINTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Background", "Past medical history", "History", "Clinical course", "Context"})
    void knowsTheBackground(String heading) {
        assertThat(Topics.of(heading)).isEqualTo(Topics.BACKGROUND);
    }

    @Test
    void knowsTheOthersAndTakesAnythingElseByItsWords() {
        assertThat(Topics.of("Current medications")).isEqualTo(Topics.MEDICATIONS_TAKEN);
        assertThat(Topics.of("Allergies")).isEqualTo(Topics.ALLERGIES_KNOWN);
        assertThat(Topics.of("Results and imaging")).isEqualTo(Topics.RESULTS_FOUND);
        assertThat(Topics.of("Assessment")).isEqualTo(Topics.ASSESSMENT);
        assertThat(Topics.of("Pets (all)").query()).isEqualTo("Pets (all)");
    }
}
