package org.tessera.desktop.about;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

final class ThirdPartyTest {
    @Test
    void readsALineForEachLibrary() {
        assertThat(ThirdParty.read("g:a\t1.0\tMIT\ng:b\t2.0\tGPL-2.0 with Classpath Exception\n")).containsExactly(
                new ThirdParty("g:a", "1.0", "MIT"), new ThirdParty("g:b", "2.0", "GPL-2.0 with Classpath Exception"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"g:a\t1.0", "g:a 1.0 MIT", "g:a\t1.0\tMIT\tmore", "\t"})
    void aLineOfAnotherFormIsRefusedByItsNumber(String line) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> ThirdParty.read("g:a\t1.0\tMIT\n" + line + "\n"))
                .satisfies(problem -> assertThat(problem.problem()).isEqualTo(ProblemCode.PART_UNUSABLE))
                .satisfies(problem -> assertThat(problem.detail()).isEqualTo("third-party.tsv, line 2"));
    }
}
