package org.tessera.training;

/**
 * A labelled stretch of a training text, in UTF-16 units.
 *
 * @param start inclusive
 * @param end exclusive
 * @param type the exchange name of its kind, for example {@code NAME_PROVIDER}
 * @param optional whether it may be hidden or not
 * @param sub what sort of an optional stretch it is, for example {@code year}; empty if nothing is said
 */
public record GoldSpan(int start, int end, String type, boolean optional, String sub) {
    /** A required stretch. */
    public GoldSpan(int start, int end, String type) {
        this(start, end, type, false, "");
    }
}
