package org.tessera.egress.bedrock;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.tessera.core.prompt.AnswerSchema;
import org.tessera.core.prompt.Exchange;
import org.tessera.core.prompt.PromptDraft;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.egress.format.BodyWriter;
import org.tessera.egress.json.StrictJson;

/**
 * Writes the body of {@code POST /model/../converse} and {@code /converse-stream}. The path tells the model and whether to
 * stream; a schema stands in the body as text.
 */
public final class ConverseBody implements BodyWriter {
    @Override
    public ObjectNode body(ProviderProfile profile, PromptDraft draft) {
        ObjectNode body = StrictJson.object();
        body.putArray("system").addObject().put("text", draft.system());
        ArrayNode messages = body.putArray("messages");
        for (Exchange earlier : draft.earlier()) {
            message(messages, "user", earlier.user().value());
            message(messages, "assistant", earlier.answer().value());
        }
        message(messages, "user", draft.user());
        ObjectNode inference = body.putObject("inferenceConfig");
        inference.put("maxTokens", BodyWriter.mostTokens(profile, draft));
        profile.wire().temperature().ifPresent(temperature -> inference.put("temperature", temperature));
        draft.template().schema().ifPresent(schema -> form(body, schema));
        return body;
    }

    private static void message(ArrayNode messages, String role, String text) {
        messages.addObject().put("role", role).putArray("content").addObject().put("text", text);
    }

    private static void form(ObjectNode body, AnswerSchema schema) {
        ObjectNode format = body.putObject("outputConfig").putObject("textFormat").put("type", "json_schema");
        format.putObject("structure").putObject("jsonSchema").put("name", schema.name()).put("schema", schema.json());
    }
}
