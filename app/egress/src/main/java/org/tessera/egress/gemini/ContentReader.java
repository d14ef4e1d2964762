package org.tessera.egress.gemini;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.tessera.core.llm.LlmResponse;
import org.tessera.egress.format.AnswerFields;
import org.tessera.egress.format.AnswerReader;
import org.tessera.egress.format.CollectedAnswer;
import org.tessera.egress.format.EndpointFailure;
import org.tessera.egress.stream.StreamEvent;

/**
 * Reads a Gemini answer; a piece of a stream has the form of a whole one. Parts are text, or thoughts
 * ({@code thought: true}), which are passed over; any other part is refused. The {@code finishReason} is the end: there is
 * no other sign. A prompt that was blocked has no candidate, and is a refusal.
 */
public final class ContentReader implements AnswerReader {
    private final CollectedAnswer answer;

    /** @param answer where the words go */
    public ContentReader(CollectedAnswer answer) {
        this.answer = answer;
    }

    @Override
    public void whole(ObjectNode reply) {
        read(reply);
        if (!answer.isEnded()) {
            throw AnswerFields.malformed(reply.path("candidates").isEmpty() ? "candidates" : "finishReason");
        }
    }

    @Override
    public void part(StreamEvent event) {
        ObjectNode part = AnswerFields.object(event.data());
        if (!AnswerFields.isAbsent(part.path("error"))) {
            throw EndpointFailure.of("");
        }
        read(part);
    }

    private void read(ObjectNode reply) {
        JsonNode candidates = reply.path("candidates");
        if ((!AnswerFields.isAbsent(candidates) && !candidates.isArray()) || candidates.size() > 1) {
            throw AnswerFields.malformed("candidates");
        }
        if (!AnswerFields.isAbsent(reply.path("promptFeedback").path("blockReason"))) {
            answer.finish(LlmResponse.Finish.REFUSED);
            answer.end();
        }
        candidates.forEach(this::candidate);
        answer.model(reply.path("modelVersion"));
        answer.id(reply.path("responseId"));
        JsonNode usage = reply.path("usageMetadata");
        answer.inputTokens(AnswerFields.count(usage, "promptTokenCount"));
        answer.outputTokens(AnswerFields.count(usage, "candidatesTokenCount"));
    }

    private void candidate(JsonNode candidate) {
        JsonNode parts = candidate.path("content").path("parts");
        if (!AnswerFields.isAbsent(parts) && !parts.isArray()) {
            throw AnswerFields.malformed("parts");
        }
        for (JsonNode part : parts) {
            if (!part.path("thought").asBoolean()) {
                answer.text(AnswerFields.requiredText(part.path("text"), "parts"));
            }
        }
        if (!AnswerFields.isAbsent(candidate.path("finishReason"))) {
            answer.finish(finish(candidate.path("finishReason")));
            answer.end();
        }
    }

    private static LlmResponse.Finish finish(JsonNode reason) {
        return switch (reason.asText()) {
            case "STOP" -> LlmResponse.Finish.COMPLETE;
            case "MAX_TOKENS" -> LlmResponse.Finish.CUT_SHORT;
            case "SAFETY", "RECITATION", "BLOCKLIST", "PROHIBITED_CONTENT", "SPII", "MODEL_ARMOR" ->
                LlmResponse.Finish.REFUSED;
            case String other -> throw AnswerFields.malformed("finishReason");
        };
    }
}
