package org.tessera.core.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InvisibleCharactersTest {
    @Test
    void removesWhatAReviewerCannotSee() {
        assertThat(InvisibleCharacters.removeFrom("a\u200B\u202Eb\u0007 \uDB40\uDC41c")).isEqualTo("ab c");
    }

    @Test
    void removesHalvesOfASurrogatePair() {
        assertThat(InvisibleCharacters.removeFrom("a\uD83Db\uDE00c")).isEqualTo("abc");
    }

    @Test
    void keepsLineEndsTabsAndEmoji() {
        String text = "a\tb\r\nc 👩\u200D⚕ é 😀";
        assertThat(InvisibleCharacters.removeFrom(text)).isEqualTo(text);
    }

    @Test
    void removesSelectorsAndTagsThatCanCarryBytes() {
        for (int sign = 0xFE00; sign <= 0xFE0F; sign++) {
            assertThat(InvisibleCharacters.removeFrom("😀" + Character.toString(sign) + "b")).isEqualTo("😀b");
        }
        for (int sign = 0xE0100; sign <= 0xE01EF; sign++) {
            assertThat(InvisibleCharacters.removeFrom("a" + Character.toString(sign) + "b")).isEqualTo("ab");
        }
        for (int sign = 0xE0000; sign <= 0xE007F; sign++) {
            assertThat(InvisibleCharacters.removeFrom("a" + Character.toString(sign) + "b")).isEqualTo("ab");
        }
    }
}
