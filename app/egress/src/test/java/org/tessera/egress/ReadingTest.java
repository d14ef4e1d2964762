package org.tessera.egress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tessera.core.llm.LlmResponse;
import org.tessera.core.llm.LlmResponse.Finish;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.provider.Route;

/** Whole answers of the formats besides chat, which has a test of its own. */
class ReadingTest {
    private static final String TEXT = "Please see [[NAME_01.K7]].\n\n\"é\" 😀";

    static Stream<Route> routes() {
        return Wires.routes().stream();
    }

    @ParameterizedTest
    @MethodSource("routes")
    void readsTextModelEndUsageAndNumberAndNoThoughts(Route route) {
        Received received = Received.whole(route, WholeAnswers.of(route, TEXT));
        LlmResponse response = received.response();
        assertThat(response.text().value()).isEqualTo(TEXT);
        assertThat(received.seen()).isEqualTo(java.util.List.of(TEXT));
        assertThat(response.finish()).isEqualTo(Finish.COMPLETE);
        assertThat(response.inputTokens()).isEqualTo(OptionalInt.of(318));
        assertThat(response.outputTokens()).isEqualTo(OptionalInt.of(241));
        assertThat(response.model())
                .isEqualTo(route == Route.BEDROCK_CONVERSE ? Wires.profile(route, false).model() : "served-model");
        assertThat(response.requestId().isPresent()).isEqualTo(route != Route.BEDROCK_CONVERSE);
        assertThat(response.took()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"OPENAI_COMPLETIONS, stop, length, CUT_SHORT", "OPENAI_COMPLETIONS, stop, content_filter, REFUSED",
            "ANTHROPIC, end_turn, stop_sequence, COMPLETE", "ANTHROPIC, end_turn, max_tokens, CUT_SHORT",
            "ANTHROPIC, end_turn, model_context_window_exceeded, CUT_SHORT", "ANTHROPIC, end_turn, refusal, REFUSED",
            "BEDROCK_CLAUDE, end_turn, refusal, REFUSED", "VERTEX_CLAUDE, end_turn, max_tokens, CUT_SHORT",
            "BEDROCK_CONVERSE, end_turn, stop_sequence, COMPLETE", "BEDROCK_CONVERSE, end_turn, max_tokens, CUT_SHORT",
            "BEDROCK_CONVERSE, end_turn, model_context_window_exceeded, CUT_SHORT",
            "BEDROCK_CONVERSE, end_turn, guardrail_intervened, REFUSED",
            "BEDROCK_CONVERSE, end_turn, content_filtered, REFUSED", "VERTEX_GEMINI, STOP, MAX_TOKENS, CUT_SHORT",
            "VERTEX_GEMINI, STOP, SAFETY, REFUSED", "VERTEX_GEMINI, STOP, RECITATION, REFUSED",
            "VERTEX_GEMINI, STOP, BLOCKLIST, REFUSED", "VERTEX_GEMINI, STOP, PROHIBITED_CONTENT, REFUSED",
            "VERTEX_GEMINI, STOP, SPII, REFUSED", "VERTEX_GEMINI, STOP, MODEL_ARMOR, REFUSED"})
    void saysHowTheAnswerEnded(Route route, String usual, String other, Finish finish) {
        String answer = WholeAnswers.of(route, TEXT).replace("\"" + usual + "\"", "\"" + other + "\"");
        assertThat(Received.whole(route, answer).response().finish()).isEqualTo(finish);
        byte[] streamed = new String(bytes(route), java.nio.charset.StandardCharsets.UTF_8)
                .replace("\"" + usual + "\"", "\"" + other + "\"")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        if (StreamedAnswers.mediaType(route).startsWith("text")) {
            assertThat(Received.streamed(route, streamed, 64).response().finish()).isEqualTo(finish);
        }
    }

    private static byte[] bytes(Route route) {
        return StreamedAnswers.of(route, java.util.List.of(TEXT));
    }

    @ParameterizedTest
    @CsvSource({"OPENAI_COMPLETIONS, stop, tool_calls, finish_reason", "ANTHROPIC, end_turn, tool_use, stop_reason",
            "ANTHROPIC, end_turn, pause_turn, stop_reason", "BEDROCK_CONVERSE, end_turn, tool_use, stopReason",
            "BEDROCK_CONVERSE, end_turn, malformed_model_output, stopReason",
            "VERTEX_GEMINI, STOP, OTHER, finishReason", "VERTEX_GEMINI, STOP, MALFORMED_FUNCTION_CALL, finishReason"})
    void refusesEndsThatAreNone(Route route, String usual, String other, String field) {
        refused(route, WholeAnswers.of(route, TEXT).replace("\"" + usual + "\"", "\"" + other + "\""), field);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            OPENAI_COMPLETIONS | "text": "T"       | "text": null            | text
            OPENAI_COMPLETIONS | "text": "T"       | "texts": 1              | text
            OPENAI_COMPLETIONS | "index": 0        | "index": 1              | choices
            OPENAI_COMPLETIONS | "served-model"    | null                    | model
            ANTHROPIC          | "text": "T"       | "text": ["T"]           | content
            ANTHROPIC          | "type": "text"    | "type": "tool_use"      | content
            ANTHROPIC          | "type": "text"    | "type": "server_tool_use" | content
            ANTHROPIC          | "content":        | "contents":             | content
            ANTHROPIC          | "served-model"    | "a b"                   | model
            ANTHROPIC          | "model":          | "models":               | model
            ANTHROPIC          | "stop_reason":    | "stop":                 | stop_reason
            ANTHROPIC          | 318               | -1                      | usage
            BEDROCK_CONVERSE   | "output":         | "outputs":              | output
            BEDROCK_CONVERSE   | {"text": "T"}     | {"toolUse": {"name": "a"}} | content
            BEDROCK_CONVERSE   | {"text": "T"}     | {"text": 7}             | content
            BEDROCK_CONVERSE   | {"text": "T"}     | {"image": {}}           | content
            BEDROCK_CONVERSE   | "stopReason":     | "stop":                 | stopReason
            BEDROCK_CONVERSE   | 241               | "241"                   | usage
            VERTEX_GEMINI      | {"text": "T"}     | {"functionCall": {}}    | parts
            VERTEX_GEMINI      | {"text": "T"}     | {"inlineData": {}}      | parts
            VERTEX_GEMINI      | {"text": "T"}     | "T"                     | parts
            VERTEX_GEMINI      | "parts": [        | "parts": 7, "x": [      | parts
            VERTEX_GEMINI      | "candidates":     | "candidate":            | candidates
            VERTEX_GEMINI      | "finishReason":   | "finish":               | finishReason
            VERTEX_GEMINI      | 318               | 3.5                     | usage
            VERTEX_GEMINI      | "served-model"    | 7                       | model
            """)
    void refusesEveryOtherForm(Route route, String usual, String other, String field) {
        refused(route, WholeAnswers.of(route, "T").replace(usual, other), field);
    }

    private static void refused(Route route, String answer, String field) {
        ProblemException problem = catchThrowableOfType(ProblemException.class, () -> Received.whole(route, answer));
        assertThat(problem).as(answer).isNotNull();
        assertThat(problem.problem()).isEqualTo(ProblemCode.ANSWER_MALFORMED);
        assertThat(problem.detail()).isEqualTo(field);
        assertThat(problem).hasNoCause();
    }

    @ParameterizedTest
    @MethodSource("routes")
    void tellsAnEmptyAnswerFromAMalformedOne(Route route) {
        ProblemException problem = catchThrowableOfType(ProblemException.class,
                () -> Received.whole(route, WholeAnswers.of(route, " \n")));
        assertThat(problem.problem()).isEqualTo(ProblemCode.ANSWER_EMPTY);
    }

    @Test
    void aPromptThatGeminiBlocksIsARefusal() {
        LlmResponse response = Received
                .whole(Route.VERTEX_GEMINI,
                        "{\"promptFeedback\":{\"blockReason\":\"SAFETY\"},\"usageMetadata\":{\"promptTokenCount\":3}}")
                .response();
        assertThat(response.finish()).isEqualTo(Finish.REFUSED);
        assertThat(response.text().value()).isEmpty();
        assertThat(response.model()).isEqualTo("gemini-2.5-pro");
    }

    @Test
    void textBehindTheEndIsRefused() {
        for (Route route : Wires.routes()) {
            var events = new java.util.ArrayList<>(StreamedAnswers.events(route, java.util.List.of("Yes.", " No.")));
            int last = route == Route.VERTEX_GEMINI ? events.size() : events.size() - 1;
            int text = java.util.stream.IntStream.range(0, events.size())
                    .filter(index -> events.get(index).data().contains(" No."))
                    .findFirst()
                    .orElseThrow();
            events.add(last, events.get(text));
            assertThat(catchThrowableOfType(ProblemException.class,
                    () -> Received.streamed(route, StreamedAnswers.bytes(route, events), 64))).as("%s", route)
                    .isNotNull();
        }
    }
}
