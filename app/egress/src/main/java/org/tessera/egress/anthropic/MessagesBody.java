package org.tessera.egress.anthropic;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.tessera.core.prompt.AnswerSchema;
import org.tessera.core.prompt.Exchange;
import org.tessera.core.prompt.PromptDraft;
import org.tessera.core.provider.ClaudeVersion;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.provider.Regions;
import org.tessera.core.provider.Route;
import org.tessera.egress.format.BodyWriter;
import org.tessera.egress.json.StrictJson;

/**
 * Writes the body of a messages request. Anthropic takes the model in the body and the version in a header; Bedrock and
 * Vertex take the model in the path and their own version in the body, and Bedrock also tells by the path whether to
 * stream.
 */
public final class MessagesBody implements BodyWriter {
    /** The versions that Anthropic's own interface is spoken in. */
    public static final String FIRST_VERSION = "2023-06-01";

    /** From this version on a sampling temperature is an error, even the default one. */
    public static final String WITHOUT_TEMPERATURE = "2026-10-21";

    private static final String BEDROCK = "bedrock-2023-05-31";
    private static final String VERTEX = "vertex-2023-10-16";
    private static final String UNITED_STATES = "us";

    @Override
    public ObjectNode body(ProviderProfile profile, PromptDraft draft) {
        ObjectNode body = StrictJson.object();
        switch (profile.route()) {
            case BEDROCK_CLAUDE -> body.put("anthropic_version", BEDROCK);
            case VERTEX_CLAUDE -> body.put("anthropic_version", VERTEX);
            default -> body.put("model", profile.model());
        }
        body.put("system", draft.system());
        ArrayNode messages = body.putArray("messages");
        for (Exchange earlier : draft.earlier()) {
            message(messages, "user", earlier.user().value());
            message(messages, "assistant", earlier.answer().value());
        }
        message(messages, "user", draft.user());
        body.put("max_tokens", BodyWriter.mostTokens(profile, draft));
        if (takesTemperature(profile)) {
            profile.wire().temperature().ifPresent(temperature -> body.put("temperature", temperature));
        }
        if (profile.route() != Route.BEDROCK_CLAUDE) {
            body.put("stream", profile.wire().streaming());
        }
        if (saysWhere(profile)) {
            body.put("inference_geo", UNITED_STATES);
        }
        draft.template().schema().ifPresent(schema -> form(body, schema));
        return body;
    }

    /** Older models take no such field; there a named person attests where the organisation's requests are computed. */
    private static boolean saysWhere(ProviderProfile profile) {
        return profile.route() == Route.ANTHROPIC && Regions.key(profile.region()).equals(UNITED_STATES)
                && ClaudeVersion.takesGeography(profile.model());
    }

    private static boolean takesTemperature(ProviderProfile profile) {
        return profile.route() != Route.ANTHROPIC
                || profile.wire().apiVersion().filter(WITHOUT_TEMPERATURE::equals).isEmpty();
    }

    private static void message(ArrayNode messages, String role, String content) {
        messages.addObject().put("role", role).put("content", content);
    }

    private static void form(ObjectNode body, AnswerSchema schema) {
        body.putObject("output_config")
                .putObject("format")
                .put("type", "json_schema")
                .set("schema", BodyWriter.schema(schema));
    }
}
