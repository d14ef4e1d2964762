package org.tessera.core.canary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;

/** Catches everything in a method that also closes something. */
final class CatchesBesideResource {
    private CatchesBesideResource() {}

    static boolean reads(Reader source, Runnable after) throws IOException {
        try (BufferedReader reader = new BufferedReader(source)) {
            reader.mark(1);
        }
        try {
            after.run();
            return true;
        } catch (Throwable anything) {
            return false;
        }
    }
}
