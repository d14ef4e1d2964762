package org.tessera.detect.rules.scan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Ordinary words of clinical English, read from {@code ordinary-words.txt}. In text of one case they mark where a name
 * ends; in text of two cases a capital counts for more than this list.
 */
public final class OrdinaryWords {
    private static final String RESOURCE = "ordinary-words.txt";
    private static final Vocabulary<String> ALL = Vocabulary.of(read());

    private OrdinaryWords() {}

    private static List<String> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(OrdinaryWords.class.getResourceAsStream(RESOURCE), RESOURCE),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether a word of a note is an ordinary one, whatever its case. */
    public static boolean contains(NoteText text, int word) {
        return ALL.contains(text, word);
    }
}
