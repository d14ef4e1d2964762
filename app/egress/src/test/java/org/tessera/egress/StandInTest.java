package org.tessera.egress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tessera.core.gate.OutgoingRequest;
import org.tessera.core.llm.LlmProvider;
import org.tessera.core.llm.LlmResponse;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.prompt.PromptDraft;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.provider.Route;
import org.tessera.egress.guard.EgressGuard;
import org.tessera.egress.guard.Replies;
import org.tessera.testkit.prompt.Drafts;

/**
 * Every route that an independent server speaks, whole and streamed: requests that it takes, and answers that say what it
 * was told to say. It speaks neither completions nor Claude on Vertex.
 */
class StandInTest {
    private static final String TEXT = "Dear colleague,\n\nplease see [[NAME_01.K7]], who fainted on [[DATE_02.Q4]].\n"
            + "- \"Apixaban\" 5 mg, 70 kg · 1.7 m², 😀 stable\n\nThank you.";
    private static final String CUT_SHORT = "- Please see [[NAME_01.K7]]\n- and";

    private static Optional<StandIn> server = Optional.empty();

    /** A request's way, with the pieces that a watcher saw and the status. */
    private record Exchange(int status, String body, List<String> seen, Reception reception, HttpResponse<?> head) {
        LlmResponse response() {
            return reception.response(Replies.of(head.headers().firstValue("content-type").orElse(""),
                    body.getBytes(StandardCharsets.UTF_8), head.headers().firstValue("x-request-id")));
        }
    }

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        server = StandIn.start();
        assumeTrue(server.isPresent(), "node, npm or the stand-in's package cannot be had here, so nothing was tried"
                + " against an independent server");
    }

    @AfterAll
    static void stop() {
        server.ifPresent(StandIn::close);
    }

    static Stream<Route> spoken() {
        return Stream.of(Route.OPENAI_CHAT, Route.OPENAI, Route.AZURE_OPENAI, Route.AZURE_OPENAI_V1, Route.NEBIUS,
                Route.ANTHROPIC, Route.BEDROCK_CONVERSE, Route.BEDROCK_CLAUDE, Route.VERTEX_GEMINI);
    }

    static Stream<Route> streamed() {
        return spoken().filter(route -> route != Route.BEDROCK_CLAUDE);
    }

    @ParameterizedTest
    @MethodSource("spoken")
    void roundTripsWhole(Route route) throws IOException, InterruptedException {
        Exchange exchange = exchange(Wires.profile(route, port(), false), Prompts.plain());
        LlmResponse response = exchange.response();
        assertThat(response.text().value()).isEqualTo(TEXT);
        assertThat(exchange.seen()).containsExactly(TEXT);
        assertThat(response.finish()).isEqualTo(LlmResponse.Finish.COMPLETE);
        assertThat(response.requestId()).isPresent();
        assertThat(Schemas.errors(AnswerContractTest.answer(route), exchange.body())).isEmpty();
        assertThat(exchange(Wires.profile(route, port(), false), Prompts.withSchema()).response().text().value())
                .isEqualTo(TEXT);
    }

    @ParameterizedTest
    @MethodSource("streamed")
    void roundTripsStreamed(Route route) throws IOException, InterruptedException {
        Exchange exchange = exchange(Wires.profile(route, port(), true), Prompts.plain());
        LlmResponse response = exchange.response();
        assertThat(response.text().value()).isEqualTo(TEXT);
        assertThat(String.join("", exchange.seen())).isEqualTo(TEXT);
        assertThat(exchange.seen()).hasSizeGreaterThan(5)
                .as("tokens are cut in two")
                .noneMatch(piece -> piece.contains("[[NAME_01.K7]]"));
        assertThat(response.finish()).isEqualTo(LlmResponse.Finish.COMPLETE);
        assertThat(response.requestId()).isPresent();
    }

    @ParameterizedTest
    @MethodSource("spoken")
    void laterTurnsAreUnderstoodAndAnEndThatIsMissingIsSeen(Route route) throws IOException, InterruptedException {
        for (boolean streaming : streamed().toList().contains(route) ? List.of(false, true) : List.of(false)) {
            LlmResponse response = exchange(Wires.profile(route, port(), streaming), Prompts.later()).response();
            assertThat(response.text().value()).isEqualTo(CUT_SHORT);
            assertThat(response.finish()).isEqualTo(LlmResponse.Finish.CUT_SHORT);
        }
    }

    @ParameterizedTest
    @MethodSource("spoken")
    void roundTripsThroughTheGateAndTheGuard(Route route) {
        for (boolean streaming : streamed().toList().contains(route) ? List.of(false, true) : List.of(false)) {
            LlmProvider provider = new Providers(new EgressGuard()).of(Wires.profile(route, port(), streaming),
                    Optional.empty());
            List<String> seen = new ArrayList<>();
            LlmResponse response = provider.complete(Drafts.approve(provider, Drafts.of(Approvals.NOTE)), seen::add);
            assertThat(response.text().value()).isEqualTo(TEXT).isEqualTo(String.join("", seen));
            assertThat(response.finish()).isEqualTo(LlmResponse.Finish.COMPLETE);
            assertThat(seen.size() > 1).isEqualTo(streaming);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Route.class, names = {"OPENAI_COMPLETIONS", "NEBIUS_COMPLETIONS", "VERTEX_CLAUDE"})
    void doesNotSpeakTheOthers(Route route) throws IOException, InterruptedException {
        assertThat(exchange(Wires.profile(route, port(), false), Prompts.plain()).status()).isEqualTo(404);
    }

    /** It writes the inner event bare; AWS's description says that it stands in {@code bytes}, in Base64. */
    @Test
    void streamsClaudeOnBedrockInAFormThatAwsDoesNotDescribe() throws IOException, InterruptedException {
        Exchange exchange = exchange(Wires.profile(Route.BEDROCK_CLAUDE, port(), true), Prompts.plain());
        ProblemException problem = catchThrowableOfType(ProblemException.class, exchange::response);
        assertThat(problem.problem()).isEqualTo(ProblemCode.ANSWER_MALFORMED);
        assertThat(problem.detail()).isEqualTo("bytes");
    }

    private static int port() {
        return server.orElseThrow().port();
    }

    /** Sends the composed bytes as they are, and hands the answer on as it comes. */
    private static Exchange exchange(ProviderProfile profile, PromptDraft draft)
            throws IOException, InterruptedException {
        OutgoingRequest request = Composition.of(profile, draft);
        String query = request.query().isEmpty() ? "" : "?" + request.query();
        URI address = URI.create(profile.destination().display() + request.path() + query);
        HttpRequest.Builder call = HttpRequest.newBuilder(address)
                .POST(HttpRequest.BodyPublishers.ofByteArray(request.body()));
        request.headers().forEach(call::header);
        List<String> seen = new ArrayList<>();
        Reception reception = Reception.of(profile, seen::add);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            HttpResponse<Void> head = client.send(call.build(),
                    HttpResponse.BodyHandlers.ofByteArrayConsumer(piece -> piece.ifPresent(bytes -> {
                        body.writeBytes(bytes);
                        reception.accept(bytes);
                    })));
            return new Exchange(head.statusCode(), body.toString(StandardCharsets.UTF_8), seen, reception, head);
        }
    }
}
