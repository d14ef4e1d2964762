package org.tessera.desktop.command;

import java.util.List;

/** What a key can do in the list of accounts. */
public enum PeopleCommand implements Command {
    DETAILS("command.people.details", "Enter"), ADD("command.people.add", "A"),
    DEACTIVATE("command.people.deactivate", "Delete");

    private final String messageKey;
    private final String keys;

    PeopleCommand(String messageKey, String keys) {
        this.messageKey = messageKey;
        this.keys = keys;
    }

    @Override
    public Scope scope() {
        return Scope.PEOPLE;
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
