package org.tessera.desktop.command;

import java.util.List;

/** What a key can do in a review, besides naming a kind. */
public enum ReviewCommand implements Command {
    NEXT("command.review.next", "J Tab"), PREVIOUS("command.review.previous", "K Shift+Tab"),
    CONFIRM("command.review.confirm", "A Enter"), REJECT("command.review.reject", "X Backspace"),
    REOPEN("command.review.reopen", "U"), NEXT_UNDECIDED("command.review.next_undecided", "N"),
    ORDER("command.review.order", "O"), ALIKE("command.review.alike", "Shift+Enter"),
    EXTEND_RIGHT("command.review.extend_right", "Shift+Right"),
    SHRINK_RIGHT("command.review.shrink_right", "Shift+Left"),
    EXTEND_LEFT("command.review.extend_left", "Ctrl+Shift+Left"),
    SHRINK_LEFT("command.review.shrink_left", "Ctrl+Shift+Right"), UNDO("command.review.undo", "Ctrl+Z"),
    REDO("command.review.redo", "Ctrl+Y Ctrl+Shift+Z"), FINISH("command.review.finish", "Ctrl+Enter"),
    FIND("command.review.find", "Ctrl+F /"), LEGEND("command.review.legend", "M"),
    PATIENT("command.review.patient", "T"), SAVE("command.review.save", "Ctrl+S"),
    SELECT_NEXT("command.review.select_next", "Shift+J Shift+Down"),
    SELECT_PREVIOUS("command.review.select_previous", "Shift+K Shift+Up"),
    SELECT_GROUP("command.review.select_group", "Ctrl+A"), CONFIRM_KIND("command.review.confirm_kind", "Ctrl+Shift+A"),
    BACK("command.review.back", "Esc");

    private final String messageKey;
    private final String keys;

    ReviewCommand(String messageKey, String keys) {
        this.messageKey = messageKey;
        this.keys = keys;
    }

    @Override
    public Scope scope() {
        return Scope.REVIEW;
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
