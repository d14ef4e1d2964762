package org.tessera.desktop.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.desktop.control.SpanRow;
import org.tessera.desktop.control.Standing;

/**
 * Confirms all that wait of the kind at hand, where the site has validated that kind by sampling, and nowhere else. There is
 * no such thing for rejecting: what is rejected in bulk is sent in bulk.
 *
 * @param kind the kind at hand
 * @param rows the spans of it that wait
 * @param validated whether the site has validated it
 */
record BulkConfirm(IdentifierKind kind, List<SpanRow> rows, boolean validated) {
    BulkConfirm {
        rows = List.copyOf(rows);
    }

    /** What can be confirmed in bulk with the span at hand; empty without one, and for a near miss. */
    static Optional<BulkConfirm> of(ReviewState now, Set<IdentifierKind> validated) {
        return now.currentRow()
                .filter(row -> row.standing() != Standing.NEAR_MISS)
                .map(row -> new BulkConfirm(row.kind(),
                        now.rows()
                                .stream()
                                .filter(each -> each.kind() == row.kind() && each.standing() == Standing.UNDECIDED)
                                .toList(),
                        validated.contains(row.kind())));
    }

    /** The key of the words why it cannot be done; empty if it can. */
    Optional<String> refused() {
        if (!validated) {
            return Optional.of("review.refused.not_validated");
        }
        return rows.isEmpty() ? Optional.of("review.refused.none_waits") : Optional.empty();
    }
}
