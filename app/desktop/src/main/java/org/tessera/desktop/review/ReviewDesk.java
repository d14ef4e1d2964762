package org.tessera.desktop.review;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.WordIndex;
import org.tessera.core.resolve.SpanId;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.vault.TokenAssigner;
import org.tessera.core.vault.TokenMap;
import org.tessera.desktop.control.SpanRow;
import org.tessera.desktop.control.Standing;
import org.tessera.desktop.workspace.OpenNote;

/** What belongs to one note as long as it is open, and the view of it that follows from a session. */
final class ReviewDesk {
    private final OutgoingDraft draft;
    private final WordIndex words;
    private final Borders borders;
    private final Pace pace;
    private final SeenPlaces seen;

    ReviewDesk(OpenNote open, TokenAssigner assigner, InstantSource clock) {
        PhiText text = open.review().note().note().text();
        this.draft = new OutgoingDraft(assigner, open.caseId(), open.tokens(), open.review());
        this.words = new WordIndex(text.reveal());
        this.borders = new Borders(text);
        this.pace = new Pace(clock);
        this.seen = new SeenPlaces(text);
    }

    /** The first view: nothing chosen yet, so the first span that waits. */
    ReviewState open(ReviewSession session) {
        return show(session, ReviewOrder.READING, Optional.empty(), true);
    }

    /** The view after a decision, at the given span, or else at the next that waits, or else at the statement. */
    ReviewState after(ReviewState before, ReviewSession session, Optional<SpanId> then) {
        return show(session, before.order(), then.isPresent() ? then : before.current(), then.isEmpty());
    }

    /** The view at a span of the same session. */
    ReviewState at(ReviewState now, Optional<SpanId> id) {
        return now.at(id, Set.of(), detail(now.session(), now.rows(), id));
    }

    /** The view at the next span that waits; if none does, at the statement. */
    ReviewState atNextUndecided(ReviewState now) {
        Optional<SpanId> next = new SpanWalk(now.rows(), now.current()).nextUndecided();
        return next.isPresent() ? at(now, next) : now.with(new ReviewState.Foot.Finish());
    }

    /** The view in another order. */
    ReviewState in(ReviewState now, ReviewOrder order) {
        return show(now.session(), order, now.current(), false);
    }

    private ReviewState show(ReviewSession session, ReviewOrder order, Optional<SpanId> from, boolean onward) {
        List<SpanRow> rows = SpanRows.of(session, order);
        Optional<SpanId> here = from.filter(id -> rows.stream().anyMatch(row -> row.id().equals(id)));
        Optional<SpanId> next = onward ? new SpanWalk(rows, here).nextUndecided() : here;
        Optional<SpanId> current = next.or(() -> here).or(() -> rows.stream().findFirst().map(SpanRow::id));
        ReviewState.Foot foot = onward && next.isEmpty() ? new ReviewState.Foot.Finish()
                : detail(session, rows, current);
        return new ReviewState(session, rows, order, current, Set.of(), draft.update(session), foot,
                pace.left(session.undecided()));
    }

    /** The foot for a span: how many places are like it. */
    ReviewState.Foot detail(ReviewSession session, List<SpanRow> rows, Optional<SpanId> current) {
        return new ReviewState.Foot.Detail(rows.stream()
                .filter(row -> Optional.of(row.id()).equals(current) && row.standing() != Standing.REJECTED)
                .findFirst()
                .map(row -> alike(session, row).hits().size())
                .orElse(0));
    }

    /** The places like a span. */
    Alike alike(ReviewSession session, SpanRow row) {
        return Alike.of(session, words, row);
    }

    /** What is sent as it is and should be seen before the statement. */
    List<SeenPlace> seen(List<SpanRow> rows) {
        return seen.of(rows);
    }

    /** Where edges can move. */
    Borders borders() {
        return borders;
    }

    /** A decision was taken now. */
    void decided() {
        pace.decided();
    }

    /** Every token shown so far. */
    TokenMap tokens() {
        return draft.tokens();
    }
}
