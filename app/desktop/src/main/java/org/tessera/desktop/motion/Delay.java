package org.tessera.desktop.motion;

import java.time.Duration;
import javafx.animation.PauseTransition;

/** Does something once, some time from now, on the toolkit's thread. Nothing moves by it. */
public final class Delay {
    private final PauseTransition timer = new PauseTransition();

    /** A delay that has not begun. */
    public Delay(Runnable action) {
        timer.setOnFinished(event -> action.run());
    }

    /** Counts from now. */
    public void begin(Duration until) {
        timer.stop();
        timer.setDuration(javafx.util.Duration.millis((double) until.toMillis()));
        timer.playFromStart();
    }

    /** Counts from now, as long as before. */
    public void beginAnew() {
        timer.playFromStart();
    }

    /** Counts no more; nothing is done. */
    public void stop() {
        timer.stop();
    }
}
