package org.tessera.egress.fault;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the server does with a request that it has read. */
public sealed interface Fault {
    /**
     * Answers, whole.
     *
     * @param body the bytes, one for each character
     */
    record Answer(int status, Map<String, String> headers, String body) implements Fault {
        public Answer {
            headers = Map.copyOf(headers);
        }

        byte[] bytes() {
            return body.getBytes(StandardCharsets.ISO_8859_1);
        }
    }

    /** Waits, then does something else. */
    record Delay(Duration time, Fault then) implements Fault {}

    /** Writes a part of an answer and closes the connection. */
    record Cut(Answer answer, int bytes) implements Fault {}

    /** Promises an answer and writes a byte of its body each tenth of a second, for ever. */
    record Drip(Answer answer) implements Fault {}

    /** Closes the connection without a word. */
    record HangUp() implements Fault {}

    /** Writes what is no HTTP. */
    record Raw(String text) implements Fault {}

    /** Status 200 with a type and a body. */
    static Answer ok(String type, byte[] body) {
        return new Answer(200, Map.of("Content-Type", type), new String(body, StandardCharsets.ISO_8859_1));
    }

    /** Status 200 with JSON, or what only says that it is JSON. */
    static Answer json(String body) {
        return ok("application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    /** An error with a body that repeats what it should not. */
    static Answer error(int status, String body, Map<String, String> headers) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put("Content-Type", "application/json");
        return new Answer(status, all, new String(body.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }
}
