package org.tessera.desktop.motion;

import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;

/**
 * Tells once when a window was painted and takes what is typed. A pulse begins only after the frame of the pulse before it
 * was painted, so the second pulse of a screen that is ready says that it stands there. It listens and moves nothing.
 */
public final class FirstFrame extends AnimationTimer {
    private final BooleanSupplier ready;
    private final Runnable then;
    private boolean wasReady;

    /**
     * Waits from {@link #start} on.
     *
     * @param ready whether what is shown takes what is typed
     * @param then called once, on the toolkit's thread
     */
    public FirstFrame(BooleanSupplier ready, Runnable then) {
        this.ready = ready;
        this.then = then;
    }

    @Override
    public void handle(long now) {
        if (wasReady) {
            stop();
            then.run();
        }
        wasReady = ready.getAsBoolean();
    }
}
