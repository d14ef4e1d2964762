package org.tessera.testkit.note;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** The words that names and places are made of, read once from the resources beside this class. */
record Stock(List<Origin> origins, Map<String, List<String>> parts) {
    /** Given and family names that go together. */
    record Origin(List<String> given, List<String> family) {}

    static final Stock HELD = read();

    private static Stock read() {
        List<Origin> origins = new ArrayList<>();
        for (String line : lines("names.txt")) {
            String names = line.substring(line.indexOf(':') + 1);
            int semicolon = names.indexOf(';');
            origins.add(new Origin(words(names.substring(0, semicolon)), words(names.substring(semicolon + 1))));
        }
        Map<String, List<String>> parts = new LinkedHashMap<>();
        for (String line : lines("places.txt")) {
            int colon = line.indexOf(':');
            parts.put(line.substring(0, colon), words(line.substring(colon + 1)));
        }
        return new Stock(List.copyOf(origins), Map.copyOf(parts));
    }

    private static List<String> lines(String name) {
        return text(name).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }

    private static List<String> words(String line) {
        return List.of(line.strip().split(" ", -1)).stream().map(word -> word.replace('_', ' ')).toList();
    }

    /** A resource of the test kit. */
    static String text(String name) {
        try (InputStream in = Stock.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    /** A word for one part of a place. */
    String part(String kind, Random random) {
        return pick(Objects.requireNonNull(parts.get(kind), kind), random);
    }
}
