package org.tessera.desktop.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Cell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;

/** What can be seen of a window, and what of it takes keys. */
final class Scenery {
    private final Parent window;

    Scenery(Parent window) {
        this.window = window;
    }

    /** Every node that is shown. */
    List<Node> shown() {
        List<Node> found = new ArrayList<>();
        collect(window, found, node -> true);
        return found;
    }

    private static void collect(Node node, List<Node> found, Predicate<Node> wanted) {
        if (!node.isVisible() || (node.getOpacity() == 0)) {
            return;
        }
        if (wanted.test(node)) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found, wanted));
        }
    }

    /**
     * Every node that a person works with and that is not switched off; rows of a list belong to the list. Behind something
     * that lies over the window nothing can be worked with.
     */
    List<Node> interactive() {
        List<Node> all = shown();
        Optional<Node> over = all.stream().filter(node -> node.getStyleClass().contains("window-cover")).findFirst();
        return all.stream()
                .filter(node -> over.isEmpty() || around(node).anyMatch(over.get()::equals))
                .filter(node -> node.isFocusTraversable() || node instanceof ButtonBase
                        || node instanceof TextInputControl || node instanceof ListView<?>)
                .filter(node -> !node.isDisabled() && !isInCell(node))
                .toList();
    }

    static boolean isInCell(Node node) {
        return around(node).anyMatch(Cell.class::isInstance);
    }

    /** Whether a part of it may lie outside of what is seen, because it can be scrolled to. */
    static boolean isScrolled(Node node) {
        return around(node).anyMatch(parent -> parent instanceof ScrollPane || parent instanceof ListView<?>
                || parent.getStyleClass().contains("virtual-flow"));
    }

    static Stream<Parent> around(Node node) {
        return Stream.iterate(node.getParent(), parent -> parent != null, Parent::getParent);
    }

    /** What a screen reader says of a node. */
    String spoken(Node node) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        if (node instanceof Labeled labeled && !labeled.getText().isBlank()) {
            return labeled.getText();
        }
        return shown().stream()
                .filter(other -> other instanceof Label label && label.getLabelFor() == node)
                .map(other -> ((Label) other).getText())
                .findFirst()
                .orElse("");
    }
}
