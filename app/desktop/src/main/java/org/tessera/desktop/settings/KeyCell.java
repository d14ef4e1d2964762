package org.tessera.desktop.settings;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.tessera.desktop.command.Command;
import org.tessera.desktop.control.KeyCap;
import org.tessera.desktop.control.KeyWords;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.text.Messages;

/** What a command does, where it is given, and its keys. */
final class KeyCell extends ListCell<Command> {
    private final Messages messages;
    private final KeyWords words;

    KeyCell(Messages messages, KeyWords words) {
        this.messages = messages;
        this.words = words;
        getStyleClass().add("key-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Command command, boolean empty) {
        super.updateItem(command, empty);
        if (command == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        String title = messages.get(command.messageKey());
        String place = messages.get(command.scope().messageKey());
        Label where = TextStyle.META.label(place);
        where.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label what = TextStyle.BODY.label(title);
        what.setMinWidth(0);
        HBox row = new HBox(what, where, space);
        words.all(command).forEach(key -> {
            KeyCap cap = new KeyCap(key);
            cap.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(cap);
        });
        row.getStyleClass().add("palette-line");
        row.setAlignment(Pos.CENTER_LEFT);
        setGraphic(row);
        setAccessibleText(messages.get("settings.keys.spoken", title, place, words.spoken(command)));
    }
}
