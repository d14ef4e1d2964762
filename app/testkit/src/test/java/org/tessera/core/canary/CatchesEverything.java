package org.tessera.core.canary;

/** Core catches whatever comes. */
final class CatchesEverything {
    private CatchesEverything() {}

    static boolean runs(Runnable work) {
        try {
            work.run();
            return true;
        } catch (RuntimeException anything) {
            return false;
        }
    }
}
