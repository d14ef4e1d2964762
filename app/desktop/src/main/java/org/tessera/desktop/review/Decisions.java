package org.tessera.desktop.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.resolve.SpanId;
import org.tessera.core.review.ReviewDecision;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.review.ReviewStep;
import org.tessera.desktop.control.SpanRow;
import org.tessera.desktop.control.Standing;

/** What a command decides about the rows that it acts on, as one step that one undo takes back. */
final class Decisions {
    private Decisions() {}

    /** They become tokens; near misses are added. */
    static Optional<ReviewStep> confirm(ReviewSession session, List<SpanRow> rows) {
        return of(session, rows,
                (row, id) -> Optional
                        .of(row.standing() == Standing.NEAR_MISS ? new ReviewDecision.Added(id, row.at(), row.kind())
                                : new ReviewDecision.Confirmed(row.id())));
    }

    /** They are sent as they are; what was added by hand is gone. Near misses are sent as they are anyway. */
    static Optional<ReviewStep> reject(ReviewSession session, List<SpanRow> rows) {
        return of(session, rows, (row, id) -> switch (row.standing()) {
            case NEAR_MISS -> Optional.empty();
            case ADDED -> Optional.of(new ReviewDecision.Reopened(row.id()));
            case UNDECIDED, CONFIRMED, CHANGED, REJECTED -> Optional.of(new ReviewDecision.Rejected(row.id()));
        });
    }

    /** They wait for a decision again. */
    static Optional<ReviewStep> reopen(ReviewSession session, List<SpanRow> rows) {
        return of(session, rows, (row, id) -> switch (row.standing()) {
            case NEAR_MISS, UNDECIDED -> Optional.empty();
            case CONFIRMED, CHANGED, ADDED, REJECTED -> Optional.of(new ReviewDecision.Reopened(row.id()));
        });
    }

    /** They become tokens of a kind. */
    static Optional<ReviewStep> kind(ReviewSession session, List<SpanRow> rows, IdentifierKind kind) {
        return of(session, rows, (row,
                id) -> Optional.of(row.standing() == Standing.NEAR_MISS ? new ReviewDecision.Added(id, row.at(), kind)
                        : row.kind() == kind ? new ReviewDecision.Confirmed(row.id())
                                : new ReviewDecision.Retyped(row.id(), kind)));
    }

    private static Optional<ReviewStep> of(ReviewSession session, List<SpanRow> rows,
            BiFunction<SpanRow, SpanId, Optional<ReviewDecision>> decision) {
        List<ReviewDecision> decisions = new ArrayList<>();
        int fresh = session.nextId().value();
        for (SpanRow row : rows) {
            decision.apply(row, new SpanId(fresh)).ifPresent(decisions::add);
            fresh++;
        }
        return decisions.isEmpty() ? Optional.empty() : Optional.of(new ReviewStep(decisions));
    }
}
