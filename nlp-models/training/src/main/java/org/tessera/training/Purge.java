package org.tessera.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Keeps the values of the generators apart from the measuring corpora: no name, place or firm of theirs may be learned.
 * A value is spoiled if any of its words stands in a gold name, place or organisation, unless the word names a class
 * ("Hospital", "Street", "North").
 */
final class Purge {
    /** A word. Yes: {@code Núñez}; no: {@code 12}, {@code -}. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Set<String> TYPES = Set.of("NAME", "NAME_PROVIDER", "LOCATION", "ORGANIZATION");
    private static final int SHORTEST = 3;
    /** Sections of names. Yes: {@code dutch.last}, {@code street.name}; no: {@code trade.kind}, {@code problem}. */
    private static final Pattern NAMES = Pattern
            .compile("[a-z]+\\.(?:first|last|given|family|town|name|start|end|word|short)|saint");

    private final Set<String> gold = new HashSet<>();

    /** Reads all corpora of a folder and the words that are classes. */
    Purge(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".jsonl")).toList()) {
                EvalCorpus.read(file).forEach(this::collect);
            }
        }
        WORD.matcher(ValueLists.resource("word-classes.txt").toLowerCase(Locale.ROOT))
                .results()
                .forEach(word -> gold.remove(word.group()));
    }

    private void collect(TrainingNote note) {
        for (GoldSpan span : note.spans()) {
            if (TYPES.contains(span.type())) {
                words(note.text().substring(span.start(), span.end())).forEach(gold::add);
            }
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(result -> result.group().toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= SHORTEST)
                .toList();
    }

    /**
     * Stops a training that would learn from names of the measuring corpora.
     *
     * @throws IllegalStateException with the section if a list of names has a spoiled value
     */
    void requireApart(ValueLists lists) {
        lists.sections().forEach((section, values) -> {
            if (NAMES.matcher(section).matches() && values.stream().anyMatch(this::spoils)) {
                throw new IllegalStateException("a measuring corpus has a name of the list " + section);
            }
        });
    }

    /** Whether a value has a word of the gold in it. */
    boolean spoils(String value) {
        return words(value).stream().anyMatch(gold::contains);
    }
}
