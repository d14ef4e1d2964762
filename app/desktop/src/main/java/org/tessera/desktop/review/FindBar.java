package org.tessera.desktop.review;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.text.Messages;

/** Finds words in the original: Enter goes on, Shift+Enter back, Escape leaves with the place still selected. */
final class FindBar extends HBox {
    private final Messages messages;
    private final Consumer<TextSpan> onPlace;
    private final Runnable onLeft;
    private final TextField field = new TextField();
    private final Label count = TextStyle.SECOND.label();
    private PhiText text = PhiText.EMPTY;
    private Finder finder = new Finder(java.util.List.of(), 0);

    FindBar(Messages messages, Consumer<TextSpan> onPlace, Runnable onLeft) {
        this.messages = messages;
        this.onPlace = onPlace;
        this.onLeft = onLeft;
        getStyleClass().add("find-bar");
        setAlignment(Pos.CENTER_LEFT);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        field.setId("review-find");
        field.setPromptText(messages.get("review.find"));
        field.setAccessibleText(messages.get("review.find"));
        HBox.setHgrow(field, Priority.ALWAYS);
        count.setId("review-find-count");
        count.setMinWidth(USE_PREF_SIZE);
        Button close = ButtonRank.QUIET.iconOnly(Icon.CLOSE, messages.get("close"), event -> leave());
        close.setId("review-find-close");
        field.textProperty().subscribe(words -> show(Finder.of(text, new PhiText(words))));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        getChildren().addAll(field, count, close);
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> leave();
            case ENTER -> {
                if (event.getTarget() != field) {
                    return;
                }
                show(finder.on(event.isShiftDown()));
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void show(Finder next) {
        finder = next;
        Optional<TextSpan> place = next.place();
        count.setText(field.getText().isBlank() ? ""
                : messages.get("review.find.count", place.isPresent() ? next.at() + 1 : 0, next.places().size()));
        place.ifPresent(onPlace);
    }

    private void leave() {
        setVisible(false);
        onLeft.run();
    }

    /** Opens for a text, with the focus in its field. */
    void open(PhiText searched) {
        text = searched;
        setVisible(true);
        field.requestFocus();
        field.selectAll();
        show(Finder.of(text, new PhiText(field.getText())));
    }
}
