package org.tessera.desktop.shell;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** What lies over the whole window for a moment. When it goes, the focus is back where it was. */
final class WindowCover extends StackPane {
    private Optional<Node> before = Optional.empty();

    WindowCover() {
        getStyleClass().add("window-cover");
        setAlignment(Pos.TOP_CENTER);
        setVisible(false);
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                hide();
            }
        });
    }

    /** Shows something over the window. */
    void show(Node over) {
        if (!isVisible()) {
            before = Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner());
        }
        getChildren().setAll(over);
        setVisible(true);
    }

    /** Takes it away. */
    void hide() {
        if (isVisible()) {
            setVisible(false);
            getChildren().clear();
            before.ifPresent(Node::requestFocus);
            before = Optional.empty();
        }
    }
}
