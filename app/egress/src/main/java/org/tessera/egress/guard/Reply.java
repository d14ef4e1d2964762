package org.tessera.egress.guard;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.egress.json.StrictJson;

/** What an endpoint answered with status 200, whole. */
public final class Reply {
    /** The headers in which providers give a request's number. */
    private static final List<String> REQUEST_IDS = List.of("x-request-id", "request-id", "apim-request-id",
            "x-amzn-requestid");

    /** A number for the audit, and nothing that could be text. Yes: {@code req_011CS-a.7}. No: {@code see page 4}. */
    private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9._:=-]{1,128}");

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

    static Reply of(HttpResponse<byte[]> response, Duration took) {
        Optional<String> requestId = REQUEST_IDS.stream()
                .flatMap(name -> response.headers().firstValue(name).stream())
                .filter(id -> REQUEST_ID.matcher(id).matches())
                .findFirst();
        return new Reply(response.body(), response.headers().firstValue("content-type").orElse(""), requestId, took);
    }

    /**
     * The body as a JSON object.
     *
     * @throws ProblemException {@link ProblemCode#ANSWER_MALFORMED} if it says that it is something else, or is
     */
    public ObjectNode json() {
        requireType("application/json");
        return StrictJson.read(body)
                .orElseThrow(() -> new ProblemException(ProblemCode.ANSWER_MALFORMED, "not a JSON object"));
    }

    /**
     * Asks what the body says it is; parameters such as a character set do not count.
     *
     * @param mediaType in lower case, for example {@code text/event-stream}
     * @throws ProblemException {@link ProblemCode#ANSWER_MALFORMED} if it says that it is something else
     */
    public void requireType(String mediaType) {
        int parameters = contentType.indexOf(';');
        String said = parameters < 0 ? contentType : contentType.substring(0, parameters);
        if (!said.strip().toLowerCase(Locale.ROOT).equals(mediaType)) {
            throw new ProblemException(ProblemCode.ANSWER_MALFORMED, "content-type");
        }
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
