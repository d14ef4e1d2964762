package org.tessera.desktop.control;

import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.tessera.desktop.command.KeyPress;
import org.tessera.desktop.command.PressedKey;

/** Takes the next press of a key as it is, whatever it means elsewhere. Escape and Tab leave it. */
public final class KeyRecorder extends Label {
    private final Consumer<KeyPress> onPress;
    private final Runnable onLeave;

    /** A recorder that waits. */
    public KeyRecorder(Consumer<KeyPress> onPress, Runnable onLeave) {
        this.onPress = onPress;
        this.onLeave = onLeave;
        getStyleClass().add("key-recorder");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setWrapText(true);
        accessibleTextProperty().bind(textProperty());
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB) {
            onLeave.run();
            return;
        }
        event.consume();
        if (event.getCode() == KeyCode.ESCAPE) {
            onLeave.run();
        } else {
            PressedKey.of(event).ifPresent(onPress);
        }
    }
}
