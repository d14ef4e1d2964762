package org.tessera.core.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class CodePointOffsetsTest {
    private static final String[] SIGNS = {"a", "é", "e\u0301", "😀", "👩‍⚕️", "\r\n", "\u202Eש", "𝒜", "\uD83D",
            "\uDE00"};

    @Test
    void givesTheDocumentedExample() {
        CodePointOffsets offsets = new CodePointOffsets(new PhiText("a😀b"));
        assertThat(offsets.toCodePoints(3)).isEqualTo(2);
        assertThat(offsets.toUtf16(2)).isEqualTo(3);
    }

    @Test
    void agreesWithTheStringMethodsOnRandomText() {
        Random random = new Random(20_261);
        for (int round = 0; round < 2_000; round++) {
            String text = text(random);
            CodePointOffsets offsets = new CodePointOffsets(new PhiText(text));
            for (int codePoints = 0; codePoints <= text.codePointCount(0, text.length()); codePoints++) {
                int utf16 = text.offsetByCodePoints(0, codePoints);
                assertThat(offsets.toUtf16(codePoints)).as(text).isEqualTo(utf16);
                assertThat(offsets.toCodePoints(utf16)).as(text).isEqualTo(codePoints);
            }
        }
    }

    @Test
    void takesAnOffsetInsideAPairForThePairsCharacter() {
        CodePointOffsets offsets = new CodePointOffsets(new PhiText("x😀😀"));
        assertThat(offsets.toCodePoints(2)).isEqualTo(1);
        assertThat(offsets.toCodePoints(4)).isEqualTo(2);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(40); length > 0; length--) {
            text.append(SIGNS[random.nextInt(SIGNS.length)]);
        }
        return text.toString();
    }
}
