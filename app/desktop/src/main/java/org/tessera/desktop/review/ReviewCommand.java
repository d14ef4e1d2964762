package org.tessera.desktop.review;

/** What a key can do in a review, besides naming a kind. */
public enum ReviewCommand {
    NEXT("review.key.next"), PREVIOUS("review.key.previous"), CONFIRM("review.key.confirm"),
    REJECT("review.key.reject"), REOPEN("review.key.reopen"), NEXT_UNDECIDED("review.key.next_undecided"),
    CHANGE_ORDER("review.key.order"), ALIKE("review.key.alike"), EXTEND_RIGHT("review.key.extend_right"),
    SHRINK_RIGHT("review.key.shrink_right"), EXTEND_LEFT("review.key.extend_left"),
    SHRINK_LEFT("review.key.shrink_left"), UNDO("review.key.undo"), REDO("review.key.redo"),
    FINISH("review.key.finish"), BACK("review.key.back"), KEYS("review.key.keys");

    private final String messageKey;

    ReviewCommand(String messageKey) {
        this.messageKey = messageKey;
    }

    /** The key of its words. */
    public String messageKey() {
        return messageKey;
    }
}
