package org.tessera.detect.rules.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Words in lower case with something attached to each, looked up in a text without cutting the word out of it.
 *
 * @param <T> what a word means
 */
public final class Vocabulary<T> {
    private final List<String> words = new ArrayList<>();
    private final List<T> meanings = new ArrayList<>();
    /** Word number + 1 by hash, 0 where free; a power of two, at most half full. */
    private final int[] slots;
    private final int longest;

    /** The words that are keys of the map. */
    public Vocabulary(Map<String, T> entries) {
        slots = new int[Integer.highestOneBit(Math.max(8, entries.size()) * 4)];
        entries.forEach((word, meaning) -> {
            int slot = slotOf(hash(word, 0, word.length()));
            while (slots[slot] != 0) {
                slot = slotOf(slot + 1);
            }
            words.add(word);
            meanings.add(meaning);
            slots[slot] = words.size();
        });
        longest = words.stream().mapToInt(String::length).max().orElse(0);
    }

    /** Words that mean themselves, parted by single blanks. */
    public static Vocabulary<String> words(String words) {
        return of(Arrays.asList(words.split(" ", -1)));
    }

    /** Words that mean themselves. */
    static Vocabulary<String> of(Collection<String> words) {
        Map<String, String> entries = new LinkedHashMap<>();
        words.forEach(word -> entries.put(word, word));
        return new Vocabulary<>(entries);
    }

    private static int hash(String text, int start, int end) {
        int hash = 0;
        for (int index = start; index < end; index++) {
            hash = hash * 31 + text.charAt(index);
        }
        return hash ^ hash >>> 15;
    }

    private int slotOf(int hash) {
        return hash & slots.length - 1;
    }

    /** What the characters from {@code start} to {@code end} mean; empty if they are no word of this vocabulary. */
    public Optional<T> find(String text, int start, int end) {
        if (end - start > longest || start >= end) {
            return Optional.empty();
        }
        for (int slot = slotOf(hash(text, start, end)); slots[slot] != 0; slot = slotOf(slot + 1)) {
            String word = words.get(slots[slot] - 1);
            if (word.length() == end - start && text.startsWith(word, start)) {
                return Optional.of(meanings.get(slots[slot] - 1));
            }
        }
        return Optional.empty();
    }

    /** Whether a word of a note is in this vocabulary. */
    public boolean contains(NoteText text, int word) {
        return word >= 0 && word < text.words().size()
                && find(text.plain(), text.words().start(word), text.words().end(word)).isPresent();
    }
}
