package org.tessera.core.reading;

import java.util.List;
import java.util.stream.Stream;
import org.tessera.core.note.TextSpan;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.resolve.PhiSpan;
import org.tessera.core.review.ReviewedSpan;

/**
 * A place where two readings are not the same.
 *
 * @param number from 0, in reading order
 * @param at all of the place: what either of them hides
 * @param first what the first reading hides there; nothing if it sends the place as it is
 * @param second what the second reading hides there
 */
public record Difference(int number, TextSpan at, List<ReviewedSpan> first, List<ReviewedSpan> second) {
    /** @throws IllegalArgumentException if neither of them hides anything */
    public Difference {
        first = List.copyOf(first);
        second = List.copyOf(second);
        if (first.isEmpty() && second.isEmpty()) {
            throw new IllegalArgumentException("readings differ about something");
        }
    }

    /** What the machine said about the place, near misses included, in reading order. */
    public List<PhiSpan> machine(AnalyzedNote note) {
        return Stream.concat(note.spans().stream(), note.nearMisses().stream())
                .filter(phi -> phi.span().overlaps(at))
                .sorted(java.util.Comparator.comparing(PhiSpan::span))
                .toList();
    }
}
