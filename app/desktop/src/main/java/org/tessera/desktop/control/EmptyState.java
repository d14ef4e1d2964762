package org.tessera.desktop.control;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A screen with nothing in it yet: one title, one sentence, one primary action. */
public final class EmptyState extends VBox {
    /** An empty state with other ways on beside its primary action. */
    public EmptyState(String title, String sentence, Button primary, List<? extends Node> others) {
        getStyleClass().add("empty-state");
        primary.getStyleClass().add("large");
        others.forEach(other -> other.getStyleClass().add("large"));
        HBox actions = new HBox(primary);
        actions.getStyleClass().add("empty-actions");
        actions.getChildren().addAll(others);
        getChildren().addAll(TextStyle.FIGURE.label(title), TextStyle.LEAD.paragraph(sentence), actions);
    }
}
