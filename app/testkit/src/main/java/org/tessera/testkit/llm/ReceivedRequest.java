package org.tessera.testkit.llm;

import java.util.List;
import java.util.Map;
import org.tessera.core.digest.Sha256;

/**
 * A request as it arrived.
 *
 * @param method for example {@code POST}
 * @param target path and query
 * @param headers all of them, names in lower case
 * @param body the bytes as UTF-8 text
 * @param hash the fingerprint of the bytes
 */
public record ReceivedRequest(String method, String target, Map<String, List<String>> headers, String body,
        Sha256 hash) {
    public ReceivedRequest {
        headers = Map.copyOf(headers);
    }

    /** The value of a header; empty text if it did not come. */
    public String header(String name) {
        return String.join(", ", headers.getOrDefault(name, List.of()));
    }
}
