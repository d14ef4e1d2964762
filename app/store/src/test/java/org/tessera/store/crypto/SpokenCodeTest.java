package org.tessera.store.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenCodeTest {
    @Test
    void drawsGroupsOfFiveOutOfAllThirtyTwoCharacters() {
        Set<Integer> seen = new HashSet<>();
        for (int count = 0; count < 100; count++) {
            char[] code = SpokenCode.draw(6);
            assertThat(new String(code)).matches("([0-9A-HJKMNP-TV-Z]{5}-){5}[0-9A-HJKMNP-TV-Z]{5}");
            new String(SpokenCode.plain(code)).chars().forEach(seen::add);
        }
        assertThat(seen).hasSize(32);
    }

    @ParameterizedTest
    @CsvSource({"0A1BC-DEFGH,0A1BCDEFGH", "oalbc defgh,0A1BCDEFGH", "' OaIbC--dEf gH ',0A1BCDEFGH",
            "0a1bc\u00A0defgh,0A1BCDEFGH", "'- -',''"})
    void readsItBackHoweverItWasTyped(String typed, String plain) {
        assertThat(new String(SpokenCode.plain(typed.toCharArray()))).isEqualTo(plain);
    }
}
