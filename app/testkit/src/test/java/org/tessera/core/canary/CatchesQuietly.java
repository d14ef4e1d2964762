package org.tessera.core.canary;

import java.io.Closeable;
import java.io.IOException;

/** Catches everything and says nothing, and closes something where the compiler would. */
final class CatchesQuietly {
    private CatchesQuietly() {}

    static Runnable runs(Runnable work) {
        try {
            work.run();
        } catch (Error anything) {
            return work;
        }
        return work;
    }

    static void closes(Closeable thing, Runnable work) throws IOException {
        try {
            work.run();
        } catch (Throwable anything) {
            thing.close();
        }
    }
}
