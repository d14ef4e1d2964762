package org.tessera.core.prompt;

import java.util.regex.Pattern;

/**
 * Characters that a reviewer cannot see and a model reads: they could carry instructions past the review, so they do not
 * leave the machine.
 */
final class InvisibleCharacters {
    /**
     * Format characters (zero width, direction marks, tags; not the joiners of emoji), controls but tab and line ends, and
     * halves of a surrogate pair, which no UTF-8 can carry. Yes: U+200B, U+202E, U+E0041, U+0007, a lone U+D83D. No: tab,
     * U+200D inside an emoji.
     */
    private static final Pattern INVISIBLE = Pattern
            .compile("[\\p{Cf}\\p{Cc}\\p{Cs}&&[^\\t\\r\\n\\u200C\\u200D\\u00AD]]");

    private InvisibleCharacters() {}

    static String removeFrom(String text) {
        return INVISIBLE.matcher(text).replaceAll("");
    }
}
