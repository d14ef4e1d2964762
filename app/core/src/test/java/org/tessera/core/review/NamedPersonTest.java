package org.tessera.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NamedPersonTest {
    @Test
    void dropsTheBlanksAround() {
        assertThat(new NamedPerson("  Ines Vantongeren, RN ")).isEqualTo(new NamedPerson("Ines Vantongeren, RN"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "two\nlines", "a\u0000b", "two\u2028lines", "turned\u202Earound"})
    void refusesWhatIsNoNameOnOneLine(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new NamedPerson(name));
    }

    @Test
    void refusesANameOfMoreThan120Characters() {
        assertThat(new NamedPerson("n".repeat(120)).name()).hasSize(120);
        assertThatIllegalArgumentException().isThrownBy(() -> new NamedPerson("n".repeat(121)));
    }
}
