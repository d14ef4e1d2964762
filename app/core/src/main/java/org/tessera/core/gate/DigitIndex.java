package org.tessera.core.gate;

import java.util.regex.Pattern;

/** Finds long numbers in a text however they are spaced: {@code (617) 555-0142} in {@code 617.555.0142}. */
final class DigitIndex {
    /** From this many digits on a number is hardly met by chance. */
    private static final int LEAST_DIGITS = 7;

    /** From this many digits on it is hardly met by chance with no digit beside it. */
    private static final int LEAST_ALONE = 5;

    /** What people put inside a number. Yes: {@code 555-0142}, {@code (617) 555}. No: {@code 617 mg, 555}. */
    private static final Pattern SPACING = Pattern.compile("(?<=\\d)[ \\u00A0().\\-/\\u2010-\\u2015]{1,3}(?=\\d)");

    /** Yes: {@code 900-12-3456}, {@code MR 447190}. No: {@code Ward 4 bed 71902}. */
    private static final Pattern NUMBER = Pattern.compile("\\p{L}{0,4}[\\d ().+\\-/\\u00A0\\u2010-\\u2015]+");

    private static final Pattern NO_DIGIT = Pattern.compile("\\D");

    private final String compact;

    DigitIndex(String text) {
        this.compact = SPACING.matcher(text).replaceAll("");
    }

    /** Whether the digits of a number stand in the text in one run; never for what is short or no number. */
    boolean holds(String value) {
        String digits = NO_DIGIT.matcher(value).replaceAll("");
        if (digits.length() < LEAST_ALONE || !NUMBER.matcher(value).matches()) {
            return false;
        }
        return digits.length() >= LEAST_DIGITS ? compact.contains(digits) : holdsAlone(digits);
    }

    private boolean holdsAlone(String digits) {
        for (int at = compact.indexOf(digits); at >= 0; at = compact.indexOf(digits, at + 1)) {
            int end = at + digits.length();
            boolean before = at > 0 && Character.isDigit(compact.charAt(at - 1));
            if (!before && (end == compact.length() || !Character.isDigit(compact.charAt(end)))) {
                return true;
            }
        }
        return false;
    }
}
