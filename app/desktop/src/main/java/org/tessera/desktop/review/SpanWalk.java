package org.tessera.desktop.review;

import java.util.List;
import java.util.Optional;
import org.tessera.core.resolve.SpanId;
import org.tessera.desktop.control.SpanRow;
import org.tessera.desktop.control.Standing;

/** Which span comes next. Near misses are passed over: they are chosen in the list. */
final class SpanWalk {
    private final List<SpanRow> rows;
    private final int here;

    /** A walk along rows from the current one; from before the first if there is none. */
    SpanWalk(List<SpanRow> rows, Optional<SpanId> current) {
        this.rows = rows;
        this.here = current.map(this::indexOf).orElse(-1);
    }

    private int indexOf(SpanId id) {
        for (int index = 0; index < rows.size(); index++) {
            if (rows.get(index).id().equals(id)) {
                return index;
            }
        }
        return -1;
    }

    /** The one after this; empty at the end. */
    Optional<SpanId> next() {
        return rows.stream().skip(here + 1L).filter(SpanWalk::isSpan).findFirst().map(SpanRow::id);
    }

    /** The one before this; empty at the start. */
    Optional<SpanId> previous() {
        return rows.stream()
                .limit(Math.max(0, here))
                .filter(SpanWalk::isSpan)
                .reduce((earlier, later) -> later)
                .map(SpanRow::id);
    }

    /** The next one that waits, after this and then from the start; empty if none waits. */
    Optional<SpanId> nextUndecided() {
        return rows.stream()
                .skip(here + 1L)
                .filter(SpanWalk::isUndecided)
                .findFirst()
                .or(() -> rows.stream().filter(SpanWalk::isUndecided).findFirst())
                .map(SpanRow::id);
    }

    private static boolean isSpan(SpanRow row) {
        return row.standing() != Standing.NEAR_MISS;
    }

    private static boolean isUndecided(SpanRow row) {
        return row.standing() == Standing.UNDECIDED;
    }
}
