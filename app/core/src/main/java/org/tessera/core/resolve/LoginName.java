package org.tessera.core.resolve;

import java.util.ArrayList;
import java.util.List;

/**
 * Recognises a user name that is made of the words of one name: {@code oferrante51}, {@code ferranteodalys}. The whole
 * word must be made of name words, with at most two single letters that are initials, and digits at its ends.
 */
public final class LoginName {
    private static final int LEAST_LETTERS = 5;
    private static final int LEAST_WORD = 4;
    private static final int MOST_INITIALS = 2;

    private final List<String> words;
    private final String initials;

    /**
     * Knows one name.
     *
     * @param words its words and short forms, folded
     * @param initials the first letters of its words
     */
    public LoginName(List<String> words, String initials) {
        this.words = new ArrayList<>(words);
        this.initials = initials;
    }

    /** The letters of a word between digits at its ends. */
    public static String letters(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && Character.isDigit(word.charAt(start))) {
            start++;
        }
        while (end > start && Character.isDigit(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(start, end);
    }

    /** Whether a folded word is made of this name alone. */
    public boolean isMadeOf(String word) {
        String letters = letters(word);
        return letters.length() >= LEAST_LETTERS && rest(letters, 0, 0, 0, 0);
    }

    private boolean rest(String letters, int from, int wholeWords, int longest, int single) {
        if (from == letters.length()) {
            return wholeWords > 1 || longest >= LEAST_WORD;
        }
        for (String word : words) {
            if (word.length() > 1 && letters.startsWith(word, from)
                    && rest(letters, from + word.length(), wholeWords + 1, Math.max(longest, word.length()), single)) {
                return true;
            }
        }
        return single < MOST_INITIALS && initials.indexOf(letters.charAt(from)) >= 0
                && rest(letters, from + 1, wholeWords, longest, single + 1);
    }
}
