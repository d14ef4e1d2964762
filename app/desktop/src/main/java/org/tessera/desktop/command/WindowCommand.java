package org.tessera.desktop.command;

import java.util.List;

/** What a key can do on every screen. */
public enum WindowCommand implements Command {
    PALETTE("command.window.palette", "Ctrl+K"), KEYS("command.window.keys", "?"), HELP("command.window.help", "F1"),
    GUIDES("command.window.guides", "Ctrl+F1"), ABOUT("command.window.about", "Shift+F1"),
    SELF_TEST("command.window.self_test", "Ctrl+Shift+F1"), NEXT_PANE("command.window.next_pane", "F6"),
    PREVIOUS_PANE("command.window.previous_pane", "Shift+F6");

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
