package org.tessera.desktop.shell;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds lines of the palette by what a person types: every word must occur, in any order and case. */
final class PaletteSearch {
    private final List<PaletteEntry> all;

    PaletteSearch(List<PaletteEntry> all) {
        this.all = List.copyOf(all);
    }

    /** What fits, titles that begin with the words first, what cannot be done now last, else in the given order. */
    List<PaletteEntry> find(String typed) {
        String asked = fold(typed.strip());
        List<String> words = Arrays.stream(asked.split("\\s+")).filter(word -> !word.isEmpty()).toList();
        return all.stream()
                .filter(entry -> words.stream()
                        .allMatch(word -> fold(entry.title() + " " + entry.group()).contains(word)))
                .sorted(Comparator.comparing((PaletteEntry entry) -> !entry.isOpen())
                        .thenComparing(entry -> !fold(entry.title()).startsWith(asked)))
                .toList();
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
