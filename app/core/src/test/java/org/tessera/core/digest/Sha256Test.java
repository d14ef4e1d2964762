package org.tessera.core.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

final class Sha256Test {
    @Test
    void agreesWithTheStandardsExample() {
        assertThat(Sha256.of("abc")).hasToString("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Sha256.of("abc").brief()).isEqualTo("ba7816bf");
    }

    @Test
    void refusesOtherText() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Sha256("BA78"));
    }
}
