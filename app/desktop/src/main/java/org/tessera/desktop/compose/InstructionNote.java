package org.tessera.desktop.compose;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.IconSize;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.control.Tone;
import org.tessera.desktop.text.Messages;

/** Says that passages of the note read like instructions to a model, so that a person looks before it is sent. */
final class InstructionNote extends HBox {
    private final Messages messages;
    private final Label words = TextStyle.SECOND.paragraph("");

    InstructionNote(Messages messages) {
        this.messages = messages;
        setId("prompt-instructions");
        getStyleClass().addAll("plan-lines", "plan-line");
        setAlignment(Pos.TOP_LEFT);
        Node icon = Icon.UNSURE.at(IconSize.SMALL);
        Tone.WARN.apply(icon);
        words.getStyleClass().add("warn-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(icon, words);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    void show(int passages) {
        words.setText(messages.get("prompt.instructions", passages));
        setVisible(passages > 0);
    }
}
