package org.tessera.egress;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import org.tessera.core.gate.OutgoingRequest;
import org.tessera.core.prompt.PromptDraft;
import org.tessera.core.provider.BodyFormat;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.provider.Route;
import org.tessera.egress.anthropic.MessagesBody;
import org.tessera.egress.bedrock.ConverseBody;
import org.tessera.egress.format.BodyWriter;
import org.tessera.egress.gemini.ContentBody;
import org.tessera.egress.json.StrictJson;
import org.tessera.egress.openai.ChatBody;
import org.tessera.egress.openai.CompletionsBody;

/** Puts a request together: the body in the route's format, and the few headers and queries that a route asks for. */
final class Composition {
    /** The version of Azure's dated interface that is asked for where the profile names none. */
    private static final String AZURE_VERSION = "2024-10-21";

    private Composition() {}

    static OutgoingRequest of(ProviderProfile profile, PromptDraft draft) {
        ObjectNode body = writer(profile.route().format()).body(profile, draft);
        byte[] bytes = StrictJson.write(body);
        return new OutgoingRequest(profile.destination(), profile.path(), query(profile), profile.model(),
                headers(profile),
                StrictJson.fields(StrictJson.read(bytes).orElseThrow(), profile.route().format().schemaField()), bytes);
    }

    private static BodyWriter writer(BodyFormat format) {
        return switch (format) {
            case OPENAI_CHAT -> new ChatBody();
            case OPENAI_COMPLETIONS -> new CompletionsBody();
            case ANTHROPIC_MESSAGES -> new MessagesBody();
            case BEDROCK_CONVERSE -> new ConverseBody();
            case GEMINI_CONTENT -> new ContentBody();
        };
    }

    private static String query(ProviderProfile profile) {
        if (profile.route() == Route.AZURE_OPENAI) {
            return "api-version=" + profile.wire().apiVersion().orElse(AZURE_VERSION);
        }
        return profile.route() == Route.VERTEX_GEMINI && profile.wire().streaming() ? "alt=sse" : "";
    }

    private static Map<String, String> headers(ProviderProfile profile) {
        Map<String, String> headers = new TreeMap<>();
        headers.put("accept", Reception.mediaType(profile));
        headers.put("content-type", "application/json");
        headers.put("user-agent", "Tessera");
        if (profile.route() == Route.ANTHROPIC) {
            headers.put("anthropic-version", profile.wire().apiVersion().orElse(MessagesBody.FIRST_VERSION));
        }
        return headers;
    }
}
