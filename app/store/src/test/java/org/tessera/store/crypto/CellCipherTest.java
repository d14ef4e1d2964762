package org.tessera.store.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tessera.core.problem.ProblemCode;
import org.tessera.store.Problems;

class CellCipherTest {
    private static final CellAddress HERE = new CellAddress("token", "case-1/1", "value", 3);
    private static final byte[] VALUE = "Odalys Ferrante".getBytes(StandardCharsets.UTF_8);

    private final CellCipher cipher = cipher(7);

    private static CellCipher cipher(int filling) {
        byte[] key = new byte[Secret.KEY_BYTES];
        Arrays.fill(key, (byte) filling);
        try (Secret secret = new Secret(key)) {
            return new CellCipher(secret);
        }
    }

    @Test
    void givesBackWhatWasStoredThere() {
        assertThat(cipher.decrypt(HERE, cipher.encrypt(HERE, VALUE))).isEqualTo(VALUE);
        assertThat(cipher.decrypt(HERE, cipher.encrypt(HERE, new byte[0]))).isEmpty();
    }

    @Test
    void refusesAValueThatStandsElsewhere() {
        byte[] cell = cipher.encrypt(HERE, VALUE);
        for (CellAddress elsewhere : List.of(new CellAddress("note", "case-1/1", "value", 3),
                new CellAddress("token", "case-1/2", "value", 3), new CellAddress("token", "case-1/1", "body", 3),
                new CellAddress("token", "case-1/1", "value", 2), new CellAddress("tokencase-1/1", "", "value", 3))) {
            assertThat(Problems.of(() -> cipher.decrypt(elsewhere, cell))).isEqualTo(ProblemCode.CELL_REFUSED);
        }
    }

    @Test
    void refusesEveryFlippedBitAndEveryShorterCell() {
        byte[] cell = cipher.encrypt(HERE, VALUE);
        for (int bit = 0; bit < cell.length * 8; bit++) {
            byte[] bad = cell.clone();
            bad[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(Problems.of(() -> cipher.decrypt(HERE, bad))).isEqualTo(ProblemCode.CELL_REFUSED);
        }
        for (int length = 0; length < cell.length; length++) {
            byte[] bad = Arrays.copyOf(cell, length);
            assertThat(Problems.of(() -> cipher.decrypt(HERE, bad))).isEqualTo(ProblemCode.CELL_REFUSED);
        }
    }

    @Test
    void refusesAValueOfAnotherKey() {
        byte[] cell = cipher(8).encrypt(HERE, VALUE);
        assertThat(Problems.of(() -> cipher.decrypt(HERE, cell))).isEqualTo(ProblemCode.CELL_REFUSED);
    }

    @Test
    void neverStoresTheSameTwice() {
        assertThat(cipher.encrypt(HERE, VALUE)).isNotEqualTo(cipher.encrypt(HERE, VALUE));
    }
}
