package org.tessera.desktop.command;

/** Where a command can be given. Two commands may have the same key only in different scopes, neither the window. */
public enum Scope {
    WINDOW("command.scope.window"), WORKLIST("screen.worklist"), REVIEW("screen.review"),
    ADJUDICATION("screen.adjudication"), PROMPT("screen.prompt"), RESPONSE("screen.response"),
    SIGN_OFF("screen.sign_off"), PROVIDERS("screen.providers"), AUDIT("screen.audit"), QUALITY("screen.quality"),
    PEOPLE("screen.people");

    private final String messageKey;

    Scope(String messageKey) {
        this.messageKey = messageKey;
    }

    /** The key of its name. */
    public String messageKey() {
        return messageKey;
    }

    /** Whether a key would mean two things if a command of each had it. */
    boolean meets(Scope other) {
        return this == other || this == WINDOW || other == WINDOW;
    }
}
