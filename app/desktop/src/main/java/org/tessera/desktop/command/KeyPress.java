package org.tessera.desktop.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One press of a key with the keys that are held meanwhile. A sign that needs Shift on one keyboard and not on another, as
 * {@code ?} or {@code /}, is the sign itself, without Shift.
 *
 * @param key a capital letter, a digit, a sign, or a key's name, for example {@code Enter} or {@code F6}
 * @param control with Ctrl, or Command on a Mac
 */
public record KeyPress(String key, boolean control, boolean shift, boolean alt) {
    private static final String CONTROL = "Ctrl";
    private static final String SHIFT = "Shift";
    private static final String ALT = "Alt";

    /** @throws IllegalArgumentException without a key */
    public KeyPress {
        if (key.isBlank()) {
            throw new IllegalArgumentException("a press has a key");
        }
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws IllegalArgumentException if nothing but held keys is left
     */
    public static KeyPress parse(String text) {
        String rest = text;
        boolean control = isHeld(rest, CONTROL);
        rest = control ? rest.substring(CONTROL.length() + 1) : rest;
        boolean shift = isHeld(rest, SHIFT);
        rest = shift ? rest.substring(SHIFT.length() + 1) : rest;
        boolean alt = isHeld(rest, ALT);
        rest = alt ? rest.substring(ALT.length() + 1) : rest;
        return new KeyPress(rest, control, shift, alt);
    }

    private static boolean isHeld(String text, String key) {
        return text.startsWith(key + "+") && text.length() > key.length() + 1;
    }

    /** The presses of a text with blanks between them, for example {@code A Enter}. */
    static List<KeyPress> all(String texts) {
        return Arrays.stream(texts.split(" ")).map(KeyPress::parse).toList();
    }

    /** Whether it would write something into a field, or move in it, so that fields keep it. */
    public boolean isTyping() {
        boolean function = key.length() > 1 && key.charAt(0) == 'F' && Character.isDigit(key.charAt(1));
        return !control && !alt && !function;
    }

    /** The held keys and the key, in the order in which they are named. */
    public List<String> parts() {
        List<String> parts = new ArrayList<>();
        if (control) {
            parts.add(CONTROL);
        }
        if (shift) {
            parts.add(SHIFT);
        }
        if (alt) {
            parts.add(ALT);
        }
        parts.add(key);
        return List.copyOf(parts);
    }

    /** For example {@code Ctrl+Shift+Left}. */
    @Override
    public String toString() {
        return String.join("+", parts());
    }
}
