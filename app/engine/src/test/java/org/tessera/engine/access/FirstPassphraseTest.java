package org.tessera.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FirstPassphraseTest {
    @Test
    void hasAHundredBitsInGroupsThatCanBeReadAloud() {
        Set<String> drawn = new HashSet<>();
        for (int time = 0; time < 100; time++) {
            drawn.add(String.valueOf(FirstPassphrase.draw()));
        }
        assertThat(drawn).hasSize(100)
                .allMatch(words -> words.matches("[0-9abcdefghjkmnpqrstvwxyz]{4}(-[0-9abcdefghjkmnpqrstvwxyz]{4}){4}"));
    }
}
