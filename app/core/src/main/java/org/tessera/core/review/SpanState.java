package org.tessera.core.review;

/** Where a span stands in a review. */
public enum SpanState {
    UNDECIDED, CONFIRMED,
    /** Confirmed with another kind or other borders than the machine's. */
    CHANGED,
    /** Marked by the reviewer. */
    ADDED, REJECTED;

    /** Whether a person has decided. */
    public boolean isDecided() {
        return this != UNDECIDED;
    }

    /** Whether the text becomes a token if nothing else is decided: everything but what was rejected. */
    public boolean isHidden() {
        return this != REJECTED;
    }
}
