package org.tessera.egress.guard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tessera.core.llm.EndpointBusyException;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.egress.json.StrictJson;

/**
 * What a status that is not 200 means. Of the body of an error one word is taken, and only if it is one of these; the
 * texts around it may quote the prompt or the credential and are dropped.
 */
final class Outcome {
    /** The one status that brings an answer. */
    static final int OK = 200;

    /** How much of an error is read, in bytes. */
    static final int MOST_BYTES = 64 * 1024;

    private static final Set<Integer> BUSY = Set.of(429, 503, 529);

    /** An account without money or quota: asking again changes nothing. OpenAI, Azure, Anthropic. */
    private static final Set<String> SPENT = Set.of("insufficient_quota", "billing_hard_limit_reached",
            "billing_not_active", "enforced_spend_limit_reached");

    /** A filter in front of the model. Azure, OpenAI. */
    private static final Set<String> FILTERED = Set.of("content_filter", "ResponsibleAIPolicyViolation",
            "content_policy_violation");

    /** RFC 6749, section 5.2. */
    private static final Set<String> NO_TOKEN = Set.of("invalid_request", "invalid_client", "invalid_grant",
            "unauthorized_client", "unsupported_grant_type", "invalid_scope");

    /** Where providers name an error; Azure writes {@code innererror} and, in its interface description, another way. */
    private static final List<String> INSIDE = List.of("error", "details", "innererror", "inner_error");

    private static final List<String> NAMES = List.of("code", "type", "error_code", "error");

    private Outcome() {}

    /**
     * The answer of an endpoint, if it has one.
     *
     * @param onRefusal done if the endpoint refused the credential
     * @throws ProblemException for any other status
     */
    static Reply reply(HttpResponse<byte[]> response, Duration took, Runnable onRefusal, Instant now) {
        if (response.statusCode() == OK) {
            return Reply.of(response, took);
        }
        ProblemException problem = of(response, now);
        if (problem.problem() == ProblemCode.CREDENTIAL_REFUSED) {
            onRefusal.run();
        }
        throw problem;
    }

    private static ProblemException of(HttpResponse<byte[]> response, Instant now) {
        int status = response.statusCode();
        String number = String.valueOf(status);
        if (status == 401 || status == 403) {
            return new ProblemException(ProblemCode.CREDENTIAL_REFUSED, number);
        }
        if (status == 400 && word(response.body(), FILTERED).isPresent()) {
            return new ProblemException(ProblemCode.CONTENT_FILTERED, number);
        }
        if (BUSY.contains(status)) {
            return word(response.body(), SPENT)
                    .map(word -> new ProblemException(ProblemCode.ENDPOINT_ERROR, number + " " + word))
                    .orElseGet(() -> new EndpointBusyException(status, RetryAfter.read(response.headers(), now)));
        }
        return new ProblemException(ProblemCode.ENDPOINT_ERROR, number);
    }

    /** The problem behind the answer of an identity service. */
    static ProblemException ofIdentityService(HttpResponse<byte[]> response) {
        String number = String.valueOf(response.statusCode());
        return new ProblemException(ProblemCode.ACCESS_TOKEN_REFUSED,
                word(response.body(), NO_TOKEN).map(word -> number + " " + word).orElse(number));
    }

    private static Optional<String> word(byte[] body, Set<String> known) {
        return StrictJson.read(body).flatMap(error -> word(error, known));
    }

    private static Optional<String> word(ObjectNode error, Set<String> known) {
        for (Map.Entry<String, JsonNode> field : error.properties()) {
            JsonNode value = field.getValue();
            if (NAMES.contains(field.getKey()) && value.isTextual() && known.contains(value.textValue())) {
                return Optional.of(value.textValue());
            }
            if (INSIDE.contains(field.getKey()) && value instanceof ObjectNode object) {
                Optional<String> inner = word(object, known);
                if (inner.isPresent()) {
                    return inner;
                }
            }
        }
        return Optional.empty();
    }
}
