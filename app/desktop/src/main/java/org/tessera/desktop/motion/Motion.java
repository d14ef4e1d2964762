package org.tessera.desktop.motion;

import javafx.application.Platform;

/** Whether things may move. */
public final class Motion {
    private Motion() {}

    /** The person asked the system for less motion: nothing moves. Call on the toolkit's thread. */
    public static boolean isReduced() {
        return Platform.getPreferences().isReducedMotion();
    }
}
