package org.tessera.egress.format;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.tessera.core.prompt.AnswerSchema;
import org.tessera.core.prompt.PromptDraft;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.egress.json.StrictJson;

/** Writes the body of a request. The same draft gives the same keys in the same order. */
@FunctionalInterface
public interface BodyWriter {
    /** The body, with no key that its {@link org.tessera.core.provider.BodyFormat} does not list. */
    ObjectNode body(ProviderProfile profile, PromptDraft draft);

    /** The longest answer to ask for, in model tokens: what both profile and template allow. */
    static int mostTokens(ProviderProfile profile, PromptDraft draft) {
        return Math.min(profile.wire().maxOutputTokens(), draft.template().maxOutputTokens());
    }

    /**
     * A template's schema as an object of its own.
     *
     * @throws IllegalArgumentException if it is no JSON object
     */
    static ObjectNode schema(AnswerSchema schema) {
        return StrictJson.read(schema.json())
                .orElseThrow(() -> new IllegalArgumentException("an answer schema is a JSON object"));
    }
}
