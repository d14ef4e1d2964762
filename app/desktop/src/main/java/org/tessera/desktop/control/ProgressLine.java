package org.tessera.desktop.control;

import java.util.function.BooleanSupplier;
import javafx.css.PseudoClass;
import javafx.scene.control.ProgressBar;
import org.tessera.desktop.motion.Motion;

/** How far something is. Where that is not known it moves, or stands hatched where the system asks for less motion. */
public final class ProgressLine extends ProgressBar {
    private static final PseudoClass STILL = PseudoClass.getPseudoClass("still");

    private final BooleanSupplier reduced;

    /** A line at its beginning. */
    public ProgressLine() {
        this(Motion::isReduced);
    }

    /** The same, asking somebody else whether things may move. */
    ProgressLine(BooleanSupplier reduced) {
        super(0);
        this.reduced = reduced;
        setMaxWidth(Double.MAX_VALUE);
    }

    /** Shows how far it is: 0 to 1, or below 0 if that is not known. */
    public void show(double progress) {
        boolean unknown = progress < 0;
        boolean still = unknown && reduced.getAsBoolean();
        pseudoClassStateChanged(STILL, still);
        setProgress(still ? 1 : unknown ? INDETERMINATE_PROGRESS : Math.min(1, progress));
    }
}
