package org.tessera.desktop.compose;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tessera.desktop.control.Action;
import org.tessera.desktop.control.ProblemCard;
import org.tessera.desktop.problem.Problem;
import org.tessera.desktop.shell.PathEmpty;
import org.tessera.desktop.text.Messages;

/** Task and sections, the bytes, the gate; or what stands there while there is no reviewed note. */
final class PromptView extends StackPane {
    private final Messages messages;
    private final PromptViewModel model;
    private final HBox panes;
    private final PathEmpty empty;
    private final VBox broken = new VBox();

    PromptView(Messages messages, PromptViewModel model, VBox task, VBox bytes, VBox gate, PathEmpty empty) {
        this.messages = messages;
        this.model = model;
        this.empty = empty;
        setId("prompt");
        getStyleClass().add("path-screen");
        HBox.setHgrow(bytes, Priority.ALWAYS);
        bytes.setPrefWidth(0);
        bytes.setMinWidth(0);
        panes = new HBox(task, bytes, gate);
        broken.getStyleClass().add("path-broken");
        getChildren().addAll(panes, empty, broken);
    }

    /** What is offered where something went wrong on the way to an answer. */
    static Action retry(Messages messages, PromptViewModel model) {
        return new Action(messages.get("problem.retry"), model::retry);
    }

    void show(boolean open, Optional<PromptProblem> failed) {
        panes.setVisible(open);
        broken.getChildren()
                .setAll(failed.filter(problem -> !open)
                        .map(problem -> new ProblemCard(messages, Problem.of(problem.problem()),
                                List.of(retry(messages, model))))
                        .stream()
                        .toList());
        broken.setVisible(!broken.getChildren().isEmpty());
        empty.setVisible(!open && !broken.isVisible());
        if (empty.isVisible()) {
            empty.showMissingReview();
        }
    }
}
