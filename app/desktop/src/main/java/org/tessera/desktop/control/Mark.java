package org.tessera.desktop.control;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/**
 * The sign of Tessera: four tiles of a mosaic, one of them only an outline, the token that stands for a value. Drawn on a
 * field of 22 units.
 */
public final class Mark extends Pane {
    private static final double TILE = 10;
    private static final double SECOND = 12;

    /** The sign at 22 px. */
    public Mark() {
        this(1);
    }

    /** The sign at a multiple of 22 px. */
    public Mark(double scale) {
        getStyleClass().add("mark");
        getChildren().addAll(tile("mark-value", 0, 0, scale), token(scale),
                tile("mark-second", 0, SECOND * scale, scale),
                tile("mark-third", SECOND * scale, SECOND * scale, scale));
        setMinSize((TILE + SECOND) * scale, (TILE + SECOND) * scale);
        setMaxSize((TILE + SECOND) * scale, (TILE + SECOND) * scale);
    }

    private static Rectangle tile(String styleClass, double x, double y, double scale) {
        Rectangle tile = new Rectangle(x, y, TILE * scale, TILE * scale);
        tile.setArcWidth(4 * scale);
        tile.setArcHeight(4 * scale);
        tile.getStyleClass().add(styleClass);
        return tile;
    }

    private static Rectangle token(double scale) {
        double stroke = 1.5 * scale;
        Rectangle tile = tile("mark-token", SECOND * scale + stroke / 2, stroke / 2, scale);
        tile.setWidth(TILE * scale - stroke);
        tile.setHeight(TILE * scale - stroke);
        tile.setStrokeWidth(stroke);
        tile.getStrokeDashArray().setAll(2.5 * scale, 2 * scale);
        return tile;
    }
}
