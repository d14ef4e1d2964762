package org.tessera.desktop.worklist;

import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.tessera.core.work.WorkStep;

/** How far a note is on its path: five bars. It repeats the words of the step for the eye. */
final class PathBars extends HBox {
    private static final List<WorkStep> STEPS = List.of(WorkStep.IMPORT, WorkStep.REVIEW, WorkStep.PROMPT,
            WorkStep.RESPONSE, WorkStep.SIGN_OFF);

    PathBars() {
        getStyleClass().add("path-bars");
        for (int at = 0; at < STEPS.size(); at++) {
            Region bar = new Region();
            bar.getStyleClass().add("path-bar");
            getChildren().add(bar);
        }
    }

    void show(WorkStep step) {
        for (int at = 0; at < STEPS.size(); at++) {
            int way = STEPS.get(at).compareTo(step);
            String style = way < 0 ? "done" : way == 0 ? "here" : "ahead";
            getChildren().get(at).getStyleClass().setAll("path-bar", style);
        }
    }
}
