package org.tessera.formats.hl7;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which field holds what: the allow-list of {@code fields.txt}, with its source. */
final class FieldTable {
    private static final String RESOURCE = "fields.txt";

    private final Map<String, FieldRole> roles = new HashMap<>();
    private final Set<String> segments = new HashSet<>();

    FieldTable() {
        text().lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::add);
    }

    private static String text() {
        try (@Nullable
        InputStream in = FieldTable.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("a part of the program is missing: " + RESOURCE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void add(String line) {
        String[] parts = line.split(" ", 3);
        roles.put(parts[0], FieldRole.of(parts[1], parts.length > 2 ? parts[2] : ""));
        segments.add(parts[0].substring(0, parts[0].indexOf('-')));
    }

    /** Whether anything of such a segment may stay. */
    boolean knows(Hl7Segment segment) {
        return segments.contains(segment.name());
    }

    /** What a field of a segment holds. */
    FieldRole role(Hl7Segment segment, int field) {
        FieldRole role = roles.getOrDefault(segment.name() + "-" + field, new FieldRole.Unknown());
        return role instanceof FieldRole.Value ? FieldRole.ofValue(segment.text(2)) : role;
    }
}
