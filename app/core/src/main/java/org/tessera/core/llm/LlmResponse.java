package org.tessera.core.llm;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.tessera.core.digest.Sha256;
import org.tessera.core.vault.TokenizedText;

/**
 * A model's answer, as received.
 *
 * @param text with tokens, as far as the model kept them
 * @param model the model that answered, in its own words
 * @param finish why it stopped
 * @param inputTokens how many model tokens the prompt had, if it says so
 * @param outputTokens how many model tokens the answer has, if it says so
 * @param requestId the provider's own number of the request, to match its audit with ours
 * @param took from sending to the last byte
 */
public record LlmResponse(TokenizedText text, String model, Finish finish, OptionalInt inputTokens,
        OptionalInt outputTokens, Optional<String> requestId, Duration took) {
    /** Why an answer ended. */
    public enum Finish {
        COMPLETE,
        /** The output limit was reached: the end is missing. */
        CUT_SHORT,
        /** The model refused to answer. */
        REFUSED
    }

    /** The same answer with other words. */
    public LlmResponse withText(TokenizedText other) {
        return new LlmResponse(other, model, finish, inputTokens, outputTokens, requestId, took);
    }

    /** The fingerprint of the answer, for the audit. */
    public Sha256 hash() {
        return Sha256.of(text.value());
    }
}
