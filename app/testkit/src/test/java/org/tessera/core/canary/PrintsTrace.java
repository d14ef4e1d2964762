package org.tessera.core.canary;

/** Core prints where it failed. */
final class PrintsTrace {
    private PrintsTrace() {}

    static void print(IllegalStateException failure) {
        failure.printStackTrace();
    }
}
