package org.tessera.core.llm;

import java.time.Duration;
import java.util.Optional;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/** An endpoint turned a prompt away and says that it may be sent again: status 429, 503 or 529. Nothing was accepted. */
public final class EndpointBusyException extends ProblemException {
    private final transient Optional<Duration> retryAfter;

    /**
     * @param status the status of the answer
     * @param retryAfter how long the endpoint asks to wait, if it says so
     */
    public EndpointBusyException(int status, Optional<Duration> retryAfter) {
        super(ProblemCode.ENDPOINT_BUSY, String.valueOf(status));
        this.retryAfter = retryAfter;
    }

    /** How long the endpoint asks to wait, if it says so. */
    public Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
