package org.tessera.detect.known;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Which given names stand for each other, read from {@code nicknames.txt}. */
final class Nicknames {
    private static final String RESOURCE = "nicknames.txt";

    private final Map<String, Set<String>> others = new HashMap<>();

    Nicknames() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(Nicknames.class.getResourceAsStream(RESOURCE), RESOURCE),
                        StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(this::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The first word of a line is the full name; short forms of one line do not stand for each other alone. */
    private void add(String line) {
        List<String> names = List.of(line.split(" ", -1));
        String full = names.getFirst();
        names.subList(1, names.size()).forEach(shortForm -> {
            others.computeIfAbsent(full, key -> new TreeSet<>()).add(shortForm);
            others.computeIfAbsent(shortForm, key -> new TreeSet<>()).add(full);
        });
    }

    /** Whether a folded word is somebody's given name. */
    boolean isName(String word) {
        return others.containsKey(word);
    }

    /** Other names for a folded given name: short forms of a full one, full ones of a short form. */
    Set<String> of(String name) {
        return others.getOrDefault(name, Set.of());
    }
}
