package org.tessera.formats;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.tessera.core.note.PhiText;

/**
 * Looks for values that must not be in a finished file. A value that the cleared text itself holds, a name that is also an
 * ordinary word in it, cannot tell anything and is left out.
 */
public final class ValueSearch {
    /** Shorter values occur in any file by chance. */
    private static final int LEAST = 4;

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern MARKUP = Pattern.compile("<[^<>]{0,2000}>");

    private final List<String> layers;
    private final List<String> withoutMarkup;
    private final String cleared;

    /**
     * Looks in layers of a file.
     *
     * @param cleared the text that is meant to be in it
     */
    public ValueSearch(List<String> layers, String cleared) {
        this.layers = layers.stream().map(ValueSearch::folded).toList();
        this.withoutMarkup = layers.stream().map(layer -> folded(MARKUP.matcher(layer).replaceAll(" "))).toList();
        this.cleared = folded(cleared);
    }

    /** How many of the values are found. */
    public long count(Collection<PhiText> values) {
        return values.stream()
                .map(value -> folded(value.reveal()).strip())
                .filter(value -> value.length() >= LEAST && value.chars().anyMatch(Character::isLetterOrDigit))
                .distinct()
                .filter(value -> !holds(cleared, value))
                .filter(this::isFound)
                .count();
    }

    /** A single word may be part of the vocabulary of a format, the name of a font say, and is looked for outside of markup. */
    private boolean isFound(String value) {
        boolean word = value.chars().allMatch(Character::isLetter);
        return (word ? withoutMarkup : layers).stream().anyMatch(layer -> holds(layer, value));
    }

    private static boolean holds(String text, String value) {
        for (int at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
            boolean before = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))
                    || !Character.isLetterOrDigit(value.charAt(0));
            int end = at + value.length();
            boolean behind = end == text.length() || !Character.isLetterOrDigit(text.charAt(end))
                    || !Character.isLetterOrDigit(value.charAt(value.length() - 1));
            if (before && behind) {
                return true;
            }
        }
        return false;
    }

    private static String folded(String text) {
        return BLANKS.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
