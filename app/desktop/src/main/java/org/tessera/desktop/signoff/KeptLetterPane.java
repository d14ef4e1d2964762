package org.tessera.desktop.signoff;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.workspace.KeptLetter;

/** A letter that was signed earlier: its text as long as it is kept, and who signed it when. It can only be read. */
final class KeptLetterPane extends VBox {
    private final Label text = TextStyle.BODY.paragraph("");
    private final SignedCard card;

    KeptLetterPane(Messages messages, SignOffViewModel model, SavePlace places) {
        card = new SignedCard(messages, model, places);
        getStyleClass().add("kept-letter");
        setId("kept-letter");
        text.setId("kept-letter-text");
        ScrollPane scroll = new ScrollPane(text);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(scroll, card);
    }

    void show(KeptLetter kept) {
        text.setText(kept.document().map(document -> document.text().reveal()).orElse(""));
        card.showKept(kept);
    }

    /** Nothing of a letter stays in a pane that is not shown. */
    void clear() {
        text.setText("");
    }
}
