package org.tessera.desktop.shell;

import java.util.Optional;
import org.tessera.desktop.command.Scope;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.workspace.PathStep;

/** Where a screen stands in the rail, in the rail's order. The first five are the path of a note. */
public enum ScreenPlace {
    WORKLIST("worklist", Icon.WORKLIST), REVIEW("review", Icon.REVIEW), ADJUDICATION("adjudication", Icon.PEOPLE),
    TRAINING("training", Icon.START), PROMPT("prompt", Icon.PROMPT), RESPONSE("response", Icon.RESPONSE),
    SIGN_OFF("sign-off", Icon.SIGN_OFF), PROVIDERS("providers", Icon.PROVIDERS), AUDIT("audit", Icon.AUDIT),
    QUALITY("quality", Icon.QUALITY), PEOPLE("people", Icon.PEOPLE), SETTINGS("settings", Icon.SETTINGS);

    private final String id;
    private final Icon icon;

    ScreenPlace(String id, Icon icon) {
        this.id = id;
        this.icon = icon;
    }

    /** The screen of a step of the path. */
    static ScreenPlace of(PathStep step) {
        return switch (step) {
            case WORKLIST -> WORKLIST;
            case REVIEW -> REVIEW;
            case ADJUDICATION -> ADJUDICATION;
            case TRAINING -> TRAINING;
            case PROMPT -> PROMPT;
            case RESPONSE -> RESPONSE;
            case SIGN_OFF -> SIGN_OFF;
        };
    }

    /** Its stable id. */
    public String id() {
        return id;
    }

    /** Its picture in the rail. */
    public Icon icon() {
        return icon;
    }

    /** The key of its name. */
    public String titleKey() {
        return "screen." + id.replace('-', '_');
    }

    /** Whether it has a place of its own in the rail; the others are reached from the worklist. */
    public boolean isInRail() {
        return this != ADJUDICATION && this != TRAINING;
    }

    /** The item of the rail that is marked while it is shown. */
    String railId() {
        return this == TRAINING ? WORKLIST.id : isInRail() ? id : REVIEW.id;
    }

    /** Where its own commands are given; empty if it has none. */
    public Optional<Scope> scope() {
        return switch (this) {
            case WORKLIST -> Optional.of(Scope.WORKLIST);
            case REVIEW -> Optional.of(Scope.REVIEW);
            case PROMPT -> Optional.of(Scope.PROMPT);
            case RESPONSE -> Optional.of(Scope.RESPONSE);
            case SIGN_OFF -> Optional.of(Scope.SIGN_OFF);
            case PROVIDERS -> Optional.of(Scope.PROVIDERS);
            case AUDIT -> Optional.of(Scope.AUDIT);
            case PEOPLE -> Optional.of(Scope.PEOPLE);
            case QUALITY -> Optional.of(Scope.QUALITY);
            case ADJUDICATION -> Optional.of(Scope.ADJUDICATION);
            case TRAINING, SETTINGS -> Optional.empty();
        };
    }

    /** 0 for the path of a note, 1 for the oversight of the house. */
    public int railGroup() {
        return compareTo(SIGN_OFF) <= 0 ? 0 : 1;
    }
}
