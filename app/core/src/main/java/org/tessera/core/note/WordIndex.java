package org.tessera.core.note;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds values in a text at word borders. A question costs the number of places where the value's first word stands, so
 * thousands of values can be looked for in a long text.
 */
public final class WordIndex {
    /** A run of letters and digits. In {@code O'Connor-Lee} there are three. */
    public static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private static final int NOT_HERE = -1;

    private final String text;
    private final Map<String, List<Integer>> starts = new HashMap<>();

    /** Indexes the words of a text. */
    public WordIndex(String text) {
        this.text = text;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            starts.computeIfAbsent(fold(word.group()), key -> new ArrayList<>()).add(word.start());
        }
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /**
     * Where a value stands as whole words, in reading order; nowhere if it has no letter or digit. White space counts as
     * white space whatever its sort and length: a name that is broken over two lines is the same name.
     *
     * @param value the characters looked for
     * @param anyCase whether case counts for nothing
     */
    public List<TextSpan> find(String value, boolean anyCase) {
        Matcher first = WORD.matcher(value);
        if (!first.find()) {
            return List.of();
        }
        List<TextSpan> found = new ArrayList<>();
        for (int wordStart : starts.getOrDefault(fold(first.group()), List.of())) {
            int start = wordStart - first.start();
            int end = start < 0 ? NOT_HERE : endOf(value, start, anyCase);
            if (end != NOT_HERE && isBorder(end)) {
                found.add(new TextSpan(start, end));
            }
        }
        return found;
    }

    private int endOf(String value, int start, boolean anyCase) {
        int end = start;
        int index = 0;
        while (index < value.length()) {
            if (Character.isWhitespace(value.charAt(index))) {
                int blank = behindBlanks(text, end);
                if (blank == end) {
                    return NOT_HERE;
                }
                end = blank;
                index = behindBlanks(value, index);
            } else if (text.regionMatches(anyCase, end, value, index, 1)) {
                end++;
                index++;
            } else {
                return NOT_HERE;
            }
        }
        return end;
    }

    private static int behindBlanks(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private boolean isBorder(int end) {
        return end == text.length() || !isOfWord(text.codePointAt(end)) || !isOfWord(text.codePointBefore(end));
    }

    /** Whether {@link #WORD} takes the character. */
    private static boolean isOfWord(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER, Character.OTHER_LETTER, Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK, Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
                true;
            default -> false;
        };
    }
}
