package org.tessera.detect.learned;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTest {
    @ParameterizedTest
    @CsvSource({"lower, 1", "Capital, 2", "SHOUTED, 3", "A, 4", "McBride, 5", "iPhone, 5", "山田, 6", "7, 7", "12, 8",
            "2019, 10", "123456789, 12", "-, 13"})
    void tellsHowAWordIsWritten(String word, int form) {
        assertThat(Form.of(word, 0, word.length())).isEqualTo(form);
    }
}
