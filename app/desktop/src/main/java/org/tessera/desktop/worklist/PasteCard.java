package org.tessera.desktop.worklist;

import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tessera.core.note.PhiText;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.text.Messages;

/** Takes a note as pasted or typed text. */
final class PasteCard extends VBox {
    private final TextArea text = new TextArea();

    /**
     * A card.
     *
     * @param pasted what stands in it at first
     * @param onTaken takes text and title
     * @param onClosed nothing is taken
     */
    PasteCard(Messages messages, String pasted, BiConsumer<PhiText, PhiText> onTaken, Runnable onClosed) {
        getStyleClass().addAll("card", "strong", "paste-card");
        setId("paste-card");
        TextField title = new TextField();
        title.setId("paste-title");
        title.setPromptText(messages.get("worklist.paste.title.prompt"));
        Label titleWords = TextStyle.GROUP.label(messages.get("worklist.paste.title"));
        titleWords.setLabelFor(title);
        text.setId("paste-text");
        text.setText(pasted);
        text.setWrapText(true);
        Label textWords = TextStyle.GROUP.label(messages.get("worklist.paste.text"));
        textWords.setLabelFor(text);
        VBox.setVgrow(text, Priority.ALWAYS);
        Button take = ButtonRank.PRIMARY.of(messages.get("worklist.paste.take"), event -> {
            String named = title.getText().isBlank() ? messages.get("worklist.paste.untitled")
                    : title.getText().strip();
            onTaken.accept(new PhiText(text.getText()), new PhiText(named));
        });
        take.setId("paste-take");
        take.disableProperty().bind(text.textProperty().map(String::isBlank));
        Button close = ButtonRank.SECONDARY.of(messages.get("close"), event -> onClosed.run());
        close.setId("paste-close");
        Label why = TextStyle.SECOND.label();
        why.textProperty()
                .bind(text.textProperty()
                        .map(now -> now.isBlank() ? messages.get("worklist.paste.why")
                                : messages.get("worklist.paste.safe")));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(why, space, close, take);
        foot.getStyleClass().add("span-buttons");
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(TextStyle.SECTION.label(messages.get("worklist.paste")), titleWords, title, textWords,
                text, foot);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                onClosed.run();
                event.consume();
            }
        });
    }

    /** Puts the focus where text goes. */
    void focusText() {
        text.requestFocus();
    }
}
