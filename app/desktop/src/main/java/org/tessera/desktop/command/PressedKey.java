package org.tessera.desktop.command;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What a person pressed, as {@link KeyPress}. */
public final class PressedKey {
    private static final String NUMPAD = "Numpad ";

    private PressedKey() {}

    /** The press; empty while only a key to hold is down, and for a key that has no name. */
    public static Optional<KeyPress> of(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean control = event.isControlDown() || event.isMetaDown();
        Optional<String> sign = sign(event);
        if (sign.isPresent()) {
            boolean third = control && event.isAltDown();
            return Optional.of(new KeyPress(sign.get(), control && !third, false, event.isAltDown() && !third));
        }
        if (code.isModifierKey() || code == KeyCode.UNDEFINED) {
            return Optional.empty();
        }
        return Optional.of(new KeyPress(name(code), control, event.isShiftDown(), event.isAltDown()));
    }

    /** The sign that was typed, wherever it stands on the keyboard. Some platforms give no text; then the usual places count. */
    private static Optional<String> sign(KeyEvent event) {
        boolean plain = event.getText().isEmpty() || event.getText().equals("/");
        if (plain && event.getCode() == KeyCode.SLASH) {
            return Optional.of(event.isShiftDown() ? "?" : "/");
        }
        if (event.getText().isEmpty() && event.getCode() == KeyCode.OPEN_BRACKET) {
            return Optional.of("[");
        }
        if (event.getText().isEmpty() && event.getCode() == KeyCode.CLOSE_BRACKET) {
            return Optional.of("]");
        }
        return Optional.of(event.getText()).filter(text -> text.length() == 1 && isSign(text.charAt(0)));
    }

    private static boolean isSign(char typed) {
        return !Character.isLetterOrDigit(typed) && !Character.isWhitespace(typed) && !Character.isISOControl(typed);
    }

    private static String name(KeyCode code) {
        String name = code.getName();
        return name.startsWith(NUMPAD) && code.isDigitKey() ? name.substring(NUMPAD.length()) : name;
    }
}
