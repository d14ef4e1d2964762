package org.tessera.egress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.Schema;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tessera.core.provider.Route;
import org.tessera.egress.StreamedAnswers.Event;

/** The answers that the other tests read are such as the interfaces promise. */
class AnswerContractTest {
    private static final List<String> PIECES = List.of("Please see ", "[[NAME_01.K7]].");

    static Stream<Route> routes() {
        return Wires.routes().stream();
    }

    private static String name(Route route) {
        return switch (route.format()) {
            case OPENAI_CHAT -> "chat";
            case OPENAI_COMPLETIONS -> "completions";
            case ANTHROPIC_MESSAGES -> "message";
            case BEDROCK_CONVERSE -> "converse";
            case GEMINI_CONTENT -> "gemini";
        };
    }

    static Schema answer(Route route) {
        return Schemas.own("wire/" + name(route) + ".answer.schema.json");
    }

    private static Schema event(Route route) {
        return List.of("completions", "gemini").contains(name(route)) ? answer(route)
                : Schemas.own("wire/" + name(route) + ".event.schema.json");
    }

    private static Stream<Event> events(Route route) {
        return StreamedAnswers.events(route, PIECES).stream().filter(event -> !event.data().equals("[DONE]"));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void haveOurForm(Route route) {
        assertThat(Schemas.errors(answer(route), WholeAnswers.of(route, "Yes."))).isEmpty();
        Schema schema = event(route);
        events(route).forEach(event -> {
            boolean converse = route == Route.BEDROCK_CONVERSE;
            String json = converse ? "{\"" + event.name() + "\":" + event.data() + "}" : event.data();
            assertThat(Schemas.errors(schema, json)).as("%s", event).isEmpty();
        });
    }

    @Test
    void haveTheFormOfOpenAi() {
        check("CreateChatCompletionResponse", Stream.of(WholeAnswers.of(Route.OPENAI, "Yes.")));
        check("CreateCompletionResponse", Stream.of(WholeAnswers.of(Route.OPENAI_COMPLETIONS, "Yes.")));
        check("CreateChatCompletionStreamResponse",
                events(Route.OPENAI).map(Event::data).filter(data -> !data.contains("\"finish_reason\":null")));
    }

    private static void check(String name, Stream<String> answers) {
        Optional<Schema> schema = Schemas.official(name);
        assumeTrue(schema.isPresent(), "../shared/contracts is not here; our own schemas are checked");
        answers.forEach(answer -> assertThat(Schemas.errors(schema.orElseThrow(), answer)).as(answer).isEmpty());
    }

    @Test
    void haveTheFormOfBedrock() throws IOException {
        Optional<ServiceShapes> shapes = ServiceShapes.official();
        assumeTrue(shapes.isPresent(), "../shared/contracts is not here; our own schemas are checked");
        assertThat(shapes.orElseThrow().errors("ConverseResponse", WholeAnswers.of(Route.BEDROCK_CONVERSE, "Yes.")))
                .isEmpty();
        events(Route.BEDROCK_CONVERSE).forEach(event -> assertThat(
                shapes.orElseThrow().errors("ConverseStreamOutput", "{\"" + event.name() + "\":" + event.data() + "}"))
                .as("%s", event)
                .isEmpty());
    }
}
