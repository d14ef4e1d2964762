package org.tessera.core.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoginNameTest {
    private static final LoginName NAME = new LoginName(List.of("odalys", "ann", "ferrante"), "oaf");

    @ParameterizedTest
    @CsvSource({"oferrante51, true", "ferranteodalys, true", "annferrante, true", "oaferrante, true", "annoaf, false",
            "ferranter, false", "anno, false", "portal, false", "oafferrante, false"})
    void isMadeOfWordsAndAtMostTwoInitials(String word, boolean made) {
        assertThat(NAME.isMadeOf(word)).isEqualTo(made);
    }

    @Test
    @Timeout(10)
    void triesEachPlaceOnceHoweverOftenAWordComes() {
        LoginName repeated = new LoginName(Collections.nCopies(400, "john"), "j".repeat(400));
        assertThat(repeated.isMadeOf("john".repeat(15) + "q")).isFalse();
    }
}
