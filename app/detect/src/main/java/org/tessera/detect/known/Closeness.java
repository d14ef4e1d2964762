package org.tessera.detect.known;

import java.util.Arrays;

/** How much two folded words differ: in typed letters, or in what a scanner takes for one another. */
final class Closeness {
    private static final int ONE_ERROR_FROM = 4;
    private static final int TWO_ERRORS_FROM = 8;
    private static final int ONE_ERROR_BESIDE_FROM = 3;
    private static final int TWO_ERRORS_BESIDE_FROM = 6;
    private static final String TAKEN_FOR = "0o1lil5s8b9g3e4acevuhbtfqg";

    private Closeness() {}

    /**
     * Whether a word may be a misspelling of a known one.
     *
     * @param beside whether another word of the same name stands beside it, so that more errors are forgiven
     */
    static boolean isMisspelt(String known, String word, boolean beside) {
        int least = beside ? ONE_ERROR_BESIDE_FROM : ONE_ERROR_FROM;
        if (known.length() < least || word.length() < least - 1) {
            return false;
        }
        int allowed = known.length() >= (beside ? TWO_ERRORS_BESIDE_FROM : TWO_ERRORS_FROM) ? 2 : 1;
        return distance(known, word, allowed) <= allowed || isMisread(known, word);
    }

    private static boolean isMisread(String known, String word) {
        String shape = shape(known);
        return known.length() > ONE_ERROR_FROM && shape.equals(shape(word));
    }

    /** One way to write what scanners confuse: {@code rn} as {@code m}, {@code 0} as {@code o}. */
    static String shape(String word) {
        String joined = word.replace("rn", "m")
                .replace("vv", "w")
                .replace("cl", "d")
                .replace("ii", "u")
                .replace('n', 'u');
        StringBuilder shape = new StringBuilder(joined.length());
        for (int index = 0; index < joined.length(); index++) {
            char unit = joined.charAt(index);
            int pair = TAKEN_FOR.indexOf(unit);
            shape.append(pair >= 0 && pair % 2 == 0 ? TAKEN_FOR.charAt(pair + 1) : unit);
        }
        return shape.toString();
    }

    /** Letters left out, added, changed or swapped with the next one; anything above {@code most} gives more than that. */
    static int distance(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[] before = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        Arrays.setAll(last, column -> column);
        for (int row = 1; row <= one.length(); row++) {
            int[] now = new int[other.length() + 1];
            now[0] = row;
            int least = row;
            for (int column = 1; column <= other.length(); column++) {
                boolean same = one.charAt(row - 1) == other.charAt(column - 1);
                int cost = Math.min(last[column - 1] + (same ? 0 : 1), Math.min(last[column], now[column - 1]) + 1);
                boolean swapped = row > 1 && column > 1 && one.charAt(row - 1) == other.charAt(column - 2)
                        && one.charAt(row - 2) == other.charAt(column - 1);
                now[column] = swapped ? Math.min(cost, before[column - 2] + 1) : cost;
                least = Math.min(least, now[column]);
            }
            if (least > most) {
                return most + 1;
            }
            before = last;
            last = now;
        }
        return last[other.length()];
    }
}
