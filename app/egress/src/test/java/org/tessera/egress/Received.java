package org.tessera.egress;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tessera.core.llm.LlmResponse;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.provider.Route;
import org.tessera.egress.guard.Replies;

/**
 * An answer that was read without a network.
 *
 * @param response what it became
 * @param seen the pieces that a watcher saw
 */
record Received(LlmResponse response, List<String> seen) {
    private static final String JSON = "application/json";

    /** Reads a whole answer. */
    static Received whole(Route route, String json) {
        return of(Wires.profile(route, false), JSON, json.getBytes(StandardCharsets.UTF_8), Integer.MAX_VALUE);
    }

    /** Reads a streamed answer that comes in pieces of a length. */
    static Received streamed(Route route, byte[] bytes, int length) {
        return of(Wires.profile(route, true), StreamedAnswers.mediaType(route), bytes, length);
    }

    static Received of(ProviderProfile profile, String contentType, byte[] bytes, int length) {
        List<String> seen = new ArrayList<>();
        Reception reception = Reception.of(profile, seen::add);
        for (int start = 0; start < bytes.length; start += Math.min(length, bytes.length - start)) {
            byte[] piece = java.util.Arrays.copyOfRange(bytes, start, start + Math.min(length, bytes.length - start));
            reception.accept(piece);
        }
        return new Received(reception.response(Replies.of(contentType, bytes, Optional.empty())), seen);
    }
}
