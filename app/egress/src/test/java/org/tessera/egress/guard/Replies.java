package org.tessera.egress.guard;

import java.time.Duration;
import java.util.Optional;

/** Replies that came from nowhere, for what reads them. */
public final class Replies {
    private Replies() {}

    /** What an endpoint would have answered with status 200. */
    public static Reply of(String contentType, byte[] body, Optional<String> requestId) {
        return new Reply(body, contentType, requestId, Duration.ofMillis(7));
    }
}
