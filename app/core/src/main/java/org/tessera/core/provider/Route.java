package org.tessera.core.provider;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** A way to a model: whose endpoint it is, which body format it takes, and the path that is called below the base path. */
public enum Route {
    /** Nothing is sent; the body exists so that review, gate and audit are the same everywhere. */
    ON_DEVICE("on-device", BodyFormat.OPENAI_CHAT, "/summary", "/summary"),
    /** A server that speaks OpenAI's chat format: vLLM, llama.cpp, Ollama, or a gateway in front of them. */
    OPENAI_CHAT("openai-chat", BodyFormat.OPENAI_CHAT, "/chat/completions", "/chat/completions"),
    /** The same server asked for completions. */
    OPENAI_COMPLETIONS("openai-completions", BodyFormat.OPENAI_COMPLETIONS, "/completions", "/completions"),
    /** OpenAI itself. */
    OPENAI("openai", BodyFormat.OPENAI_CHAT, "/chat/completions", "/chat/completions"),
    /** Azure OpenAI with a dated {@code api-version}; the model is the deployment, in the path. */
    AZURE_OPENAI("azure-openai", BodyFormat.OPENAI_CHAT, "/deployments/{model}/chat/completions",
            "/deployments/{model}/chat/completions"),
    /** Azure OpenAI v1, without an {@code api-version}; the model is the deployment. */
    AZURE_OPENAI_V1("azure-openai-v1", BodyFormat.OPENAI_CHAT, "/chat/completions", "/chat/completions"),
    /** Anthropic itself. */
    ANTHROPIC("anthropic", BodyFormat.ANTHROPIC_MESSAGES, "/messages", "/messages"),
    /** AWS Bedrock, Converse. */
    BEDROCK_CONVERSE("bedrock-converse", BodyFormat.BEDROCK_CONVERSE, "/model/{model}/converse",
            "/model/{model}/converse-stream"),
    /** AWS Bedrock, InvokeModel with a body of Anthropic's. */
    BEDROCK_CLAUDE("bedrock-claude", BodyFormat.ANTHROPIC_MESSAGES, "/model/{model}/invoke",
            "/model/{model}/invoke-with-response-stream"),
    /** Gemini on Google Vertex AI. */
    VERTEX_GEMINI("vertex-gemini", BodyFormat.GEMINI_CONTENT, "/publishers/google/models/{model}:generateContent",
            "/publishers/google/models/{model}:streamGenerateContent"),
    /** Claude on Google Vertex AI. */
    VERTEX_CLAUDE("vertex-claude", BodyFormat.ANTHROPIC_MESSAGES, "/publishers/anthropic/models/{model}:rawPredict",
            "/publishers/anthropic/models/{model}:streamRawPredict"),
    /** Nebius Token Factory, chat. */
    NEBIUS("nebius", BodyFormat.OPENAI_CHAT, "/chat/completions", "/chat/completions"),
    /** Nebius Token Factory, completions. */
    NEBIUS_COMPLETIONS("nebius-completions", BodyFormat.OPENAI_COMPLETIONS, "/completions", "/completions");

    private static final String MODEL = "{model}";
    private static final int QUARTER = 90;
    private static final int YEAR = 365;

    /** RFC 3986, section 2.3. */
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private final String id;
    private final BodyFormat format;
    private final String whole;
    private final String streamed;

    Route(String id, BodyFormat format, String whole, String streamed) {
        this.id = id;
        this.format = format;
        this.whole = whole;
        this.streamed = streamed;
    }

    /** Its name in a provider profile, for example {@code openai-chat}. */
    public String id() {
        return id;
    }

    /** How bodies are written. */
    public BodyFormat format() {
        return format;
    }

    /** The path as an agreement lists it, for example <code>/model/{model}/converse</code>. */
    public String pathTemplate(boolean streaming) {
        return streaming ? streamed : whole;
    }

    /** The path that is called: the model stands in it as one percent-encoded segment (RFC 3986). */
    public String path(String model, boolean streaming) {
        return pathTemplate(streaming).replace(MODEL, segment(model));
    }

    /** A model as it stands in a path, for example {@code us.anthropic.claude%3A0}: {@code - . _ ~} are not encoded. */
    public static String segment(String model) {
        StringBuilder segment = new StringBuilder();
        for (byte octet : model.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = UNRESERVED.indexOf(octet) >= 0;
            segment.append(plain ? String.valueOf((char) octet) : "%%%02X".formatted(octet & 0xff));
        }
        return segment.toString();
    }

    /**
     * How long an attestation holds at most, in days: 90 for Google, whose list of covered services is not to be relied on
     * for longer (guide "LLMs under BAA", R23); a year elsewhere.
     */
    public int attestationDays() {
        return this == VERTEX_GEMINI || this == VERTEX_CLAUDE ? QUARTER : YEAR;
    }

    /** The route with that name in a provider profile. */
    public static Optional<Route> ofId(String id) {
        return Arrays.stream(values()).filter(route -> route.id.equals(id)).findFirst();
    }
}
