package org.tessera.desktop.start;

import org.tessera.core.problem.ProblemException;
import org.tessera.engine.DetectionParts;

/** Loads detection while somebody looks at the first screen or types a passphrase. It has neither a key nor a note. */
public final class WarmUp {
    private WarmUp() {}

    /**
     * Begins it on a thread that gives way to others and keeps no process alive.
     *
     * @param then what may wait for it, on the same thread
     */
    public static void begin(DetectionParts parts, Runnable then) {
        Thread.ofPlatform().daemon().name("warm-up").priority(Thread.MIN_PRIORITY).start(() -> {
            load(parts);
            then.run();
        });
    }

    private static void load(DetectionParts parts) {
        try {
            parts.warmUp();
            StartStamps.NOTE.reached();
        } catch (ProblemException missing) {
            // Said after the login: the workstation asks for the same parts, and there it can be tried again.
        }
    }
}
