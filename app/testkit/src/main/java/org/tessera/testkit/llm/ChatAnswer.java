package org.tessera.testkit.llm;

import java.time.Duration;
import java.util.Map;

/** What the loopback server does with a request. */
public sealed interface ChatAnswer {
    /** Answers with a status, headers and a body. */
    record Respond(int status, Map<String, String> headers, String body) implements ChatAnswer {
        public Respond {
            headers = Map.copyOf(headers);
        }
    }

    /** Waits, then does something else. */
    record Wait(Duration time, ChatAnswer then) implements ChatAnswer {}

    /** Promises a body and closes the connection in the middle of it. */
    record CutInBody() implements ChatAnswer {}

    /** Reads the request and closes the connection without a word. */
    record HangUp() implements ChatAnswer {}

    /** The usual answer: the text, complete. */
    static ChatAnswer text(String text) {
        return completion(message(text), "stop");
    }

    /** An answer that reached the output limit. */
    static ChatAnswer truncated(String text) {
        return completion(message(text), "length");
    }

    private static String message(String text) {
        return "{\"role\":\"assistant\",\"content\":" + JsonText.quoted(text) + ",\"refusal\":null}";
    }

    /** The model says why it does not answer. */
    static ChatAnswer refusal(String text) {
        return completion("{\"role\":\"assistant\",\"content\":null,\"refusal\":" + JsonText.quoted(text) + "}",
                "stop");
    }

    /** A chat completion with a message as JSON and a finish reason. */
    static ChatAnswer completion(String message, String finish) {
        return json("{\"id\":\"chatcmpl-test-1\",\"object\":\"chat.completion\",\"created\":1795340000,"
                + "\"model\":\"served-model\",\"choices\":[{\"index\":0,\"message\":" + message
                + ",\"logprobs\":null,\"finish_reason\":\"" + finish + "\"}],"
                + "\"usage\":{\"prompt_tokens\":318,\"completion_tokens\":241,\"total_tokens\":559}}");
    }

    /** Status 200 with any JSON, or what only says that it is JSON. */
    static ChatAnswer json(String body) {
        return new Respond(200, Map.of("Content-Type", "application/json"), body);
    }

    /** An error as OpenAI-compatible servers report it. */
    static ChatAnswer error(int status) {
        return new Respond(status, Map.of("Content-Type", "application/json"),
                "{\"error\":{\"message\":\"said the server\",\"type\":\"test\",\"code\":null}}");
    }

    /** Sends the caller elsewhere. */
    static ChatAnswer redirect(String location) {
        return new Respond(307, Map.of("Location", location), "");
    }
}
