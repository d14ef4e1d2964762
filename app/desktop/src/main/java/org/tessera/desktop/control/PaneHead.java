package org.tessera.desktop.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The head of a pane: its name, what it says about itself, and what can be done with it. */
public final class PaneHead extends HBox {
    private final Hint second = new Hint();

    /** A head with actions at its end. */
    public PaneHead(String title, Node... atEnd) {
        getStyleClass().add("pane-head");
        setAlignment(Pos.CENTER_LEFT);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label name = TextStyle.HEAD.label(title);
        name.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(name, second, space);
        getChildren().addAll(atEnd);
        second.visibleProperty().bind(second.textProperty().isNotEmpty());
        second.managedProperty().bind(second.visibleProperty());
    }

    /** Shows a badge behind the title. */
    public void setBadge(Badge badge) {
        getChildren().add(1, badge);
    }

    /** Words behind the title, for example a count. */
    public void setSecond(String words) {
        second.setText(words);
    }
}
