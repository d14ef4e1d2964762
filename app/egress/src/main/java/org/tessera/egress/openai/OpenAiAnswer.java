package org.tessera.egress.openai;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.tessera.core.llm.LlmResponse;
import org.tessera.egress.format.AnswerFields;
import org.tessera.egress.format.AnswerReader;
import org.tessera.egress.format.CollectedAnswer;
import org.tessera.egress.format.EndpointFailure;
import org.tessera.egress.stream.StreamEvent;

/**
 * Reads what both of OpenAI's interfaces have in common: one choice, why it ended, the counts, and in a stream the sign
 * {@code [DONE]} at its end.
 */
abstract sealed class OpenAiAnswer implements AnswerReader permits ChatReader, CompletionsReader {
    private static final String DONE = "[DONE]";

    private final CollectedAnswer answer;

    OpenAiAnswer(CollectedAnswer answer) {
        this.answer = answer;
    }

    /** Where the words go. */
    final CollectedAnswer answer() {
        return answer;
    }

    /** Reads the words of a choice that is whole. */
    abstract void wholeChoice(JsonNode choice);

    /** Reads the words of a choice's next piece. */
    abstract void nextPiece(JsonNode choice);

    @Override
    public final void whole(ObjectNode reply) {
        JsonNode choice = choice(reply).orElseThrow(() -> AnswerFields.malformed("choices"));
        wholeChoice(choice);
        about(reply);
        answer.finish(finish(choice.path("finish_reason")));
        answer.requireModel();
        answer.end();
    }

    @Override
    public final void part(StreamEvent event) {
        if (answer.isEnded()) {
            throw AnswerFields.malformed("stream");
        }
        if (event.data().equals(DONE)) {
            answer.requireModel();
            answer.end();
            return;
        }
        ObjectNode chunk = AnswerFields.object(event.data());
        if (!AnswerFields.isAbsent(chunk.path("error"))) {
            throw EndpointFailure.of("");
        }
        choice(chunk).ifPresent(choice -> {
            nextPiece(choice);
            if (!AnswerFields.isAbsent(choice.path("finish_reason"))) {
                answer.finish(finish(choice.path("finish_reason")));
            }
        });
        about(chunk);
    }

    /** The only choice; none stands in a chunk that has counts, or a filter's verdict, alone. */
    private static Optional<JsonNode> choice(JsonNode reply) {
        JsonNode choices = reply.path("choices");
        if (!choices.isArray() || choices.size() > 1 || choices.path(0).path("index").asInt() != 0) {
            throw AnswerFields.malformed("choices");
        }
        return Optional.ofNullable(choices.get(0));
    }

    private void about(JsonNode reply) {
        answer.model(reply.path("model"));
        answer.id(reply.path("id"));
        answer.inputTokens(AnswerFields.count(reply.path("usage"), "prompt_tokens"));
        answer.outputTokens(AnswerFields.count(reply.path("usage"), "completion_tokens"));
    }

    private static LlmResponse.Finish finish(JsonNode reason) {
        return switch (reason.asText()) {
            case "stop" -> LlmResponse.Finish.COMPLETE;
            case "length" -> LlmResponse.Finish.CUT_SHORT;
            case "content_filter" -> LlmResponse.Finish.REFUSED;
            case String other -> throw AnswerFields.malformed("finish_reason");
        };
    }
}
