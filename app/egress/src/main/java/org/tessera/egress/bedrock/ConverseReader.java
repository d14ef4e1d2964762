package org.tessera.egress.bedrock;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.tessera.core.llm.LlmResponse;
import org.tessera.egress.format.AnswerFields;
import org.tessera.egress.format.AnswerReader;
import org.tessera.egress.format.CollectedAnswer;
import org.tessera.egress.stream.StreamEvent;

/**
 * Reads a Converse answer. Content is {@code text}, or thoughts ({@code reasoningContent}), which are passed over; any
 * other content is refused. A stream is over when {@code messageStop} and then {@code metadata} have come. The answer names
 * no model.
 */
public final class ConverseReader implements AnswerReader {
    private final CollectedAnswer answer;
    private boolean stopped;

    /** @param answer where the words go */
    public ConverseReader(CollectedAnswer answer) {
        this.answer = answer;
    }

    @Override
    public void whole(ObjectNode reply) {
        JsonNode content = reply.path("output").path("message").path("content");
        if (!content.isArray()) {
            throw AnswerFields.malformed("output");
        }
        content.forEach(block -> content(block, "content"));
        answer.finish(finish(reply.path("stopReason")));
        counts(reply.path("usage"));
        answer.end();
    }

    @Override
    public void part(StreamEvent event) {
        ObjectNode part = AnswerFields.object(event.data());
        if (answer.isEnded()) {
            throw AnswerFields.malformed("stream");
        }
        switch (event.name()) {
            case "messageStart", "contentBlockStop" -> {
            }
            case "contentBlockStart" -> requireNoTool(part.path("start"));
            case "contentBlockDelta" -> content(part.path("delta"), "delta");
            case "messageStop" -> {
                answer.finish(finish(part.path("stopReason")));
                stopped = true;
            }
            case "metadata" -> {
                counts(part.path("usage"));
                if (stopped) {
                    answer.end();
                }
            }
            case String other -> throw AnswerFields.malformed("stream");
        }
    }

    /** What begins with a start event of its own is a tool's; text has an empty one or none. */
    private static void requireNoTool(JsonNode start) {
        if (!start.isEmpty() && !start.has("text")) {
            throw AnswerFields.malformed("start");
        }
    }

    private void content(JsonNode block, String field) {
        if (!block.has("reasoningContent")) {
            answer.text(AnswerFields.requiredText(block.path("text"), field));
        }
    }

    private void counts(JsonNode usage) {
        answer.inputTokens(AnswerFields.count(usage, "inputTokens"));
        answer.outputTokens(AnswerFields.count(usage, "outputTokens"));
    }

    private static LlmResponse.Finish finish(JsonNode reason) {
        return switch (reason.asText()) {
            case "end_turn", "stop_sequence" -> LlmResponse.Finish.COMPLETE;
            case "max_tokens", "model_context_window_exceeded" -> LlmResponse.Finish.CUT_SHORT;
            case "guardrail_intervened", "content_filtered" -> LlmResponse.Finish.REFUSED;
            case String other -> throw AnswerFields.malformed("stopReason");
        };
    }
}
