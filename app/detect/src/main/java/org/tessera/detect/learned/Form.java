package org.tessera.detect.learned;

/** How a word is written, as a number. The numbers are part of the model file. */
final class Form {
    /** No word: before the first or behind the last one. */
    static final int NOTHING = 0;
    static final int LOWER = 1;
    static final int CAPITALISED = 2;
    static final int UPPER = 3;
    /** One capital letter. */
    static final int INITIAL = 4;
    /** Capitals inside: McBride, iPhone. */
    static final int MIXED = 5;
    /** Letters of a script without case. */
    static final int CASELESS = 6;
    /** One digit; two digits have the next number, and so on up to {@link #MANY_DIGITS}. */
    static final int ONE_DIGIT = 7;
    /** Six digits or more. */
    static final int MANY_DIGITS = 12;
    /** Any other single character. */
    static final int MARK = 13;
    /** How many forms there are. */
    static final int COUNT = 14;

    private Form() {}

    /** Whether it is made of letters. */
    static boolean isLetters(int form) {
        return form >= LOWER && form <= CASELESS;
    }

    /** Whether it is made of digits. */
    static boolean isDigits(int form) {
        return form >= ONE_DIGIT && form <= MANY_DIGITS;
    }

    /** Whether it opens with a capital. */
    static boolean isCapital(int form) {
        return form >= CAPITALISED && form <= MIXED;
    }

    /** The form of a word of a text. */
    static int of(String text, int start, int end) {
        int first = text.codePointAt(start);
        if (Character.isDigit(first)) {
            return Math.min(ONE_DIGIT + text.codePointCount(start, end) - 1, MANY_DIGITS);
        }
        return Character.isLetter(first) ? ofLetters(text, start, end) : MARK;
    }

    private static int ofLetters(String text, int start, int end) {
        int upper = 0;
        int lower = 0;
        for (int index = start; index < end; index++) {
            char letter = text.charAt(index);
            if (Character.isUpperCase(letter)) {
                upper++;
            } else if (Character.isLowerCase(letter)) {
                lower++;
            }
        }
        if (upper == 0) {
            return lower == 0 ? CASELESS : LOWER;
        }
        if (lower == 0) {
            return upper == 1 ? INITIAL : UPPER;
        }
        return upper == 1 && Character.isUpperCase(text.charAt(start)) ? CAPITALISED : MIXED;
    }
}
