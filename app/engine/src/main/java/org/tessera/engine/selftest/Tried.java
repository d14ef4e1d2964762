package org.tessera.engine.selftest;

import java.util.Optional;

/**
 * What a check leaves for those that need it.
 *
 * @param name of the check
 * @param value what it gave; empty if it failed
 * @param failure why it gave nothing
 */
record Tried<T>(String name, Optional<T> value, Optional<CheckResult.Failure> failure) {
    /** Of nothing that was tried. */
    static <T> Tried<T> nothing() {
        return new Tried<>("", Optional.empty(), Optional.empty());
    }
}
