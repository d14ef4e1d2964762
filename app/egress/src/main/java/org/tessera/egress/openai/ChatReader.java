package org.tessera.egress.openai;

import com.fasterxml.jackson.databind.JsonNode;
import org.tessera.egress.format.AnswerFields;
import org.tessera.egress.format.CollectedAnswer;

/** Reads an answer to {@code POST /chat/completions}: {@code message} in a whole one, {@code delta} in a piece. */
public final class ChatReader extends OpenAiAnswer {
    /** @param answer where the words go */
    public ChatReader(CollectedAnswer answer) {
        super(answer);
    }

    @Override
    void wholeChoice(JsonNode choice) {
        message(choice.path("message"), "choices");
    }

    @Override
    void nextPiece(JsonNode choice) {
        message(choice.path("delta"), "delta");
    }

    private void message(JsonNode message, String field) {
        if (!message.isObject()) {
            throw AnswerFields.malformed(field);
        }
        requireNoCall(message);
        answer().refusal(AnswerFields.text(message.path("refusal"), "refusal"));
        content(message.path("content"));
    }

    /** No tool was offered. Some servers send an empty list all the same. */
    private static void requireNoCall(JsonNode message) {
        if (!message.path("tool_calls").isEmpty() || !AnswerFields.isAbsent(message.path("function_call"))) {
            throw AnswerFields.malformed("tool_calls");
        }
    }

    /** Text, or text in parts; {@code null} is no text. */
    private void content(JsonNode content) {
        if (!content.isArray()) {
            answer().text(AnswerFields.text(content, "content"));
            return;
        }
        for (JsonNode part : content) {
            if (!part.path("type").asText().equals("text")) {
                throw AnswerFields.malformed("content");
            }
            answer().text(AnswerFields.requiredText(part.path("text"), "content"));
        }
    }
}
