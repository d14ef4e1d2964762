package org.tessera.egress.openai;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.tessera.core.gate.OutgoingRequest;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.prompt.PromptDraft;
import org.tessera.egress.json.StrictJson;

/**
 * Writes the body: {@code model, messages (system, user), max_tokens, temperature} where the profile has one, and
 * {@code stream: false}. Always in this order, so that the same draft gives the same bytes.
 */
final class ChatRequest {
    private static final Map<String, String> HEADERS = Map.of("accept", "application/json", "content-type",
            "application/json", "user-agent", "Tessera");

    private ChatRequest() {}

    static OutgoingRequest of(ProviderProfile profile, PromptDraft draft) {
        ObjectNode body = StrictJson.object();
        body.put("model", profile.model());
        ArrayNode messages = body.putArray("messages");
        messages.addObject().put("role", "system").put("content", draft.system());
        messages.addObject().put("role", "user").put("content", draft.user());
        body.put("max_tokens", Math.min(profile.wire().maxOutputTokens(), draft.template().maxOutputTokens()));
        profile.wire().temperature().ifPresent(temperature -> body.put("temperature", temperature));
        body.put("stream", false);
        byte[] bytes = StrictJson.write(body);
        return new OutgoingRequest(profile.destination(), profile.path(), "", profile.model(), HEADERS,
                StrictJson.fields(StrictJson.read(bytes).orElseThrow(), profile.route().format().schemaField()), bytes);
    }
}
