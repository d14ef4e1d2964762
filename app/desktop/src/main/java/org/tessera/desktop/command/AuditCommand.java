package org.tessera.desktop.command;

import java.util.List;

/** What a key can do in the audit. */
public enum AuditCommand implements Command {
    DETAILS("command.audit.details", "Enter"), VERIFY("command.audit.verify", "V"), FIND("command.audit.find", "/"),
    EXPORT("command.audit.export", "Ctrl+E");

    private final String messageKey;
    private final String keys;

    AuditCommand(String messageKey, String keys) {
        this.messageKey = messageKey;
        this.keys = keys;
    }

    @Override
    public Scope scope() {
        return Scope.AUDIT;
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
