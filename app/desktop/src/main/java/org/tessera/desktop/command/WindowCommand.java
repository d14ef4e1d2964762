package org.tessera.desktop.command;

import java.util.List;

/** What a key can do on every screen. */
public enum WindowCommand implements Command {
    PALETTE("command.window.palette", "Ctrl+K"), KEYS("command.window.keys", "?"),
    NEXT_PANE("command.window.next_pane", "F6"), PREVIOUS_PANE("command.window.previous_pane", "Shift+F6");

    private final String messageKey;
    private final String keys;

    WindowCommand(String messageKey, String keys) {
        this.messageKey = messageKey;
        this.keys = keys;
    }

    @Override
    public Scope scope() {
        return Scope.WINDOW;
    }

    @Override
    public String messageKey() {
        return messageKey;
    }

    @Override
    public List<KeyPress> standard() {
        return KeyPress.all(keys);
    }
}
