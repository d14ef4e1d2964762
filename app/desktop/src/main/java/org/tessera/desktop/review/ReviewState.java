package org.tessera.desktop.review;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tessera.core.resolve.SpanId;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.vault.TokenizedNote;
import org.tessera.desktop.control.SpanRow;

/**
 * Everything that the Review screen shows, at one moment.
 *
 * @param session the decisions
 * @param rows spans and near misses in the order of the list
 * @param order that order
 * @param current the span that keys act on; empty while the caret is free in the text
 * @param picked the spans that keys act on together, the current one among them; none while there is only that one
 * @param outgoing the outgoing text
 * @param foot what stands below the list
 * @param left about how long the rest takes
 */
public record ReviewState(ReviewSession session, List<SpanRow> rows, ReviewOrder order, Optional<SpanId> current,
        Set<SpanId> picked, TokenizedNote outgoing, Foot foot, Duration left) {
    /** What stands below the list. */
    public sealed interface Foot {
        /** The span at hand, with so many places alike. */
        record Detail(int alike) implements Foot {}

        /** The places that one key would confirm. */
        record Preview(Alike alike) implements Foot {}

        /** The statement that ends the review. */
        record Finish() implements Foot {}
    }

    public ReviewState {
        rows = List.copyOf(rows);
        picked = Set.copyOf(picked);
    }

    /** The same with something else below the list. */
    ReviewState with(Foot other) {
        return new ReviewState(session, rows, order, current, picked, outgoing, other, left);
    }

    /** The same at another span, with other spans picked beside it. */
    ReviewState at(Optional<SpanId> id, Set<SpanId> others, Foot other) {
        return new ReviewState(session, rows, order, id, others, outgoing, other, left);
    }

    /** The row that keys act on. */
    public Optional<SpanRow> currentRow() {
        return current.flatMap(id -> rows.stream().filter(row -> row.id().equals(id)).findFirst());
    }

    /** The rows that a decision is about: those that are picked, or the one at hand. */
    public List<SpanRow> chosen() {
        return picked.isEmpty() ? currentRow().stream().toList()
                : rows.stream().filter(row -> picked.contains(row.id())).toList();
    }

    /** How many spans there are, near misses not counted. */
    public int total() {
        return session.spans().size();
    }

    /** How many of them wait. */
    public int undecided() {
        return (int) session.undecided();
    }

    /** How many of them are decided. */
    public int decided() {
        return total() - undecided();
    }
}
