package org.tessera.egress;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.tessera.core.provider.Route;
import org.tessera.egress.json.StrictJson;

/** An ordinary whole answer of every route, with every key that an endpoint sends today. */
final class WholeAnswers {
    private WholeAnswers() {}

    static String of(Route route, String text) {
        String json = switch (route.format()) {
            case OPENAI_CHAT -> """
                    {"id": "chatcmpl-7", "object": "chat.completion", "created": 1795340000, "model": "served-model",
                     "choices": [{"index": 0, "message": {"role": "assistant", "content": %s, "refusal": null},
                      "logprobs": null, "finish_reason": "stop"}],
                     "usage": {"prompt_tokens": 318, "completion_tokens": 241, "total_tokens": 559}}""";
            case OPENAI_COMPLETIONS -> """
                    {"id": "cmpl-7", "object": "text_completion", "created": 1795340000, "model": "served-model",
                     "choices": [{"index": 0, "text": %s, "logprobs": null, "finish_reason": "stop"}],
                     "usage": {"prompt_tokens": 318, "completion_tokens": 241, "total_tokens": 559}}""";
            case ANTHROPIC_MESSAGES -> """
                    {"id": "msg_7", "type": "message", "role": "assistant", "model": "served-model",
                     "content": [{"type": "thinking", "thinking": "Hm.", "signature": "c2ln"},
                      {"type": "redacted_thinking", "data": "cmVk"}, {"type": "text", "text": %s}],
                     "stop_reason": "end_turn", "stop_sequence": null,
                     "usage": {"input_tokens": 318, "output_tokens": 241}}""";
            case BEDROCK_CONVERSE -> """
                    {"output": {"message": {"role": "assistant", "content": [
                      {"reasoningContent": {"reasoningText": {"text": "Hm.", "signature": "c2ln"}}}, {"text": %s}]}},
                     "stopReason": "end_turn", "usage": {"inputTokens": 318, "outputTokens": 241, "totalTokens": 559},
                     "metrics": {"latencyMs": 1200}}""";
            case GEMINI_CONTENT -> """
                    {"candidates": [{"index": 0, "content": {"role": "model", "parts": [
                      {"text": "Hm.", "thought": true}, {"text": %s}]}, "finishReason": "STOP"}],
                     "usageMetadata": {"promptTokenCount": 318, "candidatesTokenCount": 241, "totalTokenCount": 559},
                     "modelVersion": "served-model", "responseId": "r-7"}""";
        };
        return json.formatted(quoted(text));
    }

    /** A text as a JSON string. */
    static String quoted(String text) {
        ObjectNode holder = StrictJson.object().put("t", text);
        String written = new String(StrictJson.write(holder), StandardCharsets.UTF_8);
        return written.substring("{\"t\":".length(), written.length() - 1);
    }
}
