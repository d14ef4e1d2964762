package org.tessera.egress;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.tessera.core.provider.Route;
import org.tessera.egress.stream.Frames;

/** An ordinary streamed answer of every route. */
final class StreamedAnswers {
    private StreamedAnswers() {}

    /** An event, by its name where the route names events, and its data. */
    record Event(String name, String data) {}

    static String mediaType(Route route) {
        return isFramed(route) ? "application/vnd.amazon.eventstream" : "text/event-stream";
    }

    private static boolean isFramed(Route route) {
        return route == Route.BEDROCK_CONVERSE || route == Route.BEDROCK_CLAUDE;
    }

    /** The bytes of an answer whose text comes in these pieces. */
    static byte[] of(Route route, List<String> pieces) {
        return bytes(route, events(route, pieces));
    }

    static byte[] bytes(Route route, List<Event> events) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        events.forEach(event -> bytes.writeBytes(bytes(route, event)));
        return bytes.toByteArray();
    }

    private static byte[] bytes(Route route, Event event) {
        if (route == Route.BEDROCK_CLAUDE) {
            String inner = Base64.getEncoder().encodeToString(event.data().getBytes(StandardCharsets.UTF_8));
            return Frames.event("chunk", "{\"bytes\":\"" + inner + "\",\"p\":\"abcd\"}");
        }
        if (isFramed(route)) {
            return Frames.event(event.name(), event.data());
        }
        String named = event.name().isEmpty() ? "" : "event: " + event.name() + "\n";
        return (named + "data: " + event.data() + "\n\n").getBytes(StandardCharsets.UTF_8);
    }

    static List<Event> events(Route route, List<String> pieces) {
        List<Event> events = new ArrayList<>();
        switch (route.format()) {
            case OPENAI_CHAT -> {
                events.add(chat("{\"role\":\"assistant\",\"content\":\"\"}", "null"));
                pieces.forEach(piece -> events.add(chat("{\"content\":" + quoted(piece) + "}", "null")));
                events.add(chat("{}", "\"stop\""));
                events.add(counts("chat.completion.chunk"));
                events.add(new Event("", "[DONE]"));
            }
            case OPENAI_COMPLETIONS -> {
                pieces.forEach(piece -> events.add(completion(piece, "null")));
                events.add(completion("", "\"stop\""));
                events.add(counts("text_completion"));
                events.add(new Event("", "[DONE]"));
            }
            case ANTHROPIC_MESSAGES -> message(events, pieces);
            case BEDROCK_CONVERSE -> {
                events.add(new Event("messageStart", "{\"role\":\"assistant\"}"));
                pieces.forEach(piece -> events.add(new Event("contentBlockDelta",
                        "{\"contentBlockIndex\":0,\"delta\":{\"text\":" + quoted(piece) + "}}")));
                events.add(new Event("contentBlockStop", "{\"contentBlockIndex\":0}"));
                events.add(new Event("messageStop", "{\"stopReason\":\"end_turn\"}"));
                events.add(new Event("metadata", "{\"usage\":{\"inputTokens\":318,\"outputTokens\":241,"
                        + "\"totalTokens\":559},\"metrics\":{\"latencyMs\":1200}}"));
            }
            case GEMINI_CONTENT -> {
                pieces.forEach(piece -> events.add(content(piece, "")));
                events.add(content("", ",\"finishReason\":\"STOP\""));
            }
        }
        return events;
    }

    private static void message(List<Event> events, List<String> pieces) {
        events.add(typed("message_start",
                "\"message\":{\"id\":\"msg_7\",\"type\":\"message\",\"role\":\"assistant\","
                        + "\"content\":[],\"model\":\"served-model\",\"stop_reason\":null,\"stop_sequence\":null,"
                        + "\"usage\":{\"input_tokens\":318,\"output_tokens\":1}}"));
        events.add(new Event("ping", "{\"type\":\"ping\"}"));
        events.add(typed("content_block_start", "\"index\":0,\"content_block\":{\"type\":\"text\",\"text\":\"\"}"));
        pieces.forEach(piece -> events.add(typed("content_block_delta",
                "\"index\":0,\"delta\":{\"type\":\"text_delta\",\"text\":" + quoted(piece) + "}")));
        events.add(typed("content_block_stop", "\"index\":0"));
        events.add(typed("message_delta", "\"delta\":{\"stop_reason\":\"end_turn\",\"stop_sequence\":null},"
                + "\"usage\":{\"output_tokens\":241}"));
        events.add(new Event("message_stop", "{\"type\":\"message_stop\"}"));
    }

    private static Event typed(String type, String rest) {
        return new Event(type, "{\"type\":\"" + type + "\"," + rest + "}");
    }

    private static Event chat(String delta, String finish) {
        return new Event("",
                "{\"id\":\"chatcmpl-7\",\"object\":\"chat.completion.chunk\",\"created\":1795340000,"
                        + "\"model\":\"served-model\",\"choices\":[{\"index\":0,\"delta\":" + delta
                        + ",\"finish_reason\":" + finish + "}]}");
    }

    private static Event completion(String text, String finish) {
        return new Event("",
                "{\"id\":\"cmpl-7\",\"object\":\"text_completion\",\"created\":1795340000,"
                        + "\"model\":\"served-model\",\"choices\":[{\"index\":0,\"text\":" + quoted(text)
                        + ",\"logprobs\":null,\"finish_reason\":" + finish + "}]}");
    }

    private static Event counts(String object) {
        return new Event("",
                "{\"id\":\"chatcmpl-7\",\"object\":\"" + object + "\",\"created\":1795340000,"
                        + "\"model\":\"served-model\",\"choices\":[],\"usage\":{\"prompt_tokens\":318,"
                        + "\"completion_tokens\":241,\"total_tokens\":559}}");
    }

    private static Event content(String text, String finish) {
        String counts = finish.isEmpty() ? ""
                : ",\"usageMetadata\":{\"promptTokenCount\":318,\"candidatesTokenCount\":241,\"totalTokenCount\":559}";
        return new Event("",
                "{\"candidates\":[{\"index\":0,\"content\":{\"role\":\"model\",\"parts\":[{\"text\":" + quoted(text)
                        + "}]}" + finish + "}]" + counts
                        + ",\"modelVersion\":\"served-model\",\"responseId\":\"r-7\"}");
    }

    private static String quoted(String text) {
        return WholeAnswers.quoted(text);
    }
}
