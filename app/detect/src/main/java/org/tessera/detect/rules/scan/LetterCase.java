package org.tessera.detect.rules.scan;

/** How the text around a place uses capitals: only in {@code MIXED} text do they tell names from words. */
public enum LetterCase {
    MIXED, UPPER, LOWER;

    private static final int AROUND = 90;
    /** A sentence of two cases can be long without a capital; a paragraph cannot. */
    private static final int FAR_AROUND = 600;
    private static final int LEAST_LETTERS = 8;

    /** The use of capitals around a place. */
    public static LetterCase around(NoteText text, int offset) {
        int upper = count(text, offset, AROUND, true);
        int lower = count(text, offset, AROUND, false);
        if (upper == 0) {
            return count(text, offset, FAR_AROUND, true) == 0 ? LOWER : MIXED;
        }
        return lower * 12 < upper && upper >= LEAST_LETTERS ? UPPER : MIXED;
    }

    private static int count(NoteText text, int offset, int reach, boolean upper) {
        int count = 0;
        int to = Math.min(text.length(), offset + reach);
        for (int index = Math.max(0, offset - reach); index < to; index++) {
            char unit = text.raw().charAt(index);
            if (upper ? Character.isUpperCase(unit) : Character.isLowerCase(unit)) {
                count++;
            }
        }
        return count;
    }
}
