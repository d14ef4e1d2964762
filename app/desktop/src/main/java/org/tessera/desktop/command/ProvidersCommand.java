package org.tessera.desktop.command;

import java.util.List;

/** What a key can do in the register of providers. */
public enum ProvidersCommand implements Command {
    DETAILS("command.providers.details", "Enter"), RECHECK("command.providers.recheck", "R"),
    FALLBACKS("command.providers.fallbacks", "F"), REMOVE("command.providers.remove", "Delete");

    private final String messageKey;
    private final String keys;

    ProvidersCommand(String messageKey, String keys) {
        this.messageKey = messageKey;
        this.keys = keys;
    }

    @Override
    public Scope scope() {
        return Scope.PROVIDERS;
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
