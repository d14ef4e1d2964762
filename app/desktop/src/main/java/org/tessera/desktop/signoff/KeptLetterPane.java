package org.tessera.desktop.signoff;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.tessera.desktop.control.PaneHead;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.workspace.KeptLetter;

/** A letter that was signed earlier: its text as long as it is kept, and who signed it when. It can only be read. */
final class KeptLetterPane extends HBox {
    private final Text text = new Text();
    private final SignedCard card;

    KeptLetterPane(Messages messages, SignOffViewModel model, SavePlace places) {
        card = new SignedCard(messages, model, places);
        setId("kept-letter");
        text.setId("kept-letter-text");
        text.getStyleClass().add("letter-words");
        VBox paper = new VBox(new TextFlow(text));
        paper.getStyleClass().addAll("card", "letter-paper");
        StackPane table = new StackPane(paper);
        table.getStyleClass().add("letter-pane");
        table.setAlignment(javafx.geometry.Pos.TOP_CENTER);
        ScrollPane scroll = new ScrollPane(table);
        scroll.setId("kept-letter-scroll");
        scroll.setAccessibleText(messages.get("sign_off.letter.spoken"));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        VBox beside = new VBox(new PaneHead(messages.get("sign_off.sign")), space, card);
        beside.getStyleClass().addAll("pane", "sign-pane");
        getChildren().addAll(scroll, beside);
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
