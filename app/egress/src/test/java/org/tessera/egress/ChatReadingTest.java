package org.tessera.egress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tessera.core.llm.LlmResponse;
import org.tessera.core.llm.LlmResponse.Finish;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.testkit.llm.ChatAnswer;
import org.tessera.testkit.llm.LoopbackChatServer;

class ChatReadingTest {
    private static final String MESSAGE = "{\"role\":\"assistant\",\"content\":%s}";

    @Test
    void readsTextModelUsageAndNumber() {
        LlmResponse response = answer(ChatAnswer.text("Please see [[NAME_01.K7]].\n\n\"é\" 😀"));
        assertThat(response.text().value()).isEqualTo("Please see [[NAME_01.K7]].\n\n\"é\" 😀");
        assertThat(response.model()).isEqualTo("served-model");
        assertThat(response.finish()).isEqualTo(Finish.COMPLETE);
        assertThat(response.inputTokens()).isEqualTo(OptionalInt.of(318));
        assertThat(response.outputTokens()).isEqualTo(OptionalInt.of(241));
        assertThat(response.requestId()).isEqualTo(Optional.of("chatcmpl-test-1"));
        assertThat(response.took()).isPositive();
    }

    @Test
    void saysHowTheAnswerEnded() {
        assertThat(answer(ChatAnswer.truncated("Plea")).finish()).isEqualTo(Finish.CUT_SHORT);
        LlmResponse refused = answer(ChatAnswer.refusal("I cannot help with that."));
        assertThat(refused.finish()).isEqualTo(Finish.REFUSED);
        assertThat(refused.text().value()).isEqualTo("I cannot help with that.");
        LlmResponse filtered = answer(ChatAnswer.completion(MESSAGE.formatted("null"), "content_filter"));
        assertThat(filtered.finish()).isEqualTo(Finish.REFUSED);
        assertThat(filtered.text().value()).isEmpty();
    }

    @Test
    void joinsTextThatComesInParts() {
        String parts = "[{\"type\":\"text\",\"text\":\"Please \"},{\"type\":\"text\",\"text\":\"see.\"}]";
        assertThat(answer(ChatAnswer.completion(MESSAGE.formatted(parts), "stop")).text().value())
                .isEqualTo("Please see.");
    }

    @Test
    void takesAnAnswerWithoutUsageAndNumber() {
        LlmResponse response = answer(ChatAnswer.json("""
                {"model": "m", "choices": [{"message": {"content": "Yes."}, "finish_reason": "stop"}]}"""));
        assertThat(response.inputTokens()).isEmpty();
        assertThat(response.requestId()).isEmpty();
    }

    @Test
    void prefersTheNumberInTheHeader() {
        ChatAnswer.Respond plain = (ChatAnswer.Respond) ChatAnswer.text("Yes.");
        LlmResponse response = answer(new ChatAnswer.Respond(200,
                Map.of("Content-Type", "application/json; charset=utf-8", "X-Request-Id", "req-7"), plain.body()));
        assertThat(response.requestId()).contains("req-7");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            not JSON                                                                                     | not a JSON object
            []                                                                                           | not a JSON object
            {}                                                                                           | choices
            {"choices": null}                                                                            | choices
            {"choices": []}                                                                              | choices
            {"choices": {}}                                                                              | choices
            {"choices": [{}]}                                                                            | choices
            {"choices": [{"message": "Yes."}]}                                                           | choices
            {"choices": [{"message": {"content": 7}, "finish_reason": "stop"}]}                          | content
            {"choices": [{"message": {"content": {}}, "finish_reason": "stop"}]}                         | content
            {"choices": [{"message": {"content": [{"type": "image"}]}, "finish_reason": "stop"}]}        | content
            {"choices": [{"message": {"content": ["a"]}, "finish_reason": "stop"}]}                      | content
            {"choices": [{"message": {"content": "a", "refusal": 1}, "finish_reason": "stop"}]}          | refusal
            {"choices": [{"message": {"content": "a"}}]}                                                 | finish_reason
            {"choices": [{"message": {"content": "a"}, "finish_reason": null}]}                          | finish_reason
            {"choices": [{"message": {"content": "a"}, "finish_reason": "tool_calls"}]}                  | finish_reason
            {"choices": [{"message": {"content": "a"}, "finish_reason": "stop"}]}                        | model
            {"model": "a b", "choices": [{"message": {"content": "a"}, "finish_reason": "stop"}]}        | model
            {"model": 7, "choices": [{"message": {"content": "a"}, "finish_reason": "stop"}]}            | model
            {"model": "m", "usage": 1, "choices": [{"message": {"content": "a"}, "finish_reason": "stop"}]} | usage
            {"model": "m", "usage": {"prompt_tokens": -1}, "choices": [{"message": {"content": "a"}, "finish_reason": "stop"}]} | usage
            {"model": "m", "usage": {"completion_tokens": "9"}, "choices": [{"message": {"content": "a"}, "finish_reason": "stop"}]} | usage
            {"model": "m", "model": "n", "choices": [{"message": {"content": "a"}, "finish_reason": "stop"}]} | not a JSON object
            """)
    void refusesEveryOtherForm(String body, String field) {
        ProblemException problem = problem(ChatAnswer.json(body));
        assertThat(problem.problem()).isEqualTo(ProblemCode.ANSWER_MALFORMED);
        assertThat(problem.detail()).isEqualTo(field);
        assertThat(problem).hasNoCause();
    }

    @ParameterizedTest
    @CsvSource({"text/html", "text/event-stream", "''"})
    void refusesAnswersThatDoNotSayTheyAreJson(String contentType) {
        Map<String, String> headers = contentType.isEmpty() ? Map.of() : Map.of("Content-Type", contentType);
        ChatAnswer.Respond plain = (ChatAnswer.Respond) ChatAnswer.text("Yes.");
        ProblemException problem = problem(new ChatAnswer.Respond(200, headers, plain.body()));
        assertThat(problem.problem()).isEqualTo(ProblemCode.ANSWER_MALFORMED);
        assertThat(problem.detail()).isEqualTo("content-type");
    }

    @Test
    void tellsAnEmptyAnswerFromAMalformedOne() {
        assertThat(problem(ChatAnswer.text("")).problem()).isEqualTo(ProblemCode.ANSWER_EMPTY);
        assertThat(problem(ChatAnswer.text(" \n")).problem()).isEqualTo(ProblemCode.ANSWER_EMPTY);
        assertThat(problem(ChatAnswer.truncated("")).problem()).isEqualTo(ProblemCode.ANSWER_EMPTY);
        assertThat(problem(ChatAnswer.completion(MESSAGE.formatted("null"), "stop")).problem())
                .isEqualTo(ProblemCode.ANSWER_EMPTY);
    }

    private static LlmResponse answer(ChatAnswer answer) {
        try (LoopbackChatServer server = LoopbackChatServer.answering(answer)) {
            return Approvals.provider(server.baseUrl()).complete(Approvals.prompt(server.baseUrl()));
        }
    }

    private static ProblemException problem(ChatAnswer answer) {
        return catchThrowableOfType(ProblemException.class, () -> answer(answer));
    }
}
