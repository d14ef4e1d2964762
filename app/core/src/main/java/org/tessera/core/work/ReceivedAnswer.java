package org.tessera.core.work;

import java.time.Instant;
import org.tessera.core.digest.Sha256;
import org.tessera.core.llm.LlmResponse;

/**
 * An answer and what it answers.
 *
 * @param response as received, with tokens
 * @param profile the provider profile's name
 * @param requestHash the fingerprint of the bytes that were sent
 * @param sentAt when they were sent
 */
public record ReceivedAnswer(LlmResponse response, String profile, Sha256 requestHash, Instant sentAt) {}
