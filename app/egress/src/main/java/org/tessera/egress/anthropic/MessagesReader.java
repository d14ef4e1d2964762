package org.tessera.egress.anthropic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.tessera.core.llm.LlmResponse;
import org.tessera.egress.format.AnswerFields;
import org.tessera.egress.format.AnswerReader;
import org.tessera.egress.format.CollectedAnswer;
import org.tessera.egress.format.EndpointFailure;
import org.tessera.egress.stream.StreamEvent;

/**
 * Reads a message. Its blocks are text, or thoughts ({@code thinking}, {@code redacted_thinking}), which are passed over;
 * any other block is refused. In a stream, events of a sort that is not known are passed over, as the interface asks of its
 * readers; deltas of a sort that is not known are refused.
 */
public final class MessagesReader implements AnswerReader {
    private final CollectedAnswer answer;
    private boolean inText;

    /** @param answer where the words go */
    public MessagesReader(CollectedAnswer answer) {
        this.answer = answer;
    }

    @Override
    public void whole(ObjectNode message) {
        JsonNode content = message.path("content");
        if (!content.isArray()) {
            throw AnswerFields.malformed("content");
        }
        about(message);
        for (JsonNode block : content) {
            if (isText(block)) {
                answer.text(AnswerFields.requiredText(block.path("text"), "content"));
            }
        }
        answer.finish(finish(message.path("stop_reason")));
        answer.end();
    }

    @Override
    public void part(StreamEvent event) {
        ObjectNode part = AnswerFields.object(event.data());
        String type = part.path("type").asText();
        if (answer.isEnded() || (!event.name().isEmpty() && !event.name().equals(type))) {
            throw AnswerFields.malformed("stream");
        }
        switch (type) {
            case "message_start" -> about(part.path("message"));
            case "content_block_start" -> {
                inText = isText(part.path("content_block"));
                answer.text(AnswerFields.text(part.path("content_block").path("text"), "content"));
            }
            case "content_block_delta" -> delta(part.path("delta"));
            case "content_block_stop" -> inText = false;
            case "message_delta" -> {
                if (!AnswerFields.isAbsent(part.path("delta").path("stop_reason"))) {
                    answer.finish(finish(part.path("delta").path("stop_reason")));
                }
                counts(part.path("usage"));
            }
            case "message_stop" -> {
                answer.requireModel();
                answer.end();
            }
            case "error" -> throw EndpointFailure.of(part.path("error").path("type").asText());
            default -> {
            }
        }
    }

    private void delta(JsonNode delta) {
        switch (delta.path("type").asText()) {
            case "text_delta" -> {
                if (!inText) {
                    throw AnswerFields.malformed("delta");
                }
                answer.text(AnswerFields.requiredText(delta.path("text"), "delta"));
            }
            case "thinking_delta", "signature_delta" -> {
            }
            case String other -> throw AnswerFields.malformed("delta");
        }
    }

    private static boolean isText(JsonNode block) {
        return switch (block.path("type").asText()) {
            case "text" -> true;
            case "thinking", "redacted_thinking" -> false;
            case String other -> throw AnswerFields.malformed("content");
        };
    }

    private void about(JsonNode message) {
        answer.model(message.path("model"));
        answer.requireModel();
        answer.id(message.path("id"));
        counts(message.path("usage"));
    }

    private void counts(JsonNode usage) {
        answer.inputTokens(AnswerFields.count(usage, "input_tokens"));
        answer.outputTokens(AnswerFields.count(usage, "output_tokens"));
    }

    /** No tool was offered, so {@code tool_use} and {@code pause_turn} are no ends. */
    private static LlmResponse.Finish finish(JsonNode reason) {
        return switch (reason.asText()) {
            case "end_turn", "stop_sequence" -> LlmResponse.Finish.COMPLETE;
            case "max_tokens", "model_context_window_exceeded" -> LlmResponse.Finish.CUT_SHORT;
            case "refusal" -> LlmResponse.Finish.REFUSED;
            case String other -> throw AnswerFields.malformed("stop_reason");
        };
    }
}
