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
        String text = "a\tb\r\nc 👩‍⚕️ é 😀";
        assertThat(InvisibleCharacters.removeFrom(text)).isEqualTo(text);
    }
}
