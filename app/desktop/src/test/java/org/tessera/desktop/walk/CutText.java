package org.tessera.desktop.walk;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/** Words of a window that a person cannot read: cut with dots, outside of the window, or pushed out of their place. */
final class CutText {
    private static final double ROUNDING = 1.5;

    /**
     * Names, titles of notes and rows of a list: as long as people make them, and said whole beside the list or on the next
     * screen.
     */
    private static final Set<String> MAY_BE_CUT = Set.of("list-cell", "header-title", "rail-foot", "may-be-cut");

    private CutText() {}

    static List<String> in(Parent window) {
        Bounds frame = window.localToScene(window.getLayoutBounds());
        return new Scenery(window).shown()
                .stream()
                .filter(node -> !isLet(node))
                .flatMap(node -> Stream.of(dots(node), outside(node, frame), pushedOut(node)).flatMap(List::stream))
                .toList();
    }

    /** Only words that end in dots. */
    static List<String> withDots(Parent window) {
        return new Scenery(window).shown()
                .stream()
                .filter(node -> !isLet(node))
                .flatMap(node -> dots(node).stream())
                .toList();
    }

    private static boolean isLet(Node node) {
        return Stream.concat(Stream.of(node), Scenery.around(node))
                .flatMap(at -> at.getStyleClass().stream())
                .anyMatch(MAY_BE_CUT::contains);
    }

    private static List<String> dots(Node node) {
        return node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank()
                && labeled.lookup(".text") instanceof Text text && text.getParent() == labeled
                && !text.getText().equals(labeled.getText()) ? List.of("cut: " + said(labeled)) : List.of();
    }

    private static List<String> outside(Node node, Bounds frame) {
        if (!(node instanceof Control control) || node instanceof ScrollBar || Scenery.isScrolled(control)
                || !control.isManaged()) {
            return List.of();
        }
        Bounds at = control.localToScene(control.getLayoutBounds());
        boolean inside = at.getMinX() >= frame.getMinX() - ROUNDING && at.getMaxX() <= frame.getMaxX() + ROUNDING
                && at.getMinY() >= frame.getMinY() - ROUNDING && at.getMaxY() <= frame.getMaxY() + ROUNDING;
        return inside ? List.of() : List.of("outside: " + said(control));
    }

    private static List<String> pushedOut(Node node) {
        if (!(node.getParent() instanceof Pane pane) || !(pane instanceof HBox || pane instanceof VBox)
                || !node.isManaged() || !(node instanceof Control || node instanceof Pane)) {
            return List.of();
        }
        Bounds at = node.localToParent(node.getLayoutBounds());
        boolean fits = at.getMaxX() <= pane.getWidth() + ROUNDING && at.getMaxY() <= pane.getHeight() + ROUNDING;
        return fits || node.getLayoutBounds().isEmpty() ? List.of()
                : List.of("pushed out: " + said(node) + " of " + said(pane));
    }

    private static String said(Node node) {
        String words = node instanceof Labeled labeled ? " '" + labeled.getText() + "'" : "";
        return (node.getId() == null ? String.join(".", node.getStyleClass()) : "#" + node.getId()) + words;
    }
}
