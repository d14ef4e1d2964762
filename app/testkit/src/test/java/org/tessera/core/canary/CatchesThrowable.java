package org.tessera.core.canary;

/** Core catches even what the machine throws. */
final class CatchesThrowable {
    private CatchesThrowable() {}

    static boolean runs(Runnable work) {
        try {
            work.run();
            return true;
        } catch (Throwable anything) {
            return false;
        }
    }
}
