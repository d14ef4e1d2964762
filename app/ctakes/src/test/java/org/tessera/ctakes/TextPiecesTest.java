package org.tessera.ctakes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tessera.core.note.TextSpan;

class TextPiecesTest {
    private static final int LONG = 30_000;

    @Test
    void leavesAnOrdinaryNoteWhole() {
        assertThat(TextPieces.of("")).isEmpty();
        assertThat(TextPieces.of("x".repeat(TextPieces.MOST))).containsExactly(new TextSpan(0, TextPieces.MOST));
    }

    @Test
    void cutsBehindABlankLineThenALineThenABlank() {
        String start = "a".repeat(3_000);
        String rest = "b".repeat(3_000);
        assertThat(firstPiece(start + "\n\nc c\nd d" + rest)).endsWith("a\n\n");
        assertThat(firstPiece(start + "\r\n\r\nc c\r\nd d" + rest)).endsWith("a\r\n\r\n");
        assertThat(firstPiece(start + "\nc c" + rest)).endsWith("a\n");
        assertThat(firstPiece(start + "c c" + rest)).endsWith("c ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\uD83D\uDE00", "x\uD83D\uDE00", "\n", "\r\n", "ab cd\n", "ab\r\n\r\n", " "})
    void coversTheWholeTextAndPartsNoCharacter(String unit) {
        String text = unit.repeat(LONG / unit.length());
        List<TextSpan> pieces = TextPieces.of(text);
        int end = 0;
        for (TextSpan piece : pieces) {
            assertThat(piece.start()).isEqualTo(end);
            assertThat(piece.length()).isLessThanOrEqualTo(TextPieces.MOST);
            assertThat(Character.isLowSurrogate(text.charAt(piece.start()))).isFalse();
            end = piece.end();
        }
        assertThat(end).isEqualTo(text.length());
    }

    private static String firstPiece(String text) {
        TextSpan first = TextPieces.of(text).getFirst();
        return text.substring(first.start(), first.end());
    }
}
