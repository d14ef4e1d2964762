package org.tessera.core.note;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Converts between UTF-16 offsets, used everywhere inside, and Unicode code point offsets, used in files exchanged with
 * other tools. The only place where the two meet.
 *
 * <p>{@code "a😀b"}: the {@code b} is at UTF-16 offset 3 and at code point offset 2.
 */
public final class CodePointOffsets {
    /** UTF-16 offsets just behind each surrogate pair, ascending. */
    private final int[] pairEnds;

    /** Prepares conversion for one text, in one pass. */
    public CodePointOffsets(PhiText phi) {
        String text = phi.reveal();
        this.pairEnds = IntStream.rangeClosed(2, text.length())
                .filter(end -> Character.isSurrogatePair(text.charAt(end - 2), text.charAt(end - 1)))
                .toArray();
    }

    /** The code point offset of a UTF-16 offset; inside a pair, that of the pair's character. */
    public int toCodePoints(int utf16) {
        int found = Arrays.binarySearch(pairEnds, utf16);
        int pairsBefore = found >= 0 ? found + 1 : -found - 1;
        boolean inside = pairsBefore < pairEnds.length && pairEnds[pairsBefore] - 1 == utf16;
        return utf16 - pairsBefore - (inside ? 1 : 0);
    }

    /** The UTF-16 offset of a code point offset. */
    public int toUtf16(int codePoints) {
        int pairsBefore = 0;
        int low = 0;
        int high = pairEnds.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairEnds[middle] - (middle + 1) <= codePoints) {
                low = middle + 1;
                pairsBefore = low;
            } else {
                high = middle;
            }
        }
        return codePoints + pairsBefore;
    }
}
