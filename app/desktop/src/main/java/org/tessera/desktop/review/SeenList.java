package org.tessera.desktop.review;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.geometry.Pos;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.text.Messages;

/** What was seen and is sent as it is. Enter shows a place in the text; a key of a kind makes a token of it. */
final class SeenList extends ListView<SeenPlace> {
    private static final double ROW_EM = 2.3;

    /** A list that shows at most so many lines at once. */
    SeenList(Messages messages, List<SeenPlace> places, int shown, ReviewViewModel model) {
        setId("finish-seen");
        getStyleClass().add("seen-list");
        setAccessibleText(messages.get("review.finish.seen.list"));
        setCellFactory(view -> new Line(messages));
        getItems().setAll(places);
        setStyle("-fx-fixed-cell-size: " + ROW_EM + "em; -fx-pref-height: " + Math.min(shown, places.size()) * ROW_EM
                + "em;");
        setMinHeight(USE_PREF_SIZE);
        getSelectionModel().selectedItemProperty().subscribe(place -> {
            if (place != null) {
                model.look(place.at());
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && getSelectionModel().getSelectedItem() != null) {
                model.look(getSelectionModel().getSelectedItem().at());
                event.consume();
            }
        });
    }

    /** A value and what it is. */
    private static final class Line extends ListCell<SeenPlace> {
        private final Messages messages;

        Line(Messages messages) {
            this.messages = messages;
            getStyleClass().add("seen-cell");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(SeenPlace place, boolean empty) {
            super.updateItem(place, empty);
            if (place == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            String value = place.value().reveal().replaceAll("\\s+", " ");
            Label words = TextStyle.STRONG.label(value);
            words.setMinWidth(0);
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            Label sort = TextStyle.META.label(messages.get(place.sortKey()));
            sort.setMinWidth(USE_PREF_SIZE);
            HBox row = new HBox(words, space, sort);
            row.getStyleClass().add("palette-line");
            row.setAlignment(Pos.CENTER_LEFT);
            setGraphic(row);
            setAccessibleText(messages.get("review.finish.seen.spoken", value, sort.getText()));
        }
    }
}
