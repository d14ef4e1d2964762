package org.tessera.core.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameFormTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Ferrante|Odalys Ferrante", "Odalys|Odalys Ferrante",
            "FERRANTE, ODALYS|Odalys Ferrante", "O. Ferrante|Odalys Ferrante", "Ferrante, O M|Odalys Marie Ferrante",
            "J. J. Sorrell|Jonas Jude Sorrell", "Núñez|Nunez Okafor", "Nu\u0301n\u0303ez|Núñez", "O'Dowd|Fergus O’Dowd",
            "Lee-Abara|Abara Lee"})
    void fitsAFullerWayToWriteTheName(String name, String fuller) {
        assertThat(NameForm.of(name).fits(NameForm.of(fuller))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Marco Ferrante|Odalys Ferrante", "O.|Odalys Ferrante",
            "M. Ferrante|Odalys Ferrante", "Odalys Ferrante|Ferrante", "J. J. Sorrell|Jonas Sorrell",
            "Ann Ann Lee|Ann Lee", "93|Odalys Ferrante", "Ferrant|Ferrante"})
    void doesNotFitAnother(String name, String fuller) {
        assertThat(NameForm.of(name).fits(NameForm.of(fuller))).isFalse();
    }

    @Test
    void hasNoWordsWithoutALetter() {
        assertThat(NameForm.of("42 !")).isEqualTo(NameForm.NONE);
    }
}
