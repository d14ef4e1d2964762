package org.tessera.desktop.control;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Line;

/** A kind in one small square: letter on its tint, edge pattern along the foot. */
public final class KindBadge extends StackPane {
    private final Label letter = new Label();
    private final Line edge = new Line();

    /** The sizes of the square. */
    public enum Size {
        /** 22 px. */
        ROW("kind-badge-row"),
        /** 30 px. */
        DETAIL("kind-badge-detail");

        private final String styleClass;

        Size(String styleClass) {
            this.styleClass = styleClass;
        }
    }

    /** A badge without a kind. */
    public KindBadge(Size size) {
        getStyleClass().setAll("kind-badge", size.styleClass);
        edge.getStyleClass().setAll("edge");
        edge.endXProperty().bind(widthProperty());
        edge.setManaged(false);
        letter.getStyleClass().add("letter");
        letter.setMouseTransparent(true);
        setAlignment(Pos.CENTER);
        getChildren().addAll(letter, edge);
    }

    /** A badge of a kind. */
    public KindBadge(Size size, KindStyle style) {
        this(size);
        show(style);
    }

    /** Shows a kind in its colours. */
    public void show(KindStyle style) {
        reset(style);
        getStyleClass().addAll(style.family().styleClass(), style.edge().styleClass());
        edge.setVisible(true);
    }

    /** Shows a kind in grey: the value is sent as it is. */
    public void showMuted(KindStyle style) {
        reset(style);
        getStyleClass().add("k-muted");
        edge.setVisible(false);
    }

    private void reset(KindStyle style) {
        letter.setText(style.letter());
        getStyleClass().remove(2, getStyleClass().size());
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        edge.setLayoutY(getHeight() - edge.getStrokeWidth() / 2);
    }
}
