package org.tessera.core.vault;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/**
 * Draws check characters that no other token of the case has. Because they are unique, an index that a model changes by
 * mistake never meets the check characters of its neighbour: it is noticed instead of restored wrongly.
 */
final class CheckCharacters {
    private static final String FIRST = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String REST = FIRST + "23456789";

    /** When half of the checks of two, and then of three characters are drawn, one character more is used. */
    private static final int HALF_OF_TWO = FIRST.length() * REST.length() / 2;

    private static final int HALF_OF_THREE = HALF_OF_TWO * REST.length();

    private final Random random;
    private final Set<String> used = new HashSet<>();

    CheckCharacters(Random random, TokenMap issued) {
        this.random = random;
        issued.entries().forEach(entry -> used.add(entry.token().check()));
    }

    /** Check characters that were not drawn before. */
    String next() {
        String drawn = draw();
        while (!used.add(drawn)) {
            drawn = draw();
        }
        return drawn;
    }

    private String draw() {
        String two = pick(FIRST) + pick(REST);
        if (used.size() < HALF_OF_TWO) {
            return two;
        }
        return used.size() < HALF_OF_THREE ? two + pick(REST) : two + pick(REST) + pick(REST);
    }

    private String pick(String letters) {
        return String.valueOf(letters.charAt(random.nextInt(letters.length())));
    }
}
