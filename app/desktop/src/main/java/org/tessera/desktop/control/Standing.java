package org.tessera.desktop.control;

import org.tessera.core.review.SpanState;

/** How a stretch of text stands in a review, near misses included. */
public enum Standing {
    UNDECIDED(Icon.WAITING, "standing.undecided"), CONFIRMED(Icon.CHECK, "standing.confirmed"),
    CHANGED(Icon.BY_HAND, "standing.changed"), ADDED(Icon.PLUS, "standing.added"),
    REJECTED(Icon.CROSS, "standing.rejected"), NEAR_MISS(Icon.PLUS, "standing.near_miss");

    private final Icon icon;
    private final String messageKey;

    Standing(Icon icon, String messageKey) {
        this.icon = icon;
        this.messageKey = messageKey;
    }

    /** How a span of a review stands. */
    public static Standing of(SpanState state) {
        return switch (state) {
            case UNDECIDED -> UNDECIDED;
            case CONFIRMED -> CONFIRMED;
            case CHANGED -> CHANGED;
            case ADDED -> ADDED;
            case REJECTED -> REJECTED;
        };
    }

    /** Whether the text becomes a token as things stand. */
    public boolean isHidden() {
        return this != REJECTED && this != NEAR_MISS;
    }

    /** Its picture in the span list. */
    public Icon icon() {
        return icon;
    }

    /** The key of the words in which it is spoken, for example "added by hand". */
    public String messageKey() {
        return messageKey;
    }
}
