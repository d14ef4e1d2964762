package org.tessera.desktop.quality;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tessera.desktop.control.Badge;
import org.tessera.desktop.control.TextStyle;

/** One figure: its name, whether it is well, the number, and of what it is. */
final class FigureCard extends VBox {
    FigureCard(String id, String name, Badge badge, String figure, String of) {
        setId(id);
        getStyleClass().addAll("card", "figure-card");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(TextStyle.SECOND.paragraph(name), space, badge);
        head.setAlignment(Pos.CENTER_LEFT);
        var number = TextStyle.FIGURE.label(figure);
        number.setMinWidth(USE_PREF_SIZE);
        var words = TextStyle.SECOND.paragraph(of);
        words.setWrapText(true);
        HBox line = new HBox(number, words);
        line.getStyleClass().add("figure-line");
        line.setAlignment(Pos.BASELINE_LEFT);
        getChildren().addAll(head, line);
        setAccessibleText(name + ": " + figure + " " + of + ", " + badge.getText());
        setMinWidth(0);
    }
}
