package org.tessera.desktop.walk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A person who goes through a window with Tab, and with the keys that lead out of a text where Tab means something else. */
final class KeyboardWalk {
    private static final int MOST_STEPS = 400;

    /** A key with or without Ctrl. */
    private record Key(KeyCode code, boolean control) {}

    private static final List<Key> KEYS = List.of(new Key(KeyCode.TAB, false), new Key(KeyCode.TAB, true));

    /** In a text Tab goes from span to span: Ctrl+Tab goes on to the next control, F6 to the next pane. */
    private static final List<Key> OUT_OF_TEXT = List.of(new Key(KeyCode.TAB, true), new Key(KeyCode.F6, false));

    private final Scene scene;

    KeyboardWalk(Scene scene) {
        this.scene = scene;
    }

    /** Everything that had the focus on a walk from where it is now. */
    Set<Node> reached() {
        Set<Node> reached = new LinkedHashSet<>();
        int known = 0;
        for (int step = 0; step < MOST_STEPS && known < 3; step++) {
            Optional<Node> next = step();
            if (next.isEmpty()) {
                break;
            }
            known = reached.add(next.get()) ? 0 : known + 1;
        }
        List.copyOf(reached).forEach(node -> addGroup(node, reached));
        return reached;
    }

    /** Of buttons of which one is on, Tab finds one; arrows go on from there. */
    private void addGroup(Node node, Set<Node> reached) {
        if (node instanceof Toggle toggle && toggle.getToggleGroup() != null && node.getScene() == scene) {
            int size = toggle.getToggleGroup().getToggles().size();
            for (KeyCode arrow : List.of(KeyCode.RIGHT, KeyCode.LEFT)) {
                node.requestFocus();
                for (int step = 1; step < size; step++) {
                    press(scene.getFocusOwner(), new Key(arrow, false));
                    reached.add(scene.getFocusOwner());
                }
            }
        }
    }

    private static void press(Node at, Key key) {
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(at, new KeyEvent(type, "", "", key.code(), false, key.control(), false, false));
        }
    }

    private Optional<Node> step() {
        Node before = scene.getFocusOwner();
        boolean inText = before != null && before.getStyleClass().contains("note-area");
        for (Key key : inText ? OUT_OF_TEXT : KEYS) {
            press(before == null ? scene.getRoot() : before, key);
            if (scene.getFocusOwner() != before) {
                return Optional.ofNullable(scene.getFocusOwner());
            }
        }
        return Optional.empty();
    }
}
