package org.tessera.egress.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tessera.core.llm.EndpointBusyException;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.provider.AuthScheme;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.egress.fault.Fault;
import org.tessera.egress.fault.FaultServer;
import org.tessera.egress.fault.LoopbackProfiles;
import org.tessera.egress.fault.TestCertificate;
import org.tessera.egress.fault.TestPrompts;

class OutcomeTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final EgressGuard guard = Guards.trusting(TestCertificate.loopback(), InstantSource.fixed(NOON));

    private ProblemException problem(Fault fault) throws IOException {
        try (FaultServer server = FaultServer.clear(request -> fault)) {
            ProviderProfile profile = new LoopbackProfiles("http", server.port()).with(new AuthScheme.None());
            ProblemException problem = catchThrowableOfType(ProblemException.class,
                    () -> guard.send(TestPrompts.approved(profile), new Authentication.None()));
            assertThat(server.received()).hasSize(1);
            assertThat(problem).hasNoCause();
            assertThat(problem.getMessage()).doesNotContain("Ferrante");
            return problem;
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            429 | -    | -                             |
            429 | -    | 20                            | PT20S
            429 | 1500 | 20                            | PT1.5S
            503 | -    | Sun, 22 Nov 2026 12:00:07 GMT | PT7S
            503 | -    | Sun, 22 Nov 2026 11:00:00 GMT | PT0S
            529 | -    | 999999                        | PT1H
            429 | -1   | soon                          |
            529 | 1.5  | 3                             | PT3S
            """)
    void saysHowLongABusyEndpointAsksToWait(int status, @Nullable String millis, @Nullable String after,
            @Nullable Duration expected) throws IOException {
        Map<String, String> headers = new HashMap<>();
        if (millis != null) {
            headers.put("retry-after-ms", millis);
        }
        if (after != null) {
            headers.put("Retry-After", after);
        }
        ProblemException problem = problem(Fault.error(status, "{\"error\": {\"message\": \"Ferrante\"}}", headers));
        assertThat(problem).isInstanceOfSatisfying(EndpointBusyException.class, busy -> {
            assertThat(busy.detail()).isEqualTo(String.valueOf(status));
            assertThat(busy.retryAfter().orElse(null)).isEqualTo(expected);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"error": {"code": "insufficient_quota", "message": "Ferrante"}}                          | insufficient_quota
            {"error": {"type": "insufficient_quota", "code": null}}                                   | insufficient_quota
            {"error": {"code": "billing_hard_limit_reached"}}                                         | billing_hard_limit_reached
            {"type": "error", "error": {"type": "rate_limit_error", "error_code": "enforced_spend_limit_reached"}} | enforced_spend_limit_reached
            {"error": {"type": "rate_limit_error", "details": {"error_code": "enforced_spend_limit_reached"}}} | enforced_spend_limit_reached
            """)
    void asksNotAgainWhereTheMoneyIsSpent(String body, String word) throws IOException {
        ProblemException problem = problem(Fault.error(429, body, Map.of("retry-after", "1")));
        assertThat(problem).isNotInstanceOf(EndpointBusyException.class);
        assertThat(problem.problem()).isEqualTo(ProblemCode.ENDPOINT_ERROR);
        assertThat(problem.detail()).isEqualTo("429 " + word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"error\": {\"code\": \"rate_limit_exceeded\", \"message\": \"insufficient_quota\"}}",
            "{\"error\": {\"code\": \"insufficient_quota Ferrante\"}}", "insufficient_quota", "",
            "{\"error\": {\"code\": \"insufficient_quota\"}, \"error\": {}}"})
    void takesNoWordOfAnErrorButAKnownOneInItsPlace(String body) throws IOException {
        assertThat(problem(Fault.error(429, body, Map.of()))).isInstanceOf(EndpointBusyException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"error\": {\"code\": \"content_filter\", \"message\": \"Ferrante\", \"status\": 400}}",
            "{\"error\": {\"code\": \"400\", \"innererror\": {\"code\": \"ResponsibleAIPolicyViolation\"}}}",
            "{\"error\": {\"inner_error\": {\"code\": \"ResponsibleAIPolicyViolation\"}}}"})
    void namesAContentFilter(String body) throws IOException {
        ProblemException problem = problem(Fault.error(400, body, Map.of()));
        assertThat(problem.problem()).isEqualTo(ProblemCode.CONTENT_FILTERED);
        assertThat(problem.detail()).isEqualTo("400");
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403})
    void namesARefusedCredential(int status) throws IOException {
        ProblemException problem = problem(Fault.error(status, "{\"error\": \"Ferrante\"}", Map.of()));
        assertThat(problem.problem()).isEqualTo(ProblemCode.CREDENTIAL_REFUSED);
        assertThat(problem.detail()).isEqualTo(String.valueOf(status));
    }

    @Test
    void readsNoMoreOfAnErrorThanItNeeds() throws IOException {
        String padded = "{\"error\": {\"code\": \"insufficient_quota\", \"message\": \""
                + "x".repeat(Outcome.MOST_BYTES) + "\"}}";
        assertThat(problem(Fault.error(429, padded, Map.of()))).isInstanceOf(EndpointBusyException.class);
    }
}
