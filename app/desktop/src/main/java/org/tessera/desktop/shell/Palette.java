package org.tessera.desktop.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tessera.desktop.control.KeyCap;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.text.Messages;

/** Everything that can be done now, found by typing. The field keeps the focus; the line at hand is said with it. */
final class Palette extends VBox {
    private final Messages messages;
    private final PaletteSearch search;
    private final Consumer<Optional<PaletteEntry>> onLeft;
    private final TextField field = new TextField();
    private final ListView<PaletteEntry> list = new ListView<>();
    private final Label said = TextStyle.SECOND.paragraph("");

    /**
     * A palette.
     *
     * @param onLeft takes the line that a person chose; empty if they chose none
     */
    Palette(Messages messages, List<PaletteEntry> all, Consumer<Optional<PaletteEntry>> onLeft) {
        this.messages = messages;
        this.search = new PaletteSearch(all);
        this.onLeft = onLeft;
        getStyleClass().addAll("card", "palette");
        setId("palette");
        field.setId("palette-field");
        field.setPromptText(messages.get("palette.prompt"));
        list.setId("palette-list");
        list.setFocusTraversable(false);
        list.setAccessibleText(messages.get("palette.list"));
        list.setCellFactory(view -> new Line());
        list.setOnMouseClicked(event -> run());
        list.getSelectionModel().selectedItemProperty().subscribe(this::say);
        said.setId("palette-said");
        field.textProperty().subscribe(this::find);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        getChildren().addAll(field, list, said);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    private void find(String typed) {
        list.getItems().setAll(search.find(typed));
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        say(list.getSelectionModel().getSelectedItem());
    }

    private void say(PaletteEntry entry) {
        int found = list.getItems().size();
        String words = entry == null ? messages.get("palette.none")
                : entry.refused().orElseGet(() -> messages.get("palette.found", found));
        said.setText(words);
        String line = entry == null ? words
                : messages.get("palette.spoken", entry.title(), entry.group(), entry.key(), words);
        field.setAccessibleText(messages.get("palette.field", line));
    }

    private void press(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case ESCAPE -> onLeft.accept(Optional.empty());
            case ENTER -> run();
            case DOWN -> choose(Math.min(at + 1, list.getItems().size() - 1));
            case UP -> choose(Math.max(0, at - 1));
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void choose(int index) {
        list.getSelectionModel().select(index);
        list.scrollTo(Math.max(0, index - 4));
    }

    private void run() {
        PaletteEntry chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null && chosen.isOpen()) {
            onLeft.accept(Optional.of(chosen));
        }
    }

    /** Puts the focus into the field. */
    void focus() {
        field.requestFocus();
    }

    /** What can be done, where it belongs, and its key. */
    private static final class Line extends ListCell<PaletteEntry> {
        Line() {
            getStyleClass().add("palette-cell");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(PaletteEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            setGraphic(entry == null ? null : row(entry));
            setAccessibleText(entry == null ? "" : entry.title());
        }

        private static HBox row(PaletteEntry entry) {
            Label title = TextStyle.BODY.label(entry.title());
            title.setMinWidth(0);
            title.setDisable(!entry.isOpen());
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            Label group = TextStyle.META.label(entry.group());
            group.setMinWidth(USE_PREF_SIZE);
            HBox row = new HBox(title, space, group);
            if (!entry.key().isEmpty()) {
                KeyCap cap = new KeyCap(entry.key());
                cap.setMinWidth(USE_PREF_SIZE);
                row.getChildren().add(cap);
            }
            row.getStyleClass().add("palette-line");
            row.setAlignment(Pos.CENTER_LEFT);
            return row;
        }
    }
}
