package org.tessera.core.note;

import java.util.Comparator;
import java.util.Optional;

/**
 * A half-open range of a text, {@code start} inclusive and {@code end} exclusive, in UTF-16 units.
 *
 * <p>Spans are ordered by start; of two that start together the longer comes first.
 */
public record TextSpan(int start, int end) implements Comparable<TextSpan> {
    private static final Comparator<TextSpan> ORDER = Comparator.comparingInt(TextSpan::start)
            .thenComparing(TextSpan::end, Comparator.reverseOrder());

    /** @throws IllegalArgumentException unless {@code 0 <= start < end} */
    public TextSpan {
        if (start < 0 || start >= end) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    /**
     * The part of a range of a text from its first to its last letter or digit; empty if there is none. Blanks and
     * punctuation at the borders of a name are not of the name.
     */
    public static Optional<TextSpan> ofLetters(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && !Character.isLetterOrDigit(text.codePointAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(text.codePointBefore(end))) {
            end--;
        }
        return start < end ? Optional.of(new TextSpan(start, end)) : Optional.empty();
    }

    /** The number of UTF-16 units. */
    public int length() {
        return end - start;
    }

    /** Whether the two ranges share at least one unit. */
    public boolean overlaps(TextSpan other) {
        return start < other.end && other.start < end;
    }

    /** Whether the other range lies wholly inside this one. */
    public boolean contains(TextSpan other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the unit at this offset lies inside. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** The smallest range that holds both. */
    public TextSpan cover(TextSpan other) {
        return new TextSpan(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The same range moved by a number of units. */
    public TextSpan shift(int units) {
        return new TextSpan(start + units, end + units);
    }

    @Override
    public int compareTo(TextSpan other) {
        return ORDER.compare(this, other);
    }
}
