package org.tessera.store.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tessera.core.problem.ProblemCode;
import org.tessera.store.Problems;

class PassphraseTest {
    private static final Argon2Cost CHEAP = new Argon2Cost(64, 1, 1);

    private static Passphrase of(String text) {
        return new Passphrase(text.toCharArray());
    }

    @Test
    void asksForTwelveCharactersHoweverTheyAreEncoded() {
        assertThat(Problems.of(() -> of("").requireStrong())).isEqualTo(ProblemCode.PASSPHRASE_MISSING);
        assertThat(Problems.of(() -> of("elevenchars").requireStrong())).isEqualTo(ProblemCode.PASSPHRASE_WEAK);
        assertThat(Problems.of(() -> of("😀".repeat(11)).requireStrong())).isEqualTo(ProblemCode.PASSPHRASE_WEAK);
        assertThatCode(() -> of("twelve chars").requireStrong()).doesNotThrowAnyException();
        assertThatCode(() -> of("😀😁😂😃😄😅😆😇😈😉😊😋").requireStrong()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"aaaaaaaaaaaaaaaa", "abcabcabcabcabcab", "elevenchar elevenchar ", "Quilla Zébrano 1987",
            "QUILLA.ZEBRANO!", "123412341234", "😀😀😀😀😀😀😀😀😀😀😀😀"})
    void refusesANameAndOnePieceAgainAndAgain(String weak) {
        assertThat(Problems.of(() -> of(weak).requireStrong("quilla.zebrano", "Quilla Zébrano")))
                .isEqualTo(ProblemCode.PASSPHRASE_WEAK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"four unrelated words", "Quilla Zébrano rows to work",
            "four unrelated words four unrelated words"})
    void takesWhatOnlyHoldsANameOrRepeatsAWholePassphrase(String strong) {
        assertThatCode(() -> of(strong).requireStrong("quilla.zebrano", "Quilla Zébrano")).doesNotThrowAnyException();
    }

    @Test
    void tellsTheOneBeforeHoweverItWasTyped() {
        assertThat(Problems.of(() -> of("cafe\u0301 noir").requireOtherThan(of("caf\u00E9 noir"))))
                .isEqualTo(ProblemCode.PASSPHRASE_REPEATED);
        assertThatCode(() -> of("cafe noir").requireOtherThan(of("caf\u00E9 noir"))).doesNotThrowAnyException();
    }

    @Test
    void opensHoweverAKeyboardSendsAccents() {
        assertThat(of("cafe\u0301 noir").utf8()).isEqualTo(of("caf\u00E9 noir").utf8())
                .isEqualTo("caf\u00E9 noir".getBytes(StandardCharsets.UTF_8));
        assertThat(of("plain ascii").utf8()).isEqualTo("plain ascii".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void overwritesWhatWasTyped() {
        char[] typed = "four unrelated words".toCharArray();
        new Passphrase(typed).close();
        assertThat(typed).containsOnly('\0');
    }

    @Test
    void opensItsOwnSlotAndNoOther() {
        try (Secret master = Secret.random(Secret.KEY_BYTES)) {
            KeySlot slot = KeySlot.around(master, "quilla", of("four unrelated words"), CHEAP, 1);
            assertThat(slot.secret(of("four unrelated words")).bytes()).isEqualTo(master.bytes());
            assertThat(Problems.of(() -> slot.open(of("four unrelated word")))).isEqualTo(ProblemCode.PASSPHRASE_WRONG);
            KeySlot again = KeySlot.around(master, "quilla", of("four unrelated words"), CHEAP, 1);
            assertThat(again.salt()).isNotEqualTo(slot.salt());
            assertThat(again.checksum()).isNotEqualTo(slot.checksum());
        }
    }

    @Test
    void bindsHolderSaltCostAndVersionToTheSlot() {
        try (Secret master = Secret.random(Secret.KEY_BYTES)) {
            KeySlot slot = KeySlot.around(master, "quilla", of("four unrelated words"), CHEAP, 2);
            KeySlot older = new KeySlot("quilla", 1, slot.cost(), slot.salt(), slot.wrapped());
            KeySlot moved = new KeySlot("zoe", 2, slot.cost(), slot.salt(), slot.wrapped());
            KeySlot empty = KeySlot.empty("quilla", CHEAP, 2);
            for (KeySlot other : List.of(older, moved, empty)) {
                assertThat(Problems.of(() -> other.open(of("four unrelated words"))))
                        .isEqualTo(ProblemCode.PASSPHRASE_WRONG);
                assertThat(other.checksum()).isNotEqualTo(slot.checksum());
            }
            assertThat(empty.opens()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"0,1,1", "7,1,1", "2097152,3,1", "65536,0,1", "65536,65,1", "65536,3,0", "65536,3,17", "-1,-1,-1"})
    void asksNoPriceThatAnHonestStoreWouldNot(int memoryKib, int passes, int lanes) {
        assertThatThrownBy(() -> new Argon2Cost(memoryKib, passes, lanes)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void costsWhatThePlanSays() {
        assertThat(Argon2Cost.STANDARD).isEqualTo(new Argon2Cost(65_536, 3, 1));
    }
}
