package org.tessera.egress.openai;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.tessera.core.prompt.Exchange;
import org.tessera.core.prompt.PromptDraft;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.egress.format.BodyWriter;
import org.tessera.egress.json.StrictJson;

/**
 * Writes the body of {@code POST /completions}: one text, made of the instructions and of all turns, that ends where the
 * answer begins. The interface takes no schema; the answer is checked here.
 */
public final class CompletionsBody implements BodyWriter {
    private static final String REQUEST = "\n\nRequest:\n";
    private static final String ANSWER = "\n\nAnswer:\n";

    @Override
    public ObjectNode body(ProviderProfile profile, PromptDraft draft) {
        ObjectNode body = StrictJson.object();
        body.put("model", profile.model());
        body.put("prompt", prompt(draft));
        body.put("max_tokens", BodyWriter.mostTokens(profile, draft));
        profile.wire().temperature().ifPresent(temperature -> body.put("temperature", temperature));
        Pieces.ask(profile, body);
        return body;
    }

    private static String prompt(PromptDraft draft) {
        StringBuilder prompt = new StringBuilder(draft.system());
        for (Exchange earlier : draft.earlier()) {
            prompt.append(REQUEST).append(earlier.user().value());
            prompt.append(ANSWER).append(earlier.answer().value());
        }
        return prompt.append(REQUEST).append(draft.user()).append(ANSWER).toString();
    }
}
