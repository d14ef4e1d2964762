package org.tessera.core.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Recognises a user name that is made of the words of one name: {@code oferrante51}, {@code ferranteodalys}. The whole
 * word must be made of name words, with at most two single letters that are initials, and digits at its ends.
 */
public final class LoginName {
    private static final int LEAST_LETTERS = 5;
    private static final int MOST_LETTERS = 64;
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
        this.words = words.stream().distinct().toList();
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
        return letters.length() >= LEAST_LETTERS && letters.length() <= MOST_LETTERS
                && isRest(letters, new Place(0, false, false, 0), new HashSet<>());
    }

    /** How far a reading got; whatever led there, what can follow is the same. */
    private record Place(int from, boolean oneWord, boolean telling, int singles) {
        Place behind(String word) {
            return new Place(from + word.length(), true, telling || oneWord || word.length() >= LEAST_WORD, singles);
        }
    }

    /** @param dead places from which no reading reaches the end; each is tried once */
    private boolean isRest(String letters, Place place, Set<Place> dead) {
        if (place.from() == letters.length()) {
            return place.telling();
        }
        if (!dead.add(place)) {
            return false;
        }
        for (String word : words) {
            if (word.length() > 1 && letters.startsWith(word, place.from())
                    && isRest(letters, place.behind(word), dead)) {
                return true;
            }
        }
        return place.singles() < MOST_INITIALS && initials.indexOf(letters.charAt(place.from())) >= 0 && isRest(letters,
                new Place(place.from() + 1, place.oneWord(), place.telling(), place.singles() + 1), dead);
    }
}
