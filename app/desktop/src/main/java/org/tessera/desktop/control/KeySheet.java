package org.tessera.desktop.control;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** All keys of a screen on one card, in groups. */
public final class KeySheet extends VBox {
    /**
     * Keys that belong together.
     *
     * @param title what they are for
     * @param hints the keys
     */
    public record Group(String title, List<KeyHint> hints) {
        public Group {
            hints = List.copyOf(hints);
        }
    }

    private final Button close;

    /** A sheet with a way to close it. */
    public KeySheet(String title, List<Group> groups, String closeWords, Runnable onClose) {
        getStyleClass().addAll("card", "key-sheet");
        setId("key-sheet");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        close = ButtonRank.QUIET.iconOnly(Icon.CLOSE, closeWords, event -> onClose.run());
        close.setId("key-sheet-close");
        HBox head = new HBox(TextStyle.SCREEN.label(title), space, close);
        head.setAlignment(Pos.CENTER_LEFT);
        FlowPane columns = new FlowPane();
        columns.getStyleClass().add("key-columns");
        groups.forEach(group -> columns.getChildren().add(column(group)));
        getChildren().addAll(head, columns);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /** Puts the focus on the way to close it. */
    public void focusClose() {
        close.requestFocus();
    }

    private static VBox column(Group group) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("key-grid");
        int row = 0;
        for (KeyHint hint : group.hints()) {
            HBox caps = new HBox();
            caps.getStyleClass().add("key-hint");
            hint.keys().forEach(key -> caps.getChildren().add(new KeyCap(key)));
            grid.addRow(row++, caps, TextStyle.BODY.label(hint.words()));
        }
        VBox column = new VBox(TextStyle.HEAD.label(group.title()), grid);
        column.getStyleClass().add("key-column");
        return column;
    }
}
