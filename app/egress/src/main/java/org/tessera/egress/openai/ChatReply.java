package org.tessera.egress.openai;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.tessera.core.llm.LlmResponse;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.vault.TokenizedText;
import org.tessera.egress.guard.Reply;

/**
 * Reads an answer. What the interface promises must be there in its form; fields that it does not name are passed over.
 * Nothing of the answer goes into a problem but the name of the field that is wrong.
 */
final class ChatReply {
    /** Visible ASCII, as names of models and numbers of requests are. Yes: {@code llama3.1:8b}. No: a line break. */
    private static final Pattern NAME = Pattern.compile("[\\x21-\\x7e]{1,128}");

    private ChatReply() {}

    static LlmResponse read(Reply reply) {
        ObjectNode answer = reply.json();
        JsonNode choice = answer.path("choices").path(0);
        JsonNode message = choice.path("message");
        if (!message.isObject()) {
            throw malformed("choices");
        }
        Optional<String> refusal = refusal(message.path("refusal"));
        String text = refusal.orElseGet(() -> text(message.path("content")));
        LlmResponse.Finish finish = refusal.isPresent() ? LlmResponse.Finish.REFUSED
                : finish(choice.path("finish_reason"));
        if (text.isBlank() && finish != LlmResponse.Finish.REFUSED) {
            throw new ProblemException(ProblemCode.ANSWER_EMPTY);
        }
        String model = name(answer.path("model")).orElseThrow(() -> malformed("model"));
        return new LlmResponse(new TokenizedText(text), model, finish, count(answer, "prompt_tokens"),
                count(answer, "completion_tokens"), reply.requestId().or(() -> name(answer.path("id"))), reply.took());
    }

    private static Optional<String> refusal(JsonNode refusal) {
        if (!isAbsent(refusal) && !refusal.isTextual()) {
            throw malformed("refusal");
        }
        return Optional.ofNullable(refusal.textValue()).filter(text -> !text.isBlank());
    }

    /** Text, or text in parts; {@code null} is no text. */
    private static String text(JsonNode content) {
        if (isAbsent(content)) {
            return "";
        }
        if (content.isTextual()) {
            return content.textValue();
        }
        if (!content.isArray()) {
            throw malformed("content");
        }
        StringBuilder text = new StringBuilder();
        for (JsonNode part : content) {
            if (!part.path("type").asText().equals("text") || !part.path("text").isTextual()) {
                throw malformed("content");
            }
            text.append(part.path("text").textValue());
        }
        return text.toString();
    }

    private static LlmResponse.Finish finish(JsonNode reason) {
        return switch (reason.asText()) {
            case "stop" -> LlmResponse.Finish.COMPLETE;
            case "length" -> LlmResponse.Finish.CUT_SHORT;
            case "content_filter" -> LlmResponse.Finish.REFUSED;
            case String other -> throw malformed("finish_reason");
        };
    }

    private static OptionalInt count(JsonNode answer, String name) {
        JsonNode usage = answer.path("usage");
        JsonNode count = usage.path(name);
        if (isAbsent(usage) || (usage.isObject() && isAbsent(count))) {
            return OptionalInt.empty();
        }
        if (!count.isInt() || count.intValue() < 0) {
            throw malformed("usage");
        }
        return OptionalInt.of(count.intValue());
    }

    private static Optional<String> name(JsonNode node) {
        return Optional.ofNullable(node.textValue()).filter(name -> NAME.matcher(name).matches());
    }

    private static boolean isAbsent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    private static ProblemException malformed(String field) {
        return new ProblemException(ProblemCode.ANSWER_MALFORMED, field);
    }
}
