package org.tessera.core.validate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ContentWordsTest {
    @Test
    void keepsTokensNumbersAndWordsThatSaySomething() {
        assertThat(ContentWords.of("The patient [[NAME_01.K7]] was admitted with 1,250 mg and 4.1 s pauses."))
                .containsExactly("[[NAME_01.K7]]", "admit", "1,250", "mg", "4.1", "s", "paus");
    }

    @ParameterizedTest
    @CsvSource({"pauses, pause", "admitted, admit", "coughing, cough", "vomiting, vomited", "dosed, doses",
            "Fever, fever", "stopped, stop"})
    void meetsOtherFormsOfAWord(String one, String other) {
        assertThat(ContentWords.of(one)).isEqualTo(ContentWords.of(other));
    }

    @Test
    void keepsShortWordsAndNumbersWhole() {
        assertThat(ContentWords.of("gas 1100 55 red")).containsExactly("gas", "1100", "55", "red");
    }
}
