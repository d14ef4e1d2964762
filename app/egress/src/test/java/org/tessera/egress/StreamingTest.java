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
import org.junit.jupiter.params.provider.MethodSource;
import org.tessera.core.llm.LlmResponse;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.provider.Route;
import org.tessera.egress.StreamedAnswers.Event;

/** Streams of every route: cut anywhere, ended anywhere. */
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
}
