package org.tessera.desktop.review;

import static javafx.scene.input.KeyCombination.CONTROL_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Which keys do what in a review. A value: changing a key gives another map. */
public final class KeyMap {
    private final Map<ReviewCommand, List<KeyCombination>> keys;

    private KeyMap(Map<ReviewCommand, List<KeyCombination>> keys) {
        this.keys = keys;
    }

    /** The keys as delivered. */
    public static KeyMap standard() {
        Map<ReviewCommand, List<KeyCombination>> keys = new EnumMap<>(ReviewCommand.class);
        for (ReviewCommand command : ReviewCommand.values()) {
            keys.put(command, standard(command));
        }
        return new KeyMap(keys);
    }

    private static List<KeyCombination> standard(ReviewCommand command) {
        return switch (command) {
            case NEXT -> List.of(key(KeyCode.J));
            case PREVIOUS -> List.of(key(KeyCode.K));
            case CONFIRM -> List.of(key(KeyCode.A), key(KeyCode.ENTER));
            case REJECT -> List.of(key(KeyCode.X), key(KeyCode.BACK_SPACE));
            case REOPEN -> List.of(key(KeyCode.U));
            case NEXT_UNDECIDED -> List.of(key(KeyCode.N));
            case CHANGE_ORDER -> List.of(key(KeyCode.O));
            case ALIKE -> List.of(key(KeyCode.ENTER, SHIFT_DOWN));
            case EXTEND_RIGHT -> List.of(key(KeyCode.RIGHT, SHIFT_DOWN));
            case SHRINK_RIGHT -> List.of(key(KeyCode.LEFT, SHIFT_DOWN));
            case EXTEND_LEFT -> List.of(key(KeyCode.LEFT, SHIFT_DOWN, CONTROL_DOWN));
            case SHRINK_LEFT -> List.of(key(KeyCode.RIGHT, SHIFT_DOWN, CONTROL_DOWN));
            case UNDO -> List.of(key(KeyCode.Z, CONTROL_DOWN));
            case REDO -> List.of(key(KeyCode.Y, CONTROL_DOWN));
            case FINISH -> List.of(key(KeyCode.ENTER, CONTROL_DOWN));
            case BACK -> List.of(key(KeyCode.ESCAPE));
            case KEYS -> List.of(key(KeyCode.SLASH, SHIFT_DOWN), key(KeyCode.F1));
        };
    }

    private static KeyCombination key(KeyCode code, KeyCombination.Modifier... with) {
        return new KeyCodeCombination(code, with);
    }

    /** The same map with other keys for one command. */
    public KeyMap with(ReviewCommand command, List<KeyCombination> others) {
        Map<ReviewCommand, List<KeyCombination>> changed = new EnumMap<>(keys);
        changed.put(command, List.copyOf(others));
        return new KeyMap(changed);
    }

    /** What a key press asks for. */
    public Optional<ReviewCommand> commandFor(KeyEvent event) {
        return keys.entrySet()
                .stream()
                .filter(entry -> entry.getValue().stream().anyMatch(key -> key.match(event)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The keys of a command, in the words of the platform, the first first. */
    public List<String> display(ReviewCommand command) {
        return keys.getOrDefault(command, List.of()).stream().map(KeyCombination::getDisplayText).toList();
    }
}
