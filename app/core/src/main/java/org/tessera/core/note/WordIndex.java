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
     * Where a value stands as whole words, in reading order; nowhere if it has no letter or digit.
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
            if (start >= 0 && text.regionMatches(anyCase, start, value, 0, value.length())
                    && isBorder(start + value.length())) {
                found.add(new TextSpan(start, start + value.length()));
            }
        }
        return found;
    }

    private boolean isBorder(int end) {
        return end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end))
                || !Character.isLetterOrDigit(text.codePointBefore(end));
    }
}
