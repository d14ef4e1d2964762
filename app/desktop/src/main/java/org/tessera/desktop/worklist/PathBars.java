package org.tessera.desktop.worklist;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.tessera.core.work.WorkStep;

/** How far a note is on its path: five bars. It repeats the words of the step for the eye. */
final class PathBars extends HBox {
    private static final int STEPS = WorkStep.SIGNED.ordinal();

    PathBars() {
        getStyleClass().add("path-bars");
        for (int at = 0; at < STEPS; at++) {
            Region bar = new Region();
            bar.getStyleClass().add("path-bar");
            getChildren().add(bar);
        }
    }

    void show(WorkStep step) {
        for (int at = 0; at < STEPS; at++) {
            String style = at < step.ordinal() ? "done" : at == step.ordinal() ? "here" : "ahead";
            getChildren().get(at).getStyleClass().setAll("path-bar", style);
        }
    }
}
