package org.tessera.store.work;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;

/** The words of a search, compared character by character without case. All of them must occur. */
final class SearchWords {
    /** UTF-16 units on either side of the first place. */
    private static final int AROUND = 60;

    private final List<String> words;

    /** @throws IllegalArgumentException without a word */
    SearchWords(PhiText typed) {
        this.words = Arrays.stream(typed.reveal().strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> new String(folded(word)))
                .distinct()
                .toList();
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a search has a word");
        }
    }

    /**
     * Where the words occur.
     *
     * @param first the first place of any of them
     * @param count all places
     */
    record Places(int first, int count) {}

    /** The places in a text, outside of the names of kinds; empty if a word is missing. */
    Optional<Places> in(RedactedText redacted) {
        char[] text = folded(redacted.text().reveal());
        for (TextSpan kind : redacted.kinds()) {
            Arrays.fill(text, kind.start(), kind.end(), '\0');
        }
        String searched = new String(text);
        int first = Integer.MAX_VALUE;
        int count = 0;
        for (String word : words) {
            int at = searched.indexOf(word);
            if (at < 0) {
                return Optional.empty();
            }
            first = Math.min(first, at);
            while (at >= 0) {
                count++;
                at = searched.indexOf(word, at + word.length());
            }
        }
        return Optional.of(new Places(first, count));
    }

    /** The text around a place, on one line. */
    static PhiText snippet(RedactedText redacted, int place) {
        String text = redacted.text().reveal();
        int start = Math.max(0, place - AROUND);
        int end = Math.min(text.length(), place + AROUND);
        return new PhiText(text.substring(start, end).replaceAll("\\s+", " ").strip());
    }

    /** Unit by unit, so that places stay where they are. */
    private static char[] folded(String text) {
        char[] units = text.toCharArray();
        for (int index = 0; index < units.length; index++) {
            units[index] = Character.toLowerCase(Character.toUpperCase(units[index]));
        }
        return units;
    }
}
