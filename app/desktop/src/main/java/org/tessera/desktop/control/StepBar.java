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

    private static final PseudoClass TINY = PseudoClass.getPseudoClass("tiny");

    private final Em em = new Em();
    private List<Step> shown = List.of();
    private double fullWidth;
    private double compactWidth;

    /** A bar without steps. */
    public StepBar() {
        getStyleClass().add("step-bar");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        em.onChange(this::measureAnew);
    }

    /** Shows the steps in order. Where there is no room, only the current one says its words, or only it is shown. */
    public void show(List<Step> steps) {
        if (steps.equals(shown)) {
            return;
        }
        shown = List.copyOf(steps);
        measureAnew();
        getChildren().setAll(em);
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
        boolean compact = getWidth() < fullWidth;
        pseudoClassStateChanged(COMPACT, compact);
        if (compact && compactWidth == 0) {
            applyCss();
            compactWidth = computePrefWidth(-1);
        }
        pseudoClassStateChanged(TINY, compact && getWidth() < compactWidth);
        super.layoutChildren();
    }

    /** Other steps or another size of text take another room. */
    private void measureAnew() {
        pseudoClassStateChanged(COMPACT, false);
        pseudoClassStateChanged(TINY, false);
        fullWidth = 0;
        compactWidth = 0;
        requestLayout();
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
