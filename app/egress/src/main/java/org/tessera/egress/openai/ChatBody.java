package org.tessera.egress.openai;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumSet;
import java.util.Set;
import org.tessera.core.prompt.AnswerSchema;
import org.tessera.core.prompt.Exchange;
import org.tessera.core.prompt.PromptDraft;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.provider.Route;
import org.tessera.egress.format.BodyWriter;
import org.tessera.egress.json.StrictJson;

/**
 * Writes the body of {@code POST /chat/completions}. What differs is the limit's name, which OpenAI and Azure changed and
 * the servers that copied the interface did not, and {@code store: false}, which is said where there is a store.
 */
public final class ChatBody implements BodyWriter {
    private static final Set<Route> NEW_LIMIT = Set
            .copyOf(EnumSet.of(Route.OPENAI, Route.AZURE_OPENAI, Route.AZURE_OPENAI_V1));

    /** Azure's dated interface has no such field. */
    private static final Set<Route> WITH_STORE = Set.copyOf(EnumSet.of(Route.OPENAI, Route.AZURE_OPENAI_V1));

    @Override
    public ObjectNode body(ProviderProfile profile, PromptDraft draft) {
        ObjectNode body = StrictJson.object();
        body.put("model", profile.model());
        ArrayNode messages = body.putArray("messages");
        message(messages, "system", draft.system());
        for (Exchange earlier : draft.earlier()) {
            message(messages, "user", earlier.user().value());
            message(messages, "assistant", earlier.answer().value());
        }
        message(messages, "user", draft.user());
        body.put(NEW_LIMIT.contains(profile.route()) ? "max_completion_tokens" : "max_tokens",
                BodyWriter.mostTokens(profile, draft));
        profile.wire().temperature().ifPresent(temperature -> body.put("temperature", temperature));
        Pieces.ask(profile, body);
        if (WITH_STORE.contains(profile.route())) {
            body.put("store", false);
        }
        draft.template().schema().ifPresent(schema -> form(body, schema));
        return body;
    }

    private static void message(ArrayNode messages, String role, String content) {
        messages.addObject().put("role", role).put("content", content);
    }

    private static void form(ObjectNode body, AnswerSchema schema) {
        ObjectNode form = body.putObject("response_format").put("type", "json_schema").putObject("json_schema");
        form.put("name", schema.name()).put("strict", true).set("schema", BodyWriter.schema(schema));
    }
}
