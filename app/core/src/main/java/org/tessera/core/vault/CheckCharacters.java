package org.tessera.core.vault;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Draws check characters that no other token of the case has. Because they are unique, an index that a model changes by
 * mistake never meets the check characters of its neighbour: it is noticed instead of restored wrongly.
 */
final class CheckCharacters {
    private static final String FIRST = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LONGEST = 4;
    private static final String REST = FIRST + "23456789";

    /** When half of the checks of two, and then of three characters are drawn, one character more is used. */
    private static final int HALF_OF_TWO = FIRST.length() * REST.length() / 2;

    private static final int HALF_OF_THREE = HALF_OF_TWO * REST.length();

    /** After so many draws in vain one character more is used. */
    private static final int MOST_DRAWS = 64;

    /** What could become the rest of a token. Yes: {@code 12 PM}, {@code 3.L4x}. No: {@code 12pm}, {@code PM}. */
    private static final Pattern BEHIND_NUMBER = Pattern
            .compile("\\d[B-Z]{0,2}[\\s_.:*`~-]{1,4}([A-HJ-NP-Z][A-HJ-NP-Z2-9]{1,3})");

    private final Random random;
    private final Set<String> used = new HashSet<>();
    private final Set<String> avoided;

    /**
     * The check characters for one note more.
     *
     * @param avoided what stands behind a number in the note and is not drawn, so that it is not taken for the rest of a token
     */
    CheckCharacters(Random random, TokenMap issued, Set<String> avoided) {
        this.random = random;
        this.avoided = avoided;
        issued.entries().forEach(entry -> used.add(entry.token().check()));
    }

    /** What stands behind a number in a text and could be taken for check characters. */
    static Set<String> behindNumbers(String text) {
        return BEHIND_NUMBER.matcher(new PlainReading(text).text())
                .results()
                .map(found -> found.group(1))
                .flatMap(signs -> IntStream.rangeClosed(2, signs.length()).mapToObj(end -> signs.substring(0, end)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Check characters that were not drawn before and do not stand behind a number in the note. */
    String next() {
        int draws = 0;
        String drawn = draw(0);
        while (avoided.contains(drawn) || !used.add(drawn)) {
            draws++;
            drawn = draw(draws / MOST_DRAWS);
        }
        return drawn;
    }

    private String draw(int more) {
        int length = Math.min(LONGEST, (used.size() < HALF_OF_TWO ? 2 : used.size() < HALF_OF_THREE ? 3 : 4) + more);
        StringBuilder drawn = new StringBuilder(pick(FIRST));
        while (drawn.length() < length) {
            drawn.append(pick(REST));
        }
        return drawn.toString();
    }

    private String pick(String letters) {
        return String.valueOf(letters.charAt(random.nextInt(letters.length())));
    }
}
