package org.tessera.testkit.assets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Reads what the product ships besides code. */
final class Asset {
    private Asset() {}

    /** The text of a resource below {@code org/tessera/assets}. */
    static String text(String name) {
        try (InputStream in = Asset.class.getResourceAsStream("/org/tessera/assets/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A resource as JSON. */
    static JsonNode json(String name) {
        try {
            return new ObjectMapper().readTree(text(name));
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }
}
