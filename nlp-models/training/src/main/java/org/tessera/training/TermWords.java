package org.tessera.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of the dictionary of clinical terms: values for frames without identifiers, and words that the tagger's lexicon
 * knows as medicines, devices, tests and eponyms.
 */
final class TermWords {
    /** What a term is. */
    enum Kind {
        DRUG, DEVICE, TEST, EPONYM,
        /** Disorders, findings, procedures and parts of the body. */
        TERM
    }

    private static final int LONGEST_ACRONYM = 4;
    private static final int SHORTEST_WORD = 4;
    /** What parts two terms of a line. Yes: {@code ,}, {@code =}; no: {@code -}. */
    private static final Pattern DIVIDER = Pattern.compile("[,=]|(?<=[a-z*+^]):");
    /** What parts two words. Yes: a blank, {@code -}; no: {@code é}. */
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}]+");

    private final Map<Kind, List<String>> terms = new EnumMap<>(Kind.class);
    private final Set<String> english;

    private TermWords(Set<String> english) {
        this.english = english;
    }

    /** Reads the term lists of this module. */
    static TermWords read(List<String> english) throws IOException {
        TermWords words = new TermWords(new HashSet<>(english));
        for (Kind kind : Kind.values()) {
            List<String> all = new ArrayList<>();
            for (String file : files(kind)) {
                ValueLists.resource("terms/" + file + ".txt")
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .forEach(line -> all.addAll(words.values(kind, line)));
            }
            words.terms.put(kind, all);
        }
        return words;
    }

    private static List<String> files(Kind kind) {
        return switch (kind) {
            case DRUG -> List.of("medications");
            case DEVICE -> List.of("devices");
            case TEST -> List.of("tests");
            case EPONYM -> List.of("classifications", "instruments", "eponyms");
            case TERM -> List.of("disorders", "findings", "procedures", "anatomy");
        };
    }

    /** An eponym's line gives the name alone; its heads stand in frames. */
    private List<String> values(Kind kind, String line) {
        String[] parts = DIVIDER.split(line, kind == Kind.EPONYM ? 2 : 0);
        return Arrays.stream(kind == Kind.EPONYM ? Arrays.copyOf(parts, 1) : parts)
                .map(part -> part.replaceAll("[*+^]", "").strip())
                .filter(part -> part.length() > 1)
                .toList();
    }

    /** A term of a kind, written as notes write it: names with a capital, acronyms in capitals. */
    String any(Kind kind, Dice dice) {
        String term = dice.any(terms.getOrDefault(kind, List.of()));
        boolean named = kind != Kind.TERM && dice.percent(75);
        return Arrays.stream(term.split(" ", -1))
                .map(word -> english.contains(word) ? word
                        : word.length() <= LONGEST_ACRONYM && kind != Kind.EPONYM ? word.toUpperCase(Locale.ROOT)
                                : named ? capitalised(word) : word)
                .collect(Collectors.joining(" "));
    }

    private static String capitalised(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** The words of a kind that are none of general English, in alphabetical order. */
    Set<String> words(Kind kind) {
        Set<String> words = new TreeSet<>();
        for (String term : terms.getOrDefault(kind, List.of())) {
            for (String word : BETWEEN.split(term, 0)) {
                if (word.length() >= SHORTEST_WORD && !english.contains(word)) {
                    words.add(word);
                }
            }
        }
        return words;
    }
}
