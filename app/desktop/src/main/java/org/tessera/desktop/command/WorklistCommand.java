package org.tessera.desktop.command;

import java.util.List;

/** What a key can do in the worklist. */
public enum WorklistCommand implements Command {
    OPEN("command.worklist.open", "Enter"), FIND("command.worklist.find", "/"),
    IMPORT("command.worklist.import", "Ctrl+O"), PASTE("command.worklist.paste", "Ctrl+V"),
    DELETE("command.worklist.delete", "Delete Backspace"), ORDER("command.worklist.order", "O"),
    NAMES("command.worklist.names", "H"), SAVE("command.worklist.save", "Ctrl+S");

    private final String messageKey;
    private final String keys;

    WorklistCommand(String messageKey, String keys) {
        this.messageKey = messageKey;
        this.keys = keys;
    }

    @Override
    public Scope scope() {
        return Scope.WORKLIST;
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
