package org.tessera.desktop.command;

import java.util.List;

/** What a key can do with figures of quality, and with a note of the sample that is read. */
public enum QualityCommand implements Command {
    READ("command.quality.read", "R"), DRAW("command.quality.draw", "D"), EXPORT("command.quality.export", "Ctrl+E"),
    LEAK("command.quality.leak", "L"), KEEP("command.quality.keep", "Ctrl+Enter");

    private final String messageKey;
    private final String keys;

    QualityCommand(String messageKey, String keys) {
        this.messageKey = messageKey;
        this.keys = keys;
    }

    @Override
    public Scope scope() {
        return Scope.QUALITY;
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
