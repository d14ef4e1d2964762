package org.tessera.desktop.control;

/** The groups of a span list, in their order. */
public enum SpanGroup {
    TO_DECIDE("span.group.to_decide"), DECIDED("span.group.decided"), NEAR_MISSES("span.group.near_misses");

    private final String messageKey;

    SpanGroup(String messageKey) {
        this.messageKey = messageKey;
    }

    /** The group that a span belongs to. */
    public static SpanGroup of(Standing standing) {
        return switch (standing) {
            case UNDECIDED -> TO_DECIDE;
            case CONFIRMED, CHANGED, ADDED, REJECTED -> DECIDED;
            case NEAR_MISS -> NEAR_MISSES;
        };
    }

    /** The key of its head, with the count as value. */
    public String messageKey() {
        return messageKey;
    }
}
