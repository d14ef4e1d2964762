package org.tessera.egress;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.provider.Route;
import org.tessera.egress.fault.Fault;
import org.tessera.testkit.llm.ReceivedRequest;

/** What goes wrong at an endpoint, and what a person is told. */
enum Hazard {
    CUT_IN_HEAD(ProblemCode.CONNECTION_CUT, ""), CUT_IN_BODY(ProblemCode.CONNECTION_CUT, ""),
    HANG_UP(ProblemCode.CONNECTION_CUT, ""), REDIRECT(ProblemCode.ENDPOINT_ERROR, "307"),
    BUSY(ProblemCode.ENDPOINT_BUSY, "429"), BUSY_FOR_A_WHILE(ProblemCode.ENDPOINT_BUSY, "429"),
    OVERLOADED(ProblemCode.ENDPOINT_BUSY, "529"), UNAVAILABLE(ProblemCode.ENDPOINT_BUSY, "503"),
    SPENT(ProblemCode.ENDPOINT_ERROR, "429 insufficient_quota"), BROKEN(ProblemCode.ENDPOINT_ERROR, "500"),
    UNAUTHORIZED(ProblemCode.CREDENTIAL_REFUSED, "401"), FORBIDDEN(ProblemCode.CREDENTIAL_REFUSED, "403"),
    FILTERED(ProblemCode.CONTENT_FILTERED, "400"), MALFORMED_JSON(ProblemCode.ANSWER_MALFORMED, "not a JSON object"),
    OTHER_JSON(ProblemCode.ANSWER_MALFORMED, "*"), WRONG_TYPE(ProblemCode.ANSWER_MALFORMED, "content-type"),
    OVERSIZED(ProblemCode.ANSWER_MALFORMED, "size"), NOT_HTTP(ProblemCode.ANSWER_MALFORMED, "not HTTP"),
    TRUNCATED_STREAM(ProblemCode.CONNECTION_CUT, ""), STREAM_CUT_IN_AN_EVENT(ProblemCode.CONNECTION_CUT, ""),
    STREAM_OF_ANOTHER_TYPE(ProblemCode.ANSWER_MALFORMED, "content-type"), DELAY(ProblemCode.ENDPOINT_TIMED_OUT, ""),
    DRIP(ProblemCode.ENDPOINT_TIMED_OUT, "");

    /** Longer than an answer may be. */
    private static final int TOO_MANY = 8 * 1024 * 1024 + 1;

    private static final List<String> PIECES = List.of("Please see the", " patient again.");

    private final ProblemCode problem;
    private final String detail;

    Hazard(ProblemCode problem, String detail) {
        this.problem = problem;
        this.detail = detail;
    }

    ProblemCode problem() {
        return problem;
    }

    /** The detail of the problem; a star if the format chooses it. */
    String detail() {
        return detail;
    }

    boolean isStreamed() {
        return this == TRUNCATED_STREAM || this == STREAM_CUT_IN_AN_EVENT || this == STREAM_OF_ANOTHER_TYPE;
    }

    /** Whether the caller has to wait until its time is over. */
    boolean isSlow() {
        return this == DELAY || this == DRIP;
    }

    /** What the server does with a request. Errors repeat the request, credential and all. */
    Fault on(Route route, ReceivedRequest request) {
        Fault.Answer whole = Fault.json(WholeAnswers.of(route, String.join("", PIECES)));
        return switch (this) {
            case CUT_IN_HEAD -> new Fault.Cut(whole, 20);
            case CUT_IN_BODY -> new Fault.Cut(whole, 150);
            case HANG_UP -> new Fault.HangUp();
            case REDIRECT -> error(307, request, Map.of("Location", "https://elsewhere.example/"));
            case BUSY -> error(429, request, Map.of());
            case BUSY_FOR_A_WHILE -> error(429, request, Map.of("retry-after", "7"));
            case OVERLOADED -> error(529, request, Map.of());
            case UNAVAILABLE -> error(503, request, Map.of());
            case SPENT -> Fault.error(429, "{\"error\": {\"code\": \"insufficient_quota\"}}", Map.of());
            case BROKEN -> error(500, request, Map.of());
            case UNAUTHORIZED -> error(401, request, Map.of());
            case FORBIDDEN -> error(403, request, Map.of());
            case FILTERED -> Fault.error(400, "{\"error\": {\"code\": \"content_filter\"}}", Map.of());
            case MALFORMED_JSON -> Fault.json(WholeAnswers.of(route, "Please.") + "}");
            case OTHER_JSON -> Fault.json("{\"said\": " + WholeAnswers.quoted(request.body()) + "}");
            case WRONG_TYPE -> Fault.ok("text/html", whole.body().getBytes(StandardCharsets.ISO_8859_1));
            case OVERSIZED -> Fault.json(WholeAnswers.of(route, "x".repeat(TOO_MANY)));
            case NOT_HTTP -> new Fault.Raw("220 mail.example ESMTP\r\n\r\n");
            case TRUNCATED_STREAM -> stream(route, StreamedAnswers.mediaType(route), false);
            case STREAM_CUT_IN_AN_EVENT -> stream(route, StreamedAnswers.mediaType(route), true);
            case STREAM_OF_ANOTHER_TYPE -> stream(route, "application/json", false);
            case DELAY -> new Fault.Delay(Duration.ofSeconds(30), whole);
            case DRIP -> new Fault.Drip(whole);
        };
    }

    private static Fault error(int status, ReceivedRequest request, Map<String, String> headers) {
        String all = WholeAnswers.quoted(request.headers() + request.body());
        return Fault.error(status, "{\"error\": {\"message\": " + all + ", \"code\": " + all + "}}", headers);
    }

    /** A stream that ends properly as a message, and not as an answer. */
    private static Fault stream(Route route, String type, boolean inAnEvent) {
        List<StreamedAnswers.Event> events = StreamedAnswers.events(route, PIECES);
        byte[] begun = StreamedAnswers.bytes(route, events.subList(0, 2));
        int length = inAnEvent ? begun.length - 3 : begun.length;
        return Fault.ok(type, Arrays.copyOf(begun, length));
    }
}
