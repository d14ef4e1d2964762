package org.tessera.egress.guard;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.egress.json.StrictJson;

/** What an endpoint answered with status 200, whole. */
public final class Reply {
    private final byte[] body;
    private final String contentType;
    private final Optional<String> requestId;
    private final Duration took;

    Reply(byte[] body, String contentType, Optional<String> requestId, Duration took) {
        this.body = body;
        this.contentType = contentType;
        this.requestId = requestId;
        this.took = took;
    }

    /**
     * The body as a JSON object.
     *
     * @throws ProblemException {@link ProblemCode#ANSWER_MALFORMED} if it says that it is something else, or is
     */
    public ObjectNode json() {
        if (!contentType.toLowerCase(Locale.ROOT).startsWith("application/json")) {
            throw new ProblemException(ProblemCode.ANSWER_MALFORMED, "content-type");
        }
        return StrictJson.read(body)
                .orElseThrow(() -> new ProblemException(ProblemCode.ANSWER_MALFORMED, "not a JSON object"));
    }

    /** The number that the endpoint gave the request in a header, as it stands in the endpoint's own audit. */
    public Optional<String> requestId() {
        return requestId;
    }

    /** From the start of the call to the last byte. */
    public Duration took() {
        return took;
    }
}
