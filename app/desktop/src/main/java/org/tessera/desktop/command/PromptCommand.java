package org.tessera.desktop.command;

import java.util.List;

/** What a key can do while a prompt is prepared. */
public enum PromptCommand implements Command {
    PROVIDER("command.prompt.provider", "Ctrl+P");

    private final String messageKey;
    private final String keys;

    PromptCommand(String messageKey, String keys) {
        this.messageKey = messageKey;
        this.keys = keys;
    }

    @Override
    public Scope scope() {
        return Scope.PROMPT;
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
