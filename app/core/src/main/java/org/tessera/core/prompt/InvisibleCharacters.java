package org.tessera.core.prompt;

import java.util.regex.Pattern;

/**
 * Characters that a reviewer cannot see and a model reads: they could carry instructions past the review, so they do not
 * leave the machine.
 */
final class InvisibleCharacters {
    /**
     * Format characters (zero width, direction marks; not the joiners of emoji), controls but tab and line ends, halves of a
     * surrogate pair, which no UTF-8 can carry, variation selectors, in which any byte can be hidden behind a sign, and the
     * block of tags with its unassigned signs. Yes: U+200B, U+202E, U+E0041, U+E0000, U+FE0F, U+E0100, U+0007, a lone U+D83D.
     * No: tab, U+200D inside an emoji.
     */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}\\p{Cs}\\uFE00-\\uFE0F"
            + "\\x{E0000}-\\x{E007F}\\x{E0100}-\\x{E01EF}&&[^\\t\\r\\n\\u200C\\u200D\\u00AD]]");

    private InvisibleCharacters() {}

    static String removeFrom(String text) {
        return INVISIBLE.matcher(text).replaceAll("");
    }
}
