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

    /** A name of so many letters is also found inside of something longer, {@code NameFerrante}. */
    private static final int LETTERS_GLUED = 5;

    /** A short name with its capital letter, which is looked for as it is written. Yes: {@code Lee}. No: {@code the}. */
    private static final Pattern SHORT_NAME = Pattern.compile("\\p{Lu}\\p{Ll}{2}");

    /** What no text holds. Yes: a zero byte, what was no character. No: a tab. */
    private static final Pattern BINARY = Pattern.compile("[\\x00-\\x08\\uFFFD]");

    private static final Pattern MARKUP = Pattern.compile("<[^<>]{0,2000}>");

    private final List<String> layers;
    private final List<String> withoutMarkup;
    private final List<String> asWritten;
    private final String cleared;
    private final String clearedAsWritten;

    /**
     * Looks in layers of a file.
     *
     * @param cleared the text that is meant to be in it
     */
    public ValueSearch(List<String> layers, String cleared) {
        this.layers = layers.stream().map(layer -> small(FoldedText.of(layer))).toList();
        List<String> words = layers.stream()
                .map(layer -> FoldedText.of(MARKUP.matcher(layer).replaceAll(" ")))
                .toList();
        this.withoutMarkup = words.stream().map(ValueSearch::small).toList();
        this.asWritten = words.stream().filter(layer -> !BINARY.matcher(layer).find()).toList();
        this.clearedAsWritten = FoldedText.of(cleared);
        this.cleared = small(clearedAsWritten);
    }

    /** How many of the values are found. */
    public long count(Collection<PhiText> values) {
        List<String> folded = values.stream().map(value -> FoldedText.of(value.reveal()).strip()).distinct().toList();
        long shorts = folded.stream().filter(SHORT_NAME.asMatchPredicate()).filter(this::isFoundAsWritten).count();
        return shorts + folded.stream()
                .map(ValueSearch::small)
                .filter(value -> value.length() >= LEAST && value.chars().anyMatch(Character::isLetterOrDigit))
                .distinct()
                .filter(value -> !holds(cleared, value))
                .filter(this::isFound)
                .count();
    }

    private boolean isFoundAsWritten(String value) {
        return !holds(clearedAsWritten, value) && asWritten.stream().anyMatch(layer -> holds(layer, value));
    }

    /** A single word may be part of the vocabulary of a format, the name of a font say, and is looked for outside of markup. */
    private boolean isFound(String value) {
        boolean word = value.chars().allMatch(Character::isLetter);
        boolean glued = value.chars().filter(Character::isLetter).count() >= LETTERS_GLUED && !cleared.contains(value);
        return (word ? withoutMarkup : layers).stream()
                .anyMatch(layer -> glued ? layer.contains(value) : holds(layer, value));
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

    private static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
