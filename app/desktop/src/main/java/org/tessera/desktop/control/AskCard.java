package org.tessera.desktop.control;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tessera.desktop.text.Messages;

/** A question or a form over a screen: its title, its parts, what it does, and a way back. */
public final class AskCard extends VBox {
    private final HBox foot = new HBox();

    /** A card whose buttons stand in one line at its foot. */
    public AskCard(String title, List<? extends Node> parts, List<? extends Node> buttons) {
        getStyleClass().addAll("card", "strong", "ask-card");
        setMaxHeight(USE_PREF_SIZE);
        foot.getStyleClass().add("ask-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getChildren().addAll(buttons);
        List<Node> all = new ArrayList<>(parts);
        all.addFirst(TextStyle.SECTION.paragraph(title));
        all.add(foot);
        getChildren().addAll(all);
    }

    /** The button that leads back without doing anything. */
    public static Button back(Messages messages, String key, Runnable onBack) {
        Button back = ButtonRank.SECONDARY.of(messages.get(key), event -> onBack.run());
        back.setId("ask-back");
        return back;
    }
}
