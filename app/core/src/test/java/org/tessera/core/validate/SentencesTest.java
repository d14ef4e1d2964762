package org.tessera.core.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SentencesTest {
    private static List<String> of(String text) {
        return Sentences.of(text).stream().map(span -> text.substring(span.start(), span.end())).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"She rests. He left.|2", "Dr. Aduba came. All well!|2",
            "QT 4.1 s. [[NAME_01.K7]] is well.|2", "Seen by Dr. [[NAME_01.K7]] today.|1", "aspirin 81 mg p.o. daily|1",
            "one; two|1", "...|0", "'  '|0"})
    void cutsAtFullStopsBeforeACapitalOrAToken(String text, int sentences) {
        assertThat(of(text)).hasSize(sentences);
    }

    @Test
    void cutsAtEveryLineEndAndDropsBlanks() {
        assertThat(of("  Background \r\n\r\n- cough \n\t\nRest.")).containsExactly("Background", "- cough", "Rest.");
    }
}
