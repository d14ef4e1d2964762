package org.tessera.desktop.settings;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tessera.desktop.command.Command;
import org.tessera.desktop.command.Commands;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.KeyRecorder;
import org.tessera.desktop.control.KeyWords;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.text.Messages;

/** The keys: a list of all commands, the new key of one of them, and the page to print or to keep. */
final class KeysPart extends VBox {
    private final Messages messages;
    private final KeysViewModel model;
    private final KeysOutlet outlet;
    private final KeyWords words;
    private final ListView<Command> list = new ListView<>();
    private final KeyRecorder recorder;
    private final Button change;
    private final Button takeOver;
    private final Button reset;

    KeysPart(Messages messages, KeysViewModel model, KeysOutlet outlet) {
        this.messages = messages;
        this.model = model;
        this.outlet = outlet;
        words = new KeyWords(messages, () -> model.stateProperty().get().keys());
        getStyleClass().addAll("settings-part", "keys-part");
        list.setId("keys-list");
        list.setAccessibleText(messages.get("settings.keys.list"));
        list.setCellFactory(view -> new KeyCell(messages, words));
        list.getItems().setAll(Commands.all());
        list.getSelectionModel().selectFirst();
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        recorder = new KeyRecorder(model::press, model::leave);
        recorder.setId("keys-recorder");
        change = button("keys-change", "settings.keys.change", () -> chosen().ifPresent(model::record));
        takeOver = button("keys-take-over", "settings.keys.take_over", model::takeOver);
        reset = button("keys-reset", "settings.keys.reset", () -> chosen().ifPresent(model::reset));
        Button all = button("keys-reset-all", "settings.keys.reset_all", model::resetAll);
        Button print = button("keys-print", "settings.keys.print", this::print);
        Button save = button("keys-save", "settings.keys.save", this::save);
        HBox one = new HBox(change, takeOver, reset, all, print, save);
        one.getStyleClass().add("settings-row");
        one.setAlignment(Pos.CENTER_LEFT);
        List.of(recorder, takeOver).forEach(node -> node.managedProperty().bind(node.visibleProperty()));
        getChildren().addAll(TextStyle.SECTION.label(messages.get("settings.keys")),
                TextStyle.SECOND.paragraph(messages.get("settings.keys.words")), list, recorder, one);
        model.stateProperty().subscribe(this::show);
    }

    private Button button(String id, String key, Runnable action) {
        Button button = ButtonRank.SECONDARY.of(messages.get(key), event -> action.run());
        button.setId(id);
        return button;
    }

    private Optional<Command> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            chosen().ifPresent(model::record);
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            chosen().ifPresent(model::reset);
            event.consume();
        }
    }

    private void show(KeysState state) {
        list.refresh();
        boolean was = recorder.isVisible();
        boolean records = state.recording().isPresent();
        recorder.setVisible(records);
        takeOver.setVisible(state.conflict().isPresent());
        recorder.setText(state.conflict()
                .map(conflict -> messages.get("settings.keys.conflict", words.cap(conflict.press()),
                        messages.get(conflict.holder().messageKey()),
                        messages.get(conflict.holder().scope().messageKey())))
                .or(() -> state.recording()
                        .map(command -> messages.get("settings.keys.press", messages.get(command.messageKey()))))
                .orElse(""));
        if (records) {
            recorder.requestFocus();
        } else if (was) {
            list.requestFocus();
        }
    }

    private KeysPage page() {
        return new KeysPage(messages, model.stateProperty().get().keys());
    }

    private void print() {
        outlet.print(getScene().getWindow(), KeysSheets.of(page()));
    }

    private void save() {
        outlet.place(getScene().getWindow()).ifPresent(file -> model.save(file, page().html()));
    }
}
