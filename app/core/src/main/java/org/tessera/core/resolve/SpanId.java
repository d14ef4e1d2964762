package org.tessera.core.resolve;

/**
 * The number of a span within one analysed note, from 1 in reading order; spans added by a reviewer count on.
 */
public record SpanId(int value) implements Comparable<SpanId> {
    /** @throws IllegalArgumentException below 1 */
    public SpanId {
        if (value < 1) {
            throw new IllegalArgumentException("span ids start at 1");
        }
    }

    @Override
    public int compareTo(SpanId other) {
        return Integer.compare(value, other.value);
    }
}
