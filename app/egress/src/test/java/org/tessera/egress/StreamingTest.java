package org.tessera.egress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tessera.core.llm.LlmResponse;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.provider.BodyFormat;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.provider.Route;
import org.tessera.egress.StreamedAnswers.Event;
import org.tessera.egress.stream.Frames;

/** Streams of every route: cut anywhere, ended anywhere, broken off by the endpoint. */
class StreamingTest {
    private static final List<String> PIECES = List.of("Please see [[NA", "ME_01.K", "7]], \"é\" 😀", ".\n\nStable.");

    static Stream<Route> routes() {
        return Wires.routes().stream();
    }

    @ParameterizedTest
    @MethodSource("routes")
    void eachPieceIsSeenAsItComesAndTheAnswerIsMadeOfThem(Route route) {
        Received received = Received.streamed(route, StreamedAnswers.of(route, PIECES), Integer.MAX_VALUE);
        LlmResponse response = received.response();
        assertThat(received.seen()).isEqualTo(PIECES);
        assertThat(response.text().value()).isEqualTo(String.join("", PIECES));
        assertThat(response.finish()).isEqualTo(LlmResponse.Finish.COMPLETE);
        assertThat(response.inputTokens()).isEqualTo(OptionalInt.of(318));
        assertThat(response.outputTokens()).isEqualTo(OptionalInt.of(241));
        assertThat(response.model())
                .isEqualTo(route == Route.BEDROCK_CONVERSE ? Wires.profile(route, true).model() : "served-model");
        assertThat(response.requestId().isPresent()).isEqualTo(route != Route.BEDROCK_CONVERSE);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void noCutOfTheBytesChangesTheAnswer(Route route) {
        byte[] bytes = StreamedAnswers.of(route, PIECES);
        Received whole = Received.streamed(route, bytes, Integer.MAX_VALUE);
        for (int length = 1; length <= 64; length++) {
            assertThat(Received.streamed(route, bytes, length)).as("pieces of %d bytes", length).isEqualTo(whole);
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void noBeginningOfAStreamIsTakenForAnAnswer(Route route) {
        byte[] bytes = StreamedAnswers.of(route, PIECES);
        for (int length = 0; length < bytes.length; length++) {
            byte[] beginning = Arrays.copyOf(bytes, length);
            ProblemException cut = catchThrowableOfType(ProblemException.class,
                    () -> Received.streamed(route, beginning, Integer.MAX_VALUE));
            assertThat(cut).as("%d bytes", length).isNotNull();
            assertThat(cut.problem()).isEqualTo(ProblemCode.CONNECTION_CUT);
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void noEventCanBeLostUnseen(Route route) {
        List<Event> events = StreamedAnswers.events(route, List.of("Please see [[NAME_01.K7]]."));
        for (int lost = 0; lost < events.size(); lost++) {
            if (isNeeded(events.get(lost))) {
                List<Event> rest = new ArrayList<>(events);
                rest.remove(lost);
                assertThat(catchThrowableOfType(ProblemException.class,
                        () -> Received.streamed(route, StreamedAnswers.bytes(route, rest), 64)))
                        .as("without %s", events.get(lost))
                        .isNotNull();
            }
        }
    }

    /** Beginnings, counts and ends of blocks say nothing that an answer cannot be without. */
    private static boolean isNeeded(Event event) {
        boolean frame = List.of("messageStart", "contentBlockStop", "content_block_stop", "ping").contains(event.name())
                || event.data().contains("\"content\":\"\"");
        boolean onlyCounts = event.data().contains("\"choices\":[]");
        return !frame && !onlyCounts;
    }

    @ParameterizedTest
    @MethodSource("routes")
    void anotherContentTypeIsNoStream(Route route) {
        byte[] bytes = StreamedAnswers.of(route, PIECES);
        byte[] json = WholeAnswers.of(route, "Yes.").getBytes(StandardCharsets.UTF_8);
        for (byte[] body : List.of(bytes, json)) {
            for (String type : List.of("application/json", "text/html", "text/event-streams", "")) {
                ProblemException problem = catchThrowableOfType(ProblemException.class,
                        () -> Received.of(Wires.profile(route, true), type, body, 64));
                assertThat(problem.problem()).isEqualTo(ProblemCode.ANSWER_MALFORMED);
                assertThat(problem.detail()).isEqualTo("content-type");
            }
        }
        ProblemException streamed = catchThrowableOfType(ProblemException.class,
                () -> Received.of(Wires.profile(route, false), StreamedAnswers.mediaType(route), bytes, 64));
        assertThat(streamed.detail()).isEqualTo("content-type");
    }

    @ParameterizedTest
    @MethodSource("routes")
    void takesAContentTypeWithParametersInAnyCase(Route route) {
        ProviderProfile profile = Wires.profile(route, true);
        String type = StreamedAnswers.mediaType(route).toUpperCase(java.util.Locale.ROOT) + "; charset=utf-8";
        assertThat(Received.of(profile, type, StreamedAnswers.of(route, PIECES), 64).response().text().value())
                .isEqualTo(String.join("", PIECES));
    }

    @ParameterizedTest
    @EnumSource(value = Route.class, names = {"OPENAI_CHAT", "OPENAI_COMPLETIONS", "VERTEX_GEMINI"})
    void anErrorInsideAStreamIsTheEndpoints(Route route) {
        assertThat(failure(route, new Event("", "{\"error\":{\"message\":\"said the server\",\"code\":500}}")))
                .isEqualTo("stream");
    }

    @ParameterizedTest
    @EnumSource(value = Route.class, names = {"ANTHROPIC", "VERTEX_CLAUDE", "BEDROCK_CLAUDE"})
    void anErrorEventNamesWhatItIsIfThatIsAKnownWord(Route route) {
        String event = "{\"type\":\"error\",\"error\":{\"type\":\"%s\",\"message\":\"said the server\"}}";
        assertThat(failure(route, new Event("error", event.formatted("overloaded_error"))))
                .isEqualTo("overloaded_error");
        assertThat(failure(route, new Event("error", event.formatted("Odalys Ferrante")))).isEqualTo("stream");
    }

    @ParameterizedTest
    @EnumSource(value = Route.class, names = {"BEDROCK_CONVERSE", "BEDROCK_CLAUDE"})
    void anExceptionInsideAStreamIsNamed(Route route) {
        byte[] begun = StreamedAnswers.bytes(route, StreamedAnswers.events(route, PIECES).subList(0, 3));
        for (String type : List.of("internalServerException", "modelStreamErrorException", "validationException",
                "throttlingException", "modelTimeoutException", "serviceUnavailableException")) {
            byte[] failed = new byte[begun.length + Frames.exception(type).length];
            System.arraycopy(begun, 0, failed, 0, begun.length);
            System.arraycopy(Frames.exception(type), 0, failed, begun.length, failed.length - begun.length);
            ProblemException problem = catchThrowableOfType(ProblemException.class,
                    () -> Received.streamed(route, failed, 64));
            assertThat(problem.problem()).isEqualTo(ProblemCode.ENDPOINT_ERROR);
            assertThat(problem.detail()).isEqualTo(type);
        }
    }

    private static String failure(Route route, Event event) {
        List<Event> events = new ArrayList<>(StreamedAnswers.events(route, PIECES).subList(0, 3));
        events.add(event);
        ProblemException problem = catchThrowableOfType(ProblemException.class,
                () -> Received.streamed(route, StreamedAnswers.bytes(route, events), 64));
        assertThat(problem.problem()).isEqualTo(ProblemCode.ENDPOINT_ERROR);
        return problem.detail();
    }

    @ParameterizedTest
    @MethodSource("routes")
    void anEventThatIsNotUnderstoodIsRefused(Route route) {
        for (String data : List.of("", "null", "[]", "{", "{}}", "7", "{\"choices\":7,\"candidates\":7}")) {
            List<Event> events = new ArrayList<>(StreamedAnswers.events(route, PIECES));
            String name = route == Route.BEDROCK_CONVERSE ? "contentBlockDelta" : "";
            events.add(2, new Event(name, data));
            byte[] bytes = StreamedAnswers.bytes(route, events);
            boolean passedOver = route.format() == BodyFormat.ANTHROPIC_MESSAGES && data.length() > 4;
            ProblemException problem = catchThrowableOfType(ProblemException.class,
                    () -> Received.streamed(route, bytes, 64));
            assertThat(problem == null).as("%s %s", route, data).isEqualTo(passedOver);
        }
    }
}
