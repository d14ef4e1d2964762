package org.tessera.egress.gemini;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.tessera.core.prompt.Exchange;
import org.tessera.core.prompt.PromptDraft;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.egress.format.BodyWriter;
import org.tessera.egress.json.StrictJson;

/**
 * Writes the body of {@code :generateContent} and {@code :streamGenerateContent}. The path tells the model and whether to
 * stream; what the model said is called {@code model}.
 */
public final class ContentBody implements BodyWriter {
    @Override
    public ObjectNode body(ProviderProfile profile, PromptDraft draft) {
        ObjectNode body = StrictJson.object();
        body.putObject("systemInstruction").putArray("parts").addObject().put("text", draft.system());
        ArrayNode contents = body.putArray("contents");
        for (Exchange earlier : draft.earlier()) {
            content(contents, "user", earlier.user().value());
            content(contents, "model", earlier.answer().value());
        }
        content(contents, "user", draft.user());
        ObjectNode generation = body.putObject("generationConfig");
        generation.put("maxOutputTokens", BodyWriter.mostTokens(profile, draft));
        profile.wire().temperature().ifPresent(temperature -> generation.put("temperature", temperature));
        draft.template()
                .schema()
                .ifPresent(schema -> generation.put("responseMimeType", "application/json")
                        .set("responseJsonSchema", BodyWriter.schema(schema)));
        return body;
    }

    private static void content(ArrayNode contents, String role, String text) {
        contents.addObject().put("role", role).putArray("parts").addObject().put("text", text);
    }
}
