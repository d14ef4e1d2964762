package org.tessera.desktop.control;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The path of the open note: where it stands and what is missing for the next step. */
public final class StepBar extends HBox {
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private double fullWidth;

    /** A bar without steps. */
    public StepBar() {
        getStyleClass().add("step-bar");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
    }

    /** Shows the steps in order. Where there is no room, only the current one says its words. */
    public void show(List<Step> steps) {
        pseudoClassStateChanged(COMPACT, false);
        fullWidth = 0;
        getChildren().clear();
        for (int at = 0; at < steps.size(); at++) {
            if (at > 0) {
                getChildren().add(connector(steps.get(at - 1)));
            }
            getChildren().add(item(at + 1, steps.get(at)));
        }
    }

    @Override
    protected void layoutChildren() {
        if (fullWidth == 0) {
            fullWidth = computePrefWidth(-1);
        }
        pseudoClassStateChanged(COMPACT, getWidth() < fullWidth);
        super.layoutChildren();
    }

    private static Node connector(Step before) {
        Region line = new Region();
        line.getStyleClass().addAll("step-connector", styleClass(before.state()));
        return line;
    }

    private static Node item(int number, Step step) {
        VBox words = new VBox(title(step));
        if (!step.detail().isEmpty()) {
            words.getChildren().add(TextStyle.META.label(step.detail()));
        }
        words.setAlignment(Pos.CENTER_LEFT);
        words.getStyleClass().add("step-words");
        words.setMinWidth(USE_PREF_SIZE);
        HBox item = new HBox(circle(number, step), words);
        item.getStyleClass().addAll("step", styleClass(step.state()));
        item.setAlignment(Pos.CENTER_LEFT);
        return item;
    }

    private static Label title(Step step) {
        return (step.state() == Step.State.CURRENT ? TextStyle.HEAD : TextStyle.STRONG).label(step.title());
    }

    private static Node circle(int number, Step step) {
        StackPane circle = new StackPane(
                step.state() == Step.State.DONE ? Icon.CHECK.at(IconSize.TINY) : new Label(String.valueOf(number)));
        circle.getStyleClass().add("step-circle");
        return circle;
    }

    private static String styleClass(Step.State state) {
        return switch (state) {
            case DONE -> "step-done";
            case CURRENT -> "step-current";
            case AHEAD -> "step-ahead";
        };
    }
}
