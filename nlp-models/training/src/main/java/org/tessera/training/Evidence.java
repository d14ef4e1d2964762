package org.tessera.training;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tessera.detect.learned.Words;

/**
 * In how many documents a word stands outside of identifiers in lower case, and in how many with a capital inside a
 * sentence: what tells an ordinary word from a name.
 */
final class Evidence {
    /** Counts of one word. */
    static final class Count {
        int lower;
        int capital;
    }

    private final Map<Integer, Count> counts = new HashMap<>();

    static Evidence of(List<TrainingNote> notes) {
        Evidence evidence = new Evidence();
        for (TrainingNote note : notes) {
            Words words = Words.of(note.text());
            Seen seen = Seen.in(note, words);
            seen.lower().forEach(word -> evidence.count(word).lower++);
            seen.capital().forEach(word -> evidence.count(word).capital++);
        }
        return evidence;
    }

    private Count count(int word) {
        return counts.computeIfAbsent(word, key -> new Count());
    }

    Map<Integer, Count> counts() {
        return counts;
    }

    /** The words that one document contributes. */
    record Seen(Set<Integer> lower, Set<Integer> capital) {
        static Seen in(TrainingNote note, Words words) {
            Set<Integer> lower = new HashSet<>();
            Set<Integer> capital = new HashSet<>();
            boolean mixed = isMixed(note.text());
            int span = 0;
            for (int word = 0; word < words.size(); word++) {
                while (span < note.spans().size() && note.spans().get(span).end() <= words.start(word)) {
                    span++;
                }
                boolean inside = span < note.spans().size() && note.spans().get(span).start() < words.end(word);
                int first = note.text().codePointAt(words.start(word));
                if (inside || !Character.isLetter(first) || words.end(word) - words.start(word) < 2) {
                    continue;
                }
                if (Character.isLowerCase(first)) {
                    lower.add(words.hash(word));
                } else if (mixed && word > 0 && isPlain(note.text().charAt(words.start(word - 1)))
                        && !words.opensLine(word)) {
                    capital.add(words.hash(word));
                }
            }
            return new Seen(lower, capital);
        }

        private static boolean isPlain(char before) {
            return Character.isLetterOrDigit(before) || before == ',' || before == '(' || before == '/';
        }

        private static boolean isMixed(String text) {
            long letters = text.chars().filter(Character::isLetter).count();
            long upper = text.chars().filter(Character::isUpperCase).count();
            return upper * 3 < letters;
        }
    }
}
