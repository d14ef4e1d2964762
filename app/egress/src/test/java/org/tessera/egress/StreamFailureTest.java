package org.tessera.egress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.provider.BodyFormat;
import org.tessera.core.provider.Route;
import org.tessera.egress.StreamedAnswers.Event;
import org.tessera.egress.stream.Frames;

/** Streams that the endpoint breaks off with a word, and events that nobody understands. */
class StreamFailureTest {
    private static final List<String> PIECES = List.of("Please see [[NA", "ME_01.K", "7]], \"é\" 😀", ".\n\nStable.");

    static Stream<Route> routes() {
        return Wires.routes().stream();
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
