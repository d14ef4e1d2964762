package org.tessera.formats.fhir;

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

/** Which elements hold what: the allow-list of {@code elements.txt}, with its source. */
final class FhirElements {
    private static final String RESOURCE = "elements.txt";

    private final Map<String, Set<String>> names = new HashMap<>();

    FhirElements() {
        text().lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            String[] words = line.split(" ");
            names.computeIfAbsent(words[0], first -> new HashSet<>())
                    .addAll(Arrays.asList(words).subList(1, words.length));
        });
    }

    private static String text() {
        try (@Nullable
        InputStream in = FhirElements.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("a part of the program is missing: " + RESOURCE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private boolean has(String role, String name) {
        return names.getOrDefault(role, Set.of()).contains(name);
    }

    boolean isType(String resourceType) {
        return has("types", resourceType);
    }

    boolean isText(String name) {
        return has("text", name);
    }

    boolean isDate(String name) {
        return has("date", name);
    }

    /** Whether a value of this element is a word that FHIR defines. */
    boolean isCode(String name, String word) {
        return has("code", name) && has("word", word);
    }

    boolean isValue(String name) {
        return has("value", name);
    }

    boolean isNode(String name) {
        return has("node", name);
    }
}
