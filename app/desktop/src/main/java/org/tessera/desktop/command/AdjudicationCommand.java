package org.tessera.desktop.command;

import java.util.List;

/** What a key can do while differences of two readings are settled. */
public enum AdjudicationCommand implements Command {
    FIRST("command.adjudication.first", "1"), SECOND("command.adjudication.second", "2"),
    KIND("command.adjudication.kind", "3"), REOPEN("command.adjudication.reopen", "U"),
    NEXT("command.adjudication.next", "J"), PREVIOUS("command.adjudication.previous", "K"),
    NEXT_OPEN("command.adjudication.next_open", "N"), UNDO("command.adjudication.undo", "Ctrl+Z"),
    REDO("command.adjudication.redo", "Ctrl+Y Ctrl+Shift+Z"), FINISH("command.adjudication.finish", "Ctrl+Enter"),
    BACK("command.adjudication.back", "Esc");

    private final String messageKey;
    private final String keys;

    AdjudicationCommand(String messageKey, String keys) {
        this.messageKey = messageKey;
        this.keys = keys;
    }

    @Override
    public Scope scope() {
        return Scope.ADJUDICATION;
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
