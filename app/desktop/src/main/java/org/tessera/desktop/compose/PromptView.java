package org.tessera.desktop.compose;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tessera.desktop.control.Action;
import org.tessera.desktop.control.Chip;
import org.tessera.desktop.control.Em;
import org.tessera.desktop.control.ProblemCard;
import org.tessera.desktop.problem.Problem;
import org.tessera.desktop.shell.PathEmpty;
import org.tessera.desktop.text.Messages;

/** Task and sections, the bytes, the gate; or what stands there while there is no reviewed note. */
final class PromptView extends StackPane {
    private final Messages messages;
    private final PromptViewModel model;
    /** The task has the place of both panes. */
    private static final String ALONE = "alone";

    private final HBox panes = new HBox();
    private final HBox tabs = new HBox();
    private final VBox beside = new VBox();
    private final Chip bytesTab;
    private final VBox task;
    private final VBox bytes;
    private final VBox gate;
    private final Em em = new Em();
    private final PathEmpty empty;
    private final VBox broken = new VBox();

    PromptView(Messages messages, PromptViewModel model, VBox task, VBox bytes, VBox gate, PathEmpty empty) {
        this.messages = messages;
        this.model = model;
        this.empty = empty;
        setId("prompt");
        getStyleClass().add("path-screen");
        this.task = task;
        this.bytes = bytes;
        this.gate = gate;
        for (VBox text : new VBox[]{beside, bytes}) {
            HBox.setHgrow(text, Priority.ALWAYS);
            VBox.setVgrow(text, Priority.ALWAYS);
            text.setPrefWidth(0);
            text.setMinWidth(0);
        }
        VBox.setVgrow(task, Priority.ALWAYS);
        ToggleGroup group = new ToggleGroup();
        bytesTab = tab("prompt-tab-bytes", messages.get("review.outgoing"), group);
        Chip taskTab = tab("prompt-tab-task", messages.get("prompt.task.tab"), group);
        bytesTab.setSelected(true);
        tabs.getStyleClass().add("review-tabs");
        tabs.getChildren().addAll(taskTab, bytesTab);
        broken.getStyleClass().add("path-broken");
        getChildren().addAll(panes, empty, broken, em);
        widthProperty().subscribe(this::arrange);
        em.onChange(this::arrange);
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null && before != null) {
                before.setSelected(true);
            }
            arrange();
        });
        arrange();
    }

    private static Chip tab(String id, String words, ToggleGroup group) {
        Chip tab = new Chip(words);
        tab.setId(id);
        tab.setToggleGroup(group);
        return tab;
    }

    private void arrange() {
        boolean narrow = em.isNarrow(this);
        beside.getChildren().clear();
        panes.getChildren().clear();
        task.getStyleClass().remove(ALONE);
        if (narrow) {
            task.getStyleClass().add(ALONE);
            beside.getChildren().addAll(tabs, bytesTab.isSelected() ? bytes : task);
            panes.getChildren().addAll(beside, gate);
        } else {
            panes.getChildren().addAll(task, bytes, gate);
        }
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
