package org.tessera.detect.rules.scan;

import java.util.Arrays;

/**
 * The words of a text: runs of letters, marks and digits, in reading order. {@code "Mr. O'Hara, 03MAR2021"} has four:
 * {@code Mr}, {@code O}, {@code Hara}, {@code 03MAR2021}.
 */
public final class Words {
    private final int[] starts;
    private final int[] ends;
    private final int size;

    private Words(int[] starts, int[] ends, int size) {
        this.starts = starts;
        this.ends = ends;
        this.size = size;
    }

    /** The words of a folded text. */
    static Words of(String text) {
        int[] starts = new int[text.length() / 5 + 16];
        int[] ends = new int[starts.length];
        int size = 0;
        int index = 0;
        int length = text.length();
        while (index < length) {
            if (!isWordUnit(text.charAt(index))) {
                index++;
                continue;
            }
            int start = index;
            while (index < length && isWordUnit(text.charAt(index))) {
                index++;
            }
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
            }
            starts[size] = start;
            ends[size++] = index;
        }
        return new Words(starts, ends, size);
    }

    /** Whether a UTF-16 unit belongs to a word. Letters outside the basic plane do, as pairs of surrogates. */
    static boolean isWordUnit(char unit) {
        if (unit < 128) {
            return (unit >= 'a' && unit <= 'z') || (unit >= '0' && unit <= '9') || (unit >= 'A' && unit <= 'Z');
        }
        return Character.isLetterOrDigit(unit) || Character.getType(unit) == Character.NON_SPACING_MARK;
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** The offset of the first unit of a word. */
    public int start(int word) {
        return starts[word];
    }

    /** The offset behind the last unit of a word. */
    public int end(int word) {
        return ends[word];
    }

    /** The number of the first word that starts at or behind an offset; {@link #size()} if there is none. */
    public int from(int offset) {
        int found = Arrays.binarySearch(starts, 0, size, offset);
        return found >= 0 ? found : -found - 1;
    }

    /** The number of the last word that ends at or before an offset; -1 if there is none. */
    public int before(int offset) {
        int found = Arrays.binarySearch(ends, 0, size, offset);
        return found >= 0 ? found : -found - 2;
    }
}
