package org.tessera.detect.rules.scan;

/**
 * Writes a text the way rules expect it, unit by unit, so that every offset keeps its meaning: lower case, ASCII digits,
 * one kind of hyphen, blank, quote and slash. {@code "３－Mar‑2021"} becomes {@code "3-mar-2021"}.
 */
final class Folding {
    private static final int ASCII = 128;
    private static final char[] TABLE = new char[ASCII];

    static {
        for (char unit = 0; unit < ASCII; unit++) {
            TABLE[unit] = Character.toLowerCase(unit);
        }
        TABLE['\t'] = ' ';
        TABLE['\f'] = '\n';
        TABLE['`'] = '\'';
    }

    private Folding() {}

    /** The folded text, of the same length. */
    static String fold(String text) {
        char[] folded = text.toCharArray();
        for (int index = 0; index < folded.length; index++) {
            char unit = folded[index];
            folded[index] = unit < ASCII ? TABLE[unit] : foldWide(unit);
        }
        return new String(folded);
    }

    private static char foldWide(char unit) {
        if (unit >= '\uFF01' && unit <= '\uFF5E') {
            return TABLE[unit - '\uFF01' + '!'];
        }
        return switch (unit) {
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2043', '\u2212', '\uFE58', '\uFE63' ->
                '-';
            case '\u2018', '\u2019', '\u201B', '\u02BC', '\u2032', '\u00B4' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u2033' -> '"';
            case '\u2044', '\u2215' -> '/';
            case '\u2022', '\u25CF', '\u25A0', '\u2588', '\u2219', '\u22C5', '\u30FB', '\u2027' -> '\u00B7';
            case '\u2028', '\u2029', '\u0085' -> '\n';
            default -> foldClass(unit);
        };
    }

    private static char foldClass(char unit) {
        return switch (Character.getType(unit)) {
            case Character.DECIMAL_DIGIT_NUMBER -> (char) ('0' + Character.digit(unit, 10));
            case Character.SPACE_SEPARATOR -> ' ';
            default -> Character.toLowerCase(unit);
        };
    }
}
