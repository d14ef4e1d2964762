package org.tessera.core.gate;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tessera.core.digest.Sha256;
import org.tessera.core.provider.Destination;

/**
 * A request, complete to the last byte and not sent. It holds no credential: the egress guard adds that at the door.
 */
public final class OutgoingRequest {
    private final Destination destination;
    private final String path;
    private final String query;
    private final String model;
    private final Map<String, String> headers;
    private final Set<String> fields;
    private final byte[] body;
    private final Sha256 hash;

    /**
     * @param destination where it would go
     * @param path the path below the base path, for example {@code /chat/completions}
     * @param query what stands behind the question mark, for example {@code api-version=2024-10-21}; empty if nothing does
     * @param model the model that it asks
     * @param headers the headers besides the credential
     * @param fields every field that occurs in the body, by its way through it, read back from the bytes
     * @param body the bytes, UTF-8
     */
    public OutgoingRequest(Destination destination, String path, String query, String model,
            Map<String, String> headers, Set<String> fields, byte[] body) {
        this.destination = destination;
        this.path = path;
        this.query = query;
        this.model = model;
        this.headers = java.util.Collections.unmodifiableMap(new TreeMap<>(headers));
        this.fields = Set.copyOf(fields);
        this.body = body.clone();
        this.hash = Sha256.of(this.body);
    }

    /** Where it would go. */
    public Destination destination() {
        return destination;
    }

    /** The path below the base path. */
    public String path() {
        return path;
    }

    /** What stands behind the question mark; empty if nothing does. */
    public String query() {
        return query;
    }

    /** The model that it asks. */
    public String model() {
        return model;
    }

    /** The headers besides the credential, ordered by name. */
    public Map<String, String> headers() {
        return headers;
    }

    /** Every field in the body, for example {@code messages[].role}. */
    public Set<String> fields() {
        return fields;
    }

    /** A copy of the bytes. */
    public byte[] body() {
        return body.clone();
    }

    /** The bytes as text. */
    public String bodyText() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The number of bytes. */
    public int size() {
        return body.length;
    }

    /** The fingerprint of the bytes. */
    public Sha256 hash() {
        return hash;
    }
}
