package org.tessera.ctakes;

import java.util.ArrayList;
import java.util.List;
import org.tessera.core.note.TextSpan;

/**
 * Cuts a long note into pieces that cTAKES reads one after the other, so that its work grows with the length of the note
 * and not faster. A cut is made behind a blank line if there is one, else behind a line, else behind a blank; where there
 * is nothing of all that it may part a run, but never the two halves of one character.
 */
final class TextPieces {
    /** The most UTF-16 units of a piece. An ordinary note is one piece. */
    static final int MOST = 4_000;

    private TextPieces() {}

    /** The pieces in reading order; together they are the whole text. */
    static List<TextSpan> of(String text) {
        List<TextSpan> pieces = new ArrayList<>();
        int start = 0;
        while (text.length() - start > MOST) {
            int cut = cut(text, start + MOST / 2, start + MOST);
            pieces.add(new TextSpan(start, cut));
            start = cut;
        }
        if (start < text.length()) {
            pieces.add(new TextSpan(start, text.length()));
        }
        return pieces;
    }

    /** The best place for a cut behind {@code from} and not behind {@code to}. */
    private static int cut(String text, int from, int to) {
        int blank = 0;
        int line = 0;
        for (int at = to; at > from; at--) {
            char before = text.charAt(at - 1);
            if (before == '\n') {
                if (isBlankLine(text, at - 1)) {
                    return at;
                }
                line = Math.max(line, at);
            } else if (Character.isWhitespace(before) && text.charAt(at) != '\n') {
                blank = Math.max(blank, at);
            }
        }
        if (line > 0) {
            return line;
        }
        return blank > 0 ? blank : Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
    }

    /** Whether the line that ends at this offset is empty. */
    private static boolean isBlankLine(String text, int lineEnd) {
        int before = lineEnd - 1;
        if (text.charAt(before) == '\r') {
            before--;
        }
        return text.charAt(before) == '\n';
    }
}
