package org.tessera.egress.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.provider.AuthScheme;
import org.tessera.core.provider.Destination;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.egress.fault.Fault;
import org.tessera.egress.fault.FaultServer;
import org.tessera.egress.fault.LoopbackProfiles;
import org.tessera.egress.fault.TestCertificate;
import org.tessera.egress.fault.TestPrompts;
import org.tessera.egress.fault.TestSecrets;
import org.tessera.egress.json.StrictJson;
import org.tessera.testkit.llm.ReceivedRequest;

class AccessTokensTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
    private final InstantSource clock = now::get;
    private final EgressGuard guard = Guards.trusting(TestCertificate.loopback(), clock);

    private static FaultServer server(Fault atTokenEndpoint, Fault atModel) {
        return FaultServer.encrypted(TestCertificate.loopback().context(),
                request -> request.target().equals("/token") ? atTokenEndpoint : atModel);
    }

    private static FaultServer granting(int seconds) {
        return server(Fault.json(TestSecrets.grant(seconds)), Fault.json("{}"));
    }

    private static AuthScheme.OAuth scheme(FaultServer server, AuthScheme.OAuth.Grant grant) {
        return new AuthScheme.OAuth(grant, new LoopbackProfiles("https", server.port()).tokenEndpoint(), "ward-app",
                "https://ai.example/.default");
    }

    private static Authentication authentication(AuthScheme scheme) {
        return Authentication.of(scheme, Optional.of(() -> TestSecrets.of(scheme).toCharArray()));
    }

    private void send(FaultServer server, Authentication authentication) {
        ProviderProfile profile = new LoopbackProfiles("https", server.port()).with(authentication.scheme());
        guard.send(TestPrompts.approved(profile), authentication);
    }

    private static List<String> targets(FaultServer server) {
        return server.received().stream().map(ReceivedRequest::target).toList();
    }

    private static Map<String, String> form(ReceivedRequest request) {
        return Arrays.stream(request.body().split("&", -1))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(field -> field[0],
                        field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
    }

    @Test
    void buysATokenWithAClientSecretAndNothingElse() throws IOException {
        try (FaultServer server = granting(3600)) {
            send(server, authentication(scheme(server, AuthScheme.OAuth.Grant.CLIENT_SECRET)));
            ReceivedRequest asked = server.received().getFirst();
            assertThat(form(asked)).isEqualTo(Map.of("grant_type", "client_credentials", "client_id", "ward-app",
                    "client_secret", "client~hush7", "scope", "https://ai.example/.default"));
            assertThat(asked.headers().keySet()).containsExactlyInAnyOrder("host", "content-length", "accept",
                    "content-type", "user-agent");
            assertThat(asked.header("content-type")).isEqualTo("application/x-www-form-urlencoded");
            assertThat(asked.header("user-agent")).isEqualTo("Tessera");
            assertThat(server.received().getLast().header("authorization")).isEqualTo("Bearer at-hush7");
        }
    }

    @Test
    void buysATokenWithTheSignedStatementOfAServiceAccount() throws Exception {
        try (FaultServer server = granting(3600)) {
            AuthScheme.OAuth scheme = scheme(server, AuthScheme.OAuth.Grant.SERVICE_ACCOUNT);
            send(server, authentication(scheme));
            Map<String, String> form = form(server.received().getFirst());
            assertThat(form).containsOnlyKeys("grant_type", "assertion")
                    .containsEntry("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer");
            String[] parts = form.getOrDefault("assertion", "").split("\\.", -1);
            assertThat(decoded(parts[0]).toString()).isEqualTo("{\"alg\":\"RS256\",\"typ\":\"JWT\"}");
            assertThat(decoded(parts[1])).isEqualTo(StrictJson.object()
                    .put("iss", "ward@ward-7.iam.example")
                    .put("scope", "https://ai.example/.default")
                    .put("aud", "https://127.0.0.1:" + server.port() + "/token")
                    .put("iat", (int) NOON.getEpochSecond())
                    .put("exp", (int) NOON.getEpochSecond() + 3600));
            Signature check = Signature.getInstance("SHA256withRSA");
            check.initVerify(TestSecrets.publicKey());
            check.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
            assertThat(check.verify(Base64.getUrlDecoder().decode(parts[2]))).isTrue();
        }
    }

    private static ObjectNode decoded(String part) {
        return StrictJson.read(Base64.getUrlDecoder().decode(part)).orElseThrow();
    }

    @Test
    void keepsATokenUntilShortlyBeforeItEnds() throws IOException {
        try (FaultServer server = granting(3600)) {
            Authentication authentication = authentication(scheme(server, AuthScheme.OAuth.Grant.CLIENT_SECRET));
            send(server, authentication);
            now.set(NOON.plus(Duration.ofMinutes(57)));
            send(server, authentication);
            now.set(NOON.plus(Duration.ofMinutes(58)));
            send(server, authentication);
            assertThat(targets(server)).containsExactly("/token", "/v1/chat/completions", "/v1/chat/completions",
                    "/token", "/v1/chat/completions");
        }
    }

    @Test
    void keepsNoTokenThatTheEndpointRefusedAndNoneOfAnOtherSecret() throws IOException {
        try (FaultServer server = server(Fault.json(TestSecrets.grant(3600)), Fault.error(401, "{}", Map.of()))) {
            Authentication authentication = authentication(scheme(server, AuthScheme.OAuth.Grant.CLIENT_SECRET));
            for (int time = 0; time < 2; time++) {
                assertThat(problem(server, authentication).problem()).isEqualTo(ProblemCode.CREDENTIAL_REFUSED);
            }
            assertThat(targets(server)).containsExactly("/token", "/v1/chat/completions", "/token",
                    "/v1/chat/completions");
        }
        try (FaultServer server = granting(3600)) {
            AtomicReference<String> secret = new AtomicReference<>("first");
            Authentication changing = Authentication.of(scheme(server, AuthScheme.OAuth.Grant.CLIENT_SECRET),
                    Optional.of(() -> secret.get().toCharArray()));
            send(server, changing);
            secret.set("second");
            send(server, changing);
            assertThat(targets(server).stream().filter("/token"::equals)).hasSize(2);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            400 | {"error": "invalid_client", "error_description": "hush7"}                  | 400 invalid_client
            401 | {"error": "unheard_of"}                                                    | 401
            302 | {}                                                                         | 302
            503 | {}                                                                         | 503
            200 | not JSON                                                                   | answer
            200 | {"token_type": "mac", "access_token": "a", "expires_in": 60}               | answer
            200 | {"token_type": "Bearer", "access_token": "two words", "expires_in": 60}    | answer
            200 | {"token_type": "Bearer", "expires_in": 60}                                 | answer
            """)
    void sendsNoPromptWithoutAToken(int status, String answer, String detail) throws IOException {
        try (FaultServer server = server(Fault.error(status, answer, Map.of("Location", "https://elsewhere.example/")),
                Fault.json("{}"))) {
            ProblemException problem = problem(server,
                    authentication(scheme(server, AuthScheme.OAuth.Grant.CLIENT_SECRET)));
            assertThat(problem.problem()).isEqualTo(ProblemCode.ACCESS_TOKEN_REFUSED);
            assertThat(problem.detail()).isEqualTo(detail);
            assertThat(targets(server)).containsExactly("/token");
        }
    }

    @Test
    void sendsNoPromptWhenTheAnswerIsEndlessOrCut() throws IOException {
        Fault.Answer endless = Fault.json("x".repeat(Outcome.MOST_BYTES + 1));
        for (Fault fault : List.of(endless, new Fault.HangUp(), new Fault.Cut(endless, 300))) {
            try (FaultServer server = server(fault, Fault.json("{}"))) {
                assertThat(
                        problem(server, authentication(scheme(server, AuthScheme.OAuth.Grant.CLIENT_SECRET))).problem())
                        .isEqualTo(ProblemCode.ACCESS_TOKEN_REFUSED);
                assertThat(targets(server)).containsExactly("/token");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            no key file                                                                          | credential
            {"client_email": "a@b.example"}                                                      | private_key
            {"client_email": "a@b.example", "private_key": "-----BEGIN PRIVATE KEY-----"}        | private_key
            {"private_key": "-----BEGIN PRIVATE KEY-----AAAA-----END PRIVATE KEY-----"}          | client_email
            {"client_email": "a@b.example", "private_key": "-----BEGIN PRIVATE KEY-----AAAA-----END PRIVATE KEY-----"} | private_key
            """)
    void asksNobodyWithAKeyFileThatIsNone(String secret, String part) throws IOException {
        try (FaultServer server = granting(3600)) {
            ProblemException problem = problem(server, Authentication
                    .of(scheme(server, AuthScheme.OAuth.Grant.SERVICE_ACCOUNT), Optional.of(secret::toCharArray)));
            assertThat(problem.problem()).isEqualTo(ProblemCode.CREDENTIAL_MISSING);
            assertThat(problem.detail()).isEqualTo(part);
            assertThat(server.connections()).isZero();
        }
    }

    @Test
    void tellsWhomItCouldNotReachOrTrust() throws IOException {
        EgressGuard distrusting = new EgressGuard();
        try (FaultServer server = granting(3600); FaultServer garbage = FaultServer.garbage()) {
            Authentication authentication = authentication(scheme(garbage, AuthScheme.OAuth.Grant.CLIENT_SECRET));
            ProviderProfile profile = new LoopbackProfiles("https", server.port()).with(authentication.scheme());
            ProblemException problem = catchThrowableOfType(ProblemException.class,
                    () -> distrusting.send(TestPrompts.approved(profile), authentication));
            assertThat(problem.problem()).isEqualTo(ProblemCode.TLS_FAILED);
            assertThat(problem.detail()).isEqualTo("identity service");
            assertThat(server.received()).isEmpty();
        }
    }

    /** The gate refuses such a profile; the door asks again. */
    @Test
    void givesNoCredentialInClearTextToAnotherMachine() {
        IdentityService service = new IdentityService((ground, who, request, body, timeout) -> {
            throw new AssertionError("asked");
        });
        AuthScheme.OAuth scheme = new AuthScheme.OAuth(AuthScheme.OAuth.Grant.CLIENT_SECRET,
                new Destination.Endpoint("http", "192.0.2.7", 80, "/token"), "ward-app", "s");
        ProblemException problem = catchThrowableOfType(ProblemException.class,
                () -> service.ask(ProviderProfile.Boundary.VENDOR, scheme, "secret"::toCharArray, NOON));
        assertThat(problem.problem()).isEqualTo(ProblemCode.GUARD_REFUSED);
        assertThat(problem.detail()).isEqualTo("identity service");
    }

    private ProblemException problem(FaultServer server, Authentication authentication) {
        ProblemException problem = catchThrowableOfType(ProblemException.class, () -> send(server, authentication));
        assertThat(problem).hasNoCause();
        assertThat(problem.getMessage()).doesNotContain(TestSecrets.MARK);
        return problem;
    }
}
