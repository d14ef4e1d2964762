package org.tessera.formats.cda;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What of a document is written: the allow-list of {@code elements.txt}, with its sources. */
final class CdaElements {
    private static final String RESOURCE = "elements.txt";

    private final Map<String, Set<String>> names = new HashMap<>();

    CdaElements() {
        text().lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            String[] words = line.replace('=', ' ').split(" ");
            boolean attribute = words[0].equals("attribute");
            int first = attribute ? 2 : 1;
            names.computeIfAbsent(attribute ? "@" + words[1] : words[0], name -> new HashSet<>())
                    .addAll(Arrays.asList(words).subList(first, words.length));
        });
    }

    private static String text() {
        try (@Nullable
        InputStream in = CdaElements.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("a part of the program is missing: " + RESOURCE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private boolean has(String list, String word) {
        return names.getOrDefault(list, Set.of()).contains(word);
    }

    boolean isElement(String name) {
        return has("element", name);
    }

    boolean isNarrative(String name) {
        return has("narrative", name);
    }

    boolean isTime(String name) {
        return has("time", name);
    }

    /** Whether every word of an attribute is one that the standard has for it. */
    boolean isWord(String attribute, String value) {
        return Arrays.stream(value.split(" ")).allMatch(word -> has("@" + attribute, word));
    }
}
