package org.tessera.core.provider;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How an endpoint is spoken to.
 *
 * @param authentication how the caller shows who it is
 * @param apiVersion the version of the interface, where the route names one: Azure's {@code api-version}, Anthropic's
 *        {@code anthropic-version}
 * @param streaming whether the answer is asked for in pieces
 * @param maxOutputTokens the longest answer to ask for, in model tokens
 * @param temperature the sampling temperature; empty to leave it to the server
 * @param timeout how long to wait for an answer
 * @param tls what the connection must show
 */
public record Wire(AuthScheme authentication, Optional<String> apiVersion, boolean streaming, int maxOutputTokens,
        OptionalDouble temperature, Duration timeout, TlsTrust tls) {
    /** @throws IllegalArgumentException if a number is out of its range */
    public Wire {
        if (maxOutputTokens < 1 || timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("an output limit and a timeout are above zero");
        }
    }

    /** An endpoint that asks for nothing, answers in one piece and chooses its own temperature. */
    public static Wire plain(int maxOutputTokens, Duration timeout) {
        return new Wire(new AuthScheme.None(), Optional.empty(), false, maxOutputTokens, OptionalDouble.empty(),
                timeout, TlsTrust.STANDARD);
    }
}
