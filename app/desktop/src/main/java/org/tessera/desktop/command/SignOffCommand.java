package org.tessera.desktop.command;

import java.util.List;

/** What a key can do with a letter. */
public enum SignOffCommand implements Command {
    EDIT("command.sign_off.edit", "E"), SIGN("command.sign_off.sign", "Ctrl+Enter");

    private final String messageKey;
    private final String keys;

    SignOffCommand(String messageKey, String keys) {
        this.messageKey = messageKey;
        this.keys = keys;
    }

    @Override
    public Scope scope() {
        return Scope.SIGN_OFF;
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
