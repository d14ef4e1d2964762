package org.tessera.desktop.providers;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.text.Messages;

/** A question or a form over the register: its title, its parts, what it does, and a way back. */
final class AskCard extends VBox {
    private final HBox foot = new HBox();

    AskCard(String title, List<? extends Node> parts, List<? extends Node> buttons) {
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
    static Button back(Messages messages, String key, Runnable onBack) {
        Button back = ButtonRank.SECONDARY.of(messages.get(key), event -> onBack.run());
        back.setId("ask-back");
        return back;
    }
}
