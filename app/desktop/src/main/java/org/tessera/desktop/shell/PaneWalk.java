package org.tessera.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Takes the focus from pane to pane of a screen, round and round. */
final class PaneWalk {
    private PaneWalk() {}

    /** Puts the focus on the first control below the head of the next pane, or of the one before. */
    static void go(Node content, boolean back) {
        List<Node> panes = new ArrayList<>();
        collect(content, panes);
        if (panes.isEmpty()) {
            return;
        }
        int here = -1;
        for (int index = 0; index < panes.size(); index++) {
            if (holdsFocus(panes.get(index))) {
                here = index;
            }
        }
        int size = panes.size();
        int first = here < 0 ? back ? size - 1 : 0 : here + (back ? size - 1 : 1);
        for (int step = 0; step < size; step++) {
            Optional<Node> stop = stop(panes.get((first + (back ? size - step : step)) % size));
            if (stop.isPresent()) {
                stop.get().requestFocus();
                return;
            }
        }
    }

    private static void collect(Node node, List<Node> panes) {
        if (!node.isVisible()) {
            return;
        }
        if (node.getStyleClass().contains("pane")) {
            panes.add(node);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, panes));
        }
    }

    private static boolean holdsFocus(Node pane) {
        Node owner = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
        for (Node at = owner; at != null; at = at.getParent()) {
            if (at == pane) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Node> stop(Node node) {
        if (!node.isVisible() || node.isDisabled() || node.getStyleClass().contains("pane-head")) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().map(PaneWalk::stop).flatMap(Optional::stream).findFirst()
                : Optional.empty();
    }
}
