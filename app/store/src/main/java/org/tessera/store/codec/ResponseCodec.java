package org.tessera.store.codec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import org.tessera.core.llm.LlmResponse;
import org.tessera.core.vault.TokenizedText;

/** A model's answer as received. */
public final class ResponseCodec {
    private ResponseCodec() {}

    /** The answer as JSON. */
    public static ObjectNode write(LlmResponse response) {
        ObjectNode json = Json.object()
                .put("text", response.text().value())
                .put("model", response.model())
                .put("finish", response.finish().name())
                .put("took", response.took().toNanos());
        response.inputTokens().ifPresent(count -> json.put("in", count));
        response.outputTokens().ifPresent(count -> json.put("out", count));
        response.requestId().ifPresent(id -> json.put("request", id));
        return json;
    }

    /** The answer. */
    public static LlmResponse read(Fields json) {
        return new LlmResponse(new TokenizedText(json.text("text")), json.text("model"),
                json.choice("finish", LlmResponse.Finish.class), json.maybeNumber("in"), json.maybeNumber("out"),
                json.maybeText("request"), Duration.ofNanos(json.longNumber("took")));
    }
}
