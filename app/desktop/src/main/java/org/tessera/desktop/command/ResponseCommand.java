package org.tessera.desktop.command;

import java.util.List;

/** What a key can do beside an answer. */
public enum ResponseCommand implements Command {
    NEXT_FINDING("command.response.next_finding", "F"), PREVIOUS_SENTENCE("command.response.previous_sentence", "["),
    NEXT_SENTENCE("command.response.next_sentence", "]"), EDIT("command.response.edit", "E");

    private final String messageKey;
    private final String keys;

    ResponseCommand(String messageKey, String keys) {
        this.messageKey = messageKey;
        this.keys = keys;
    }

    @Override
    public Scope scope() {
        return Scope.RESPONSE;
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
