package org.tessera.core.note;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Things with a span, ready to be asked for those that touch a place. A question costs a binary search and the answer's
 * length, also in a note of megabytes.
 *
 * @param <T> what has a span
 */
public final class SpanIndex<T> {
    private final List<T> things;
    private final Function<T, TextSpan> spanOf;
    /** The furthest end among the things up to and including each one. */
    private final int[] furthestEnd;

    /** Indexes the things; their order does not matter. */
    public SpanIndex(Collection<T> things, Function<T, TextSpan> spanOf) {
        this.things = things.stream().sorted(Comparator.comparing(spanOf)).toList();
        this.spanOf = spanOf;
        this.furthestEnd = new int[things.size()];
        int furthest = 0;
        for (int index = 0; index < furthestEnd.length; index++) {
            furthest = Math.max(furthest, spanOf.apply(this.things.get(index)).end());
            furthestEnd[index] = furthest;
        }
    }

    /** The things that share at least one unit with the span, last first. */
    public List<T> overlapping(TextSpan span) {
        List<T> found = new ArrayList<>();
        for (int index = firstFrom(span.end()) - 1; index >= 0 && furthestEnd[index] > span.start(); index--) {
            if (spanOf.apply(things.get(index)).overlaps(span)) {
                found.add(things.get(index));
            }
        }
        return found;
    }

    /** Whether any thing shares a unit with the span. */
    public boolean touches(TextSpan span) {
        int last = firstFrom(span.end()) - 1;
        return last >= 0 && furthestEnd[last] > span.start();
    }

    /** The index of the first thing that starts at or behind an offset. */
    private int firstFrom(int offset) {
        int low = 0;
        int high = things.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spanOf.apply(things.get(middle)).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
