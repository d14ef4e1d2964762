package org.tessera.store.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class KnownAnswerTest {
    @ParameterizedTest
    @EnumSource(KnownAnswer.class)
    void comesOutAsTheStandardPrintsIt(KnownAnswer answer) {
        assertThat(answer.holds()).as(answer.title()).isTrue();
    }
}
