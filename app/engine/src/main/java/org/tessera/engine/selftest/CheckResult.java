package org.tessera.engine.selftest;

import java.util.Optional;
import org.tessera.core.problem.ProblemCode;

/**
 * What came of one check. It holds nothing of a note: the self-test reads none but its own invented lines.
 *
 * @param part where it belongs
 * @param name what was tried, for example {@code model tagger}
 * @param failure what went wrong; empty if it works
 */
public record CheckResult(Part part, String name, Optional<Failure> failure) {
    /**
     * What went wrong.
     *
     * @param problem what it is
     * @param detail the part, the library or the place that it is about; may be empty
     */
    public record Failure(ProblemCode problem, String detail) {
        /** The code, what happened, and the detail. */
        public String words() {
            return problem.code() + " " + problem.whatHappened() + (detail.isEmpty() ? "" : " (" + detail + ")");
        }
    }

    /** Whether it works. */
    public boolean passed() {
        return failure.isEmpty();
    }

    /** One line: whether it works, what was tried, why it does not. */
    public String line() {
        return failure.map(why -> "FAILED  " + name + ": " + why.words()).orElse("ok      " + name);
    }
}
