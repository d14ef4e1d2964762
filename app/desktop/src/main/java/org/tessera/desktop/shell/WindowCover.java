package org.tessera.desktop.shell;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** What lies over the whole window for a moment. When it goes, the focus is back where it was. */
final class WindowCover extends StackPane {
    private Optional<Node> before = Optional.empty();
    private Optional<Node> inside = Optional.empty();
    private Subscription focus = Subscription.EMPTY;

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
        inside = Optional.empty();
        getChildren().setAll(over);
        setVisible(true);
        focus.unsubscribe();
        focus = Optional.ofNullable(getScene())
                .map(scene -> scene.focusOwnerProperty().subscribe(this::keepInside))
                .orElse(Subscription.EMPTY);
    }

    /** Whether a node lies in what is shown. */
    boolean holds(@Nullable Object node) {
        Node at = node instanceof Node some ? some : null;
        while (at != null && at != this) {
            at = at.getParent();
        }
        return at == this;
    }

    /** Puts the focus into what is shown: where it was there last, or on its first control. */
    void takeFocus() {
        inside.or(() -> first(this)).ifPresent(Node::requestFocus);
    }

    private static Optional<Node> first(Node node) {
        if (node.isFocusTraversable() && !node.isDisabled() && node.isVisible()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable()
                        .stream()
                        .map(WindowCover::first)
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
    }

    /** The focus does not go behind what lies in front: nobody sees what a key would do there. */
    private void keepInside(@Nullable Node owner) {
        if (holds(owner)) {
            inside = Optional.ofNullable(owner);
        } else if (isVisible()) {
            inside.ifPresent(Node::requestFocus);
        }
    }

    /** Takes it away. */
    void hide() {
        if (isVisible()) {
            focus.unsubscribe();
            focus = Subscription.EMPTY;
            inside = Optional.empty();
            setVisible(false);
            getChildren().clear();
            before.ifPresent(Node::requestFocus);
            before = Optional.empty();
        }
    }
}
