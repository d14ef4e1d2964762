package org.tessera.detect.rules.scan;

import java.util.ArrayList;
import java.util.List;

/**
 * What optical character recognition confuses: digits with letters inside numbers ({@code 1O/l2/2O21}), and single
 * letters inside words ({@code 0ctober}, {@code Jonuary}).
 */
public final class Misreading {
    private static final int LONGEST_NUMBER = 12;

    private Misreading() {}

    /** The digit that a letter in lower case may be; the unit itself if it is none. */
    static char asDigit(char unit) {
        return switch (unit) {
            case 'o' -> '0';
            case 'l', 'i', '|' -> '1';
            case 'z' -> '2';
            case 's' -> '5';
            case 'b' -> '8';
            case 'g', 'q' -> '9';
            default -> unit;
        };
    }

    /**
     * The folded text with digits in place of letters, in runs that hold a digit and nothing but digits and such letters.
     * Of the same length; the same object if nothing changed.
     */
    static String repair(String folded, Words words) {
        StringBuilder repaired = null;
        for (int word = 0; word < words.size(); word++) {
            int start = words.start(word);
            int end = words.end(word);
            if (end - start <= LONGEST_NUMBER && isMisreadNumber(folded, start, end)) {
                repaired = repaired == null ? new StringBuilder(folded) : repaired;
                for (int index = start; index < end; index++) {
                    repaired.setCharAt(index, asDigit(folded.charAt(index)));
                }
            }
        }
        return repaired == null ? folded : repaired.toString();
    }

    /** A run of both digits and look-alikes, or one or two look-alikes that stand right between date or phone marks. */
    private static boolean isMisreadNumber(String text, int start, int end) {
        int digits = 0;
        for (int index = start; index < end; index++) {
            char unit = text.charAt(index);
            if (unit >= '0' && unit <= '9') {
                digits++;
            } else if (asDigit(unit) == unit) {
                return false;
            }
        }
        boolean mixed = digits > 0 && digits < end - start;
        return mixed || (digits == 0 && end - start <= 4 && joinsDigit(text, start, end));
    }

    private static boolean joinsDigit(String text, int start, int end) {
        boolean before = start >= 2 && isJoint(text.charAt(start - 1)) && isDigit(text.charAt(start - 2));
        boolean after = end + 1 < text.length() && isJoint(text.charAt(end)) && isDigit(text.charAt(end + 1));
        return before || after;
    }

    private static boolean isJoint(char unit) {
        return unit == '/' || unit == '-' || unit == '.';
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }

    /** The spellings of a word in lower case in which one letter was misread. */
    public static List<String> of(String word) {
        List<String> spellings = new ArrayList<>();
        for (int index = 0; index < word.length(); index++) {
            for (char other : lookAlikes(word.charAt(index)).toCharArray()) {
                spellings.add(word.substring(0, index) + other + word.substring(index + 1));
            }
            if (word.charAt(index) == 'm') {
                spellings.add(word.substring(0, index) + "rn" + word.substring(index + 1));
            }
        }
        return spellings;
    }

    private static String lookAlikes(char letter) {
        return switch (letter) {
            case 'a' -> "o";
            case 'b' -> "8h6";
            case 'c' -> "e";
            case 'e' -> "c";
            case 'g' -> "q9";
            case 'h' -> "b";
            case 'i' -> "1l";
            case 'l' -> "1i";
            case 'o' -> "0a";
            case 's' -> "5";
            case 'u' -> "v";
            case 'v' -> "u";
            case 'z' -> "2";
            default -> "";
        };
    }
}
