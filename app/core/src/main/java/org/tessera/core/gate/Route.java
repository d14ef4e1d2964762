package org.tessera.core.gate;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * How a request is written: one body format, with the only field names that a body of it may have. The product fills each
 * of them; none takes free text but the content, so that nothing can hide in a label, a user id or a tag.
 */
public enum Route {
    /** Nothing is sent; the body exists so that review, gate and audit are the same everywhere. */
    ON_DEVICE("on-device"),
    /** Chat completions as OpenAI defined them, spoken by vLLM, llama.cpp and Ollama. */
    OPENAI_CHAT("openai-chat");

    private final String id;

    Route(String id) {
        this.id = id;
    }

    /** Its name in a provider profile, for example {@code openai-chat}. */
    public String id() {
        return id;
    }

    /** The field names that a body may have. */
    public Set<String> fields() {
        return switch (this) {
            case ON_DEVICE -> Set.of("model", "messages", "role", "content");
            case OPENAI_CHAT ->
                Set.of("model", "messages", "role", "content", "max_tokens", "temperature", "stream", "store");
        };
    }

    /** The route with that name in a provider profile. */
    public static Optional<Route> ofId(String id) {
        return Arrays.stream(values()).filter(route -> route.id.equals(id)).findFirst();
    }
}
