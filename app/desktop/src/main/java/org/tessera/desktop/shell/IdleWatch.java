package org.tessera.desktop.shell;

import java.time.Duration;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import org.tessera.desktop.motion.Delay;

/** Automatic logoff (164.312(a)(2)(iii)): does something when nobody has touched a window for a while. */
public final class IdleWatch {
    /** How long a workstation stays open untouched unless the site says otherwise, in minutes. */
    public static final int STANDARD_MINUTES = 5;

    private static final int LONGEST_MINUTES = 30;

    private final Scene scene;
    private final Delay rest;
    private final EventHandler<InputEvent> touched;

    /**
     * A watch over a window; it begins at {@link #begin}.
     *
     * @param onIdle called once, on the toolkit's thread
     */
    public IdleWatch(Scene scene, Runnable onIdle) {
        this.scene = scene;
        rest = new Delay(() -> {
            end();
            onIdle.run();
        });
        touched = event -> rest.beginAnew();
    }

    /** Minutes as a setting has them; what is no number from 1 to 30 is the standard. */
    public static int minutes(String setting) {
        try {
            int minutes = Integer.parseInt(setting);
            return minutes >= 1 && minutes <= LONGEST_MINUTES ? minutes : STANDARD_MINUTES;
        } catch (NumberFormatException noNumber) {
            return STANDARD_MINUTES;
        }
    }

    /** Counts from now. */
    public void begin(int minutes) {
        scene.removeEventFilter(InputEvent.ANY, touched);
        scene.addEventFilter(InputEvent.ANY, touched);
        rest.begin(Duration.ofMinutes(minutes));
    }

    /** Counts no more. */
    public void end() {
        rest.stop();
        scene.removeEventFilter(InputEvent.ANY, touched);
    }
}
