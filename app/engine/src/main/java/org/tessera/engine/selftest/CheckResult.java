package org.tessera.engine.selftest;

import java.util.Optional;

/**
 * What came of one check.
 *
 * @param name what was tried, for example {@code model tagger}
 * @param failure what went wrong, with the problem's code; empty if it works
 */
public record CheckResult(String name, Optional<String> failure) {
    /** Whether it works. */
    public boolean passed() {
        return failure.isEmpty();
    }
}
