package org.tessera.engine;

import java.time.Duration;
import java.util.Optional;
import org.tessera.core.llm.EndpointBusyException;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/**
 * When a prompt is sent again, and when it goes to the next provider. The same provider is asked again at most twice, and
 * only if it accepted nothing: it turned the prompt away for want of room, or no connection came about.
 */
final class Retries {
    private static final int MOST_ATTEMPTS = 3;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

    /** A person waits in front of the window: what takes longer is left to that person. */
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(20);

    private Retries() {}

    /**
     * How long to wait before the next attempt; empty if there is none.
     *
     * @param attempt the number of the attempt that failed, from 1
     */
    static Optional<Duration> pause(ProblemException failure, int attempt) {
        if (attempt >= MOST_ATTEMPTS) {
            return Optional.empty();
        }
        Duration growing = FIRST_PAUSE.multipliedBy(attempt);
        if (failure instanceof EndpointBusyException busy) {
            return Optional.of(busy.retryAfter().orElse(growing)).filter(pause -> pause.compareTo(LONGEST_PAUSE) <= 0);
        }
        return failure.problem() == ProblemCode.ENDPOINT_UNREACHABLE ? Optional.of(growing) : Optional.empty();
    }

    /** Whether another provider may be asked after this one failed. */
    static boolean mayFallBack(ProblemException failure) {
        return switch (failure.problem()) {
            case ENDPOINT_BUSY, ENDPOINT_UNREACHABLE, ENDPOINT_TIMED_OUT -> true;
            case ENDPOINT_ERROR -> failure.detail().startsWith("5");
            default -> false;
        };
    }
}
