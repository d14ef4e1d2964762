package org.tessera.desktop.quality;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;

/** Cards side by side, each as wide and as high as the others. */
class Columns extends GridPane {
    private static final double ALL = 100;

    Columns() {
        getStyleClass().add("card-columns");
        RowConstraints row = new RowConstraints();
        row.setVgrow(Priority.ALWAYS);
        row.setFillHeight(true);
        getRowConstraints().setAll(row);
    }

    Columns(Node... cards) {
        this();
        put(List.of(cards));
    }

    /** Shows other cards. */
    final void put(List<? extends Node> cards) {
        getChildren().clear();
        getColumnConstraints().clear();
        for (Node card : cards) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(ALL / cards.size());
            getColumnConstraints().add(column);
            addColumn(getColumnConstraints().size() - 1, card);
        }
    }
}
