package org.tessera.egress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tessera.core.gate.ApprovedPrompt;
import org.tessera.core.llm.LlmProvider;
import org.tessera.core.llm.LlmResponse;
import org.tessera.core.provider.AuthScheme;
import org.tessera.core.provider.Destination;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.provider.Route;
import org.tessera.core.reinsert.Reinserter;
import org.tessera.egress.fault.Fault;
import org.tessera.egress.fault.FaultServer;
import org.tessera.egress.fault.LoopbackProfiles;
import org.tessera.egress.fault.TestCertificate;
import org.tessera.egress.fault.TestSecrets;
import org.tessera.egress.guard.Guards;
import org.tessera.testkit.llm.ReceivedRequest;
import org.tessera.testkit.prompt.Drafts;

/** Every route there and back behind TLS: whole and in pieces, with its own authentication. */
class RouteRoundTripTest {
    private static final TestCertificate SERVER = TestCertificate.loopback();

    static Stream<Arguments> routes() {
        return Wires.routes()
                .stream()
                .flatMap(route -> Stream.of(Arguments.of(route, false), Arguments.of(route, true)));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void takesTheApprovedBytesThereAndTheTokensBack(Route route, boolean streaming) throws IOException {
        Drafts.Prepared prepared = Drafts.of(Approvals.NOTE);
        String token = prepared.map().entries().getFirst().token().text();
        try (FaultServer server = server(route, streaming, "Please see " + token + " again.")) {
            ProviderProfile profile = new LoopbackProfiles("https", server.port()).of(route, streaming);
            LlmProvider provider = provider(profile);
            ApprovedPrompt prompt = Drafts.approve(provider, prepared);
            List<String> seen = new ArrayList<>();
            LlmResponse response = provider.complete(prompt, seen::add);
            assertThat(response.finish()).isEqualTo(LlmResponse.Finish.COMPLETE);
            assertThat(String.join("", seen)).isEqualTo(response.text().value());
            assertThat(
                    new Reinserter(prepared.map(), prepared.draft().tokens()).reinsert(response.text()).text().reveal())
                    .isEqualTo("Please see Odalys Ferrante again.");
            ReceivedRequest received = server.received().getLast();
            assertThat(received.hash()).isEqualTo(prompt.hash());
            assertThat(received.method()).isEqualTo("POST");
            assertThat(received.target()).isEqualTo(target(prompt));
            assertCredential(profile.wire().authentication(), received);
            assertThat(received.body()).contains(token).doesNotContain("Ferrante", "10/12/2026", TestSecrets.MARK);
            assertThat(server.received()).hasSize(profile.wire().authentication() instanceof AuthScheme.OAuth ? 2 : 1);
        }
    }

    @ParameterizedTest
    @MethodSource("org.tessera.egress.Wires#routes")
    void tellsARefusalFromAnAnswer(Route route) throws IOException {
        String refused = WholeAnswers.of(route, "No.")
                .replace("\"stop\"", "\"content_filter\"")
                .replace("\"STOP\"", "\"SAFETY\"")
                .replace("\"end_turn\"", route == Route.BEDROCK_CONVERSE ? "\"guardrail_intervened\"" : "\"refusal\"");
        try (FaultServer server = server(Fault.json(refused))) {
            ProviderProfile profile = new LoopbackProfiles("https", server.port()).of(route, false);
            LlmProvider provider = provider(profile);
            LlmResponse response = provider.complete(Drafts.approve(provider, Drafts.of(Approvals.NOTE)));
            assertThat(response.finish()).isEqualTo(LlmResponse.Finish.REFUSED);
        }
    }

    private static LlmProvider provider(ProviderProfile profile) {
        return new Providers(Guards.trusting(SERVER)).of(profile,
                Optional.of(() -> TestSecrets.of(profile.wire().authentication()).toCharArray()));
    }

    private static String target(ApprovedPrompt prompt) {
        String query = prompt.request().query();
        String base = prompt.request().destination() instanceof Destination.Endpoint endpoint ? endpoint.basePath()
                : "";
        return base + prompt.request().path() + (query.isEmpty() ? "" : "?" + query);
    }

    private static FaultServer server(Route route, boolean streaming, String text) {
        Fault answer = streaming
                ? Fault.ok(StreamedAnswers.mediaType(route),
                        StreamedAnswers.of(route, List.of(text.substring(0, 14), text.substring(14))))
                : Fault.ok("application/json", WholeAnswers.of(route, text).getBytes(StandardCharsets.UTF_8));
        return server(answer);
    }

    private static FaultServer server(Fault answer) {
        return FaultServer.encrypted(SERVER.context(),
                request -> request.target().equals("/token") ? Fault.json(TestSecrets.grant(3600)) : answer);
    }

    private static void assertCredential(AuthScheme scheme, ReceivedRequest received) {
        switch (scheme) {
            case AuthScheme.None none -> assertThat(received.headers()).doesNotContainKey("authorization");
            case AuthScheme.Bearer bearer ->
                assertThat(received.header("authorization")).isEqualTo("Bearer sk-" + TestSecrets.MARK);
            case AuthScheme.KeyHeader key ->
                assertThat(received.header(key.header())).isEqualTo("key-" + TestSecrets.MARK);
            case AuthScheme.SigV4 aws -> {
                assertThat(received.header("authorization")).startsWith("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/");
                assertThat(received.header("x-amz-content-sha256")).isEqualTo(received.hash().hex());
            }
            case AuthScheme.OAuth oauth ->
                assertThat(received.header("authorization")).isEqualTo("Bearer at-" + TestSecrets.MARK);
        }
    }
}
