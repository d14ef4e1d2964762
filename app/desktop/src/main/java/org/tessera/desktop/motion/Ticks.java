package org.tessera.desktop.motion;

import java.time.Duration;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;

/**
 * Does something again and again, on the toolkit's thread. Nothing moves by it. The toolkit holds what ticks, so ticks for a
 * part of a window rest while that part is in no window: a workstation that was left is held by nobody.
 */
public final class Ticks {
    private final Timeline timer;
    private boolean wanted;
    private boolean shown = true;

    /** Ticks that have not begun. */
    public Ticks(Duration every, Runnable action) {
        timer = new Timeline(
                new KeyFrame(javafx.util.Duration.millis((double) every.toMillis()), event -> action.run()));
        timer.setCycleCount(Animation.INDEFINITE);
    }

    /** Ticks that rest while a node is in no window. */
    public static Ticks whileShown(Node node, Duration every, Runnable action) {
        Ticks ticks = new Ticks(every, action);
        node.sceneProperty().subscribe(scene -> {
            ticks.shown = scene != null;
            ticks.arrange();
        });
        return ticks;
    }

    /** Goes on, or begins. */
    public void begin() {
        wanted = true;
        arrange();
    }

    /** Ticks no more. */
    public void stop() {
        wanted = false;
        arrange();
    }

    /** Whether they were begun and not stopped. */
    public boolean isBegun() {
        return wanted;
    }

    private void arrange() {
        if (wanted && shown) {
            timer.play();
        } else {
            timer.stop();
        }
    }
}
