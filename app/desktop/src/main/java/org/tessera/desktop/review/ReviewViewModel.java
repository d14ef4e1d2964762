package org.tessera.desktop.review;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.TextSpan;
import org.tessera.core.resolve.SpanId;
import org.tessera.core.review.ReviewDecision;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.review.ReviewStatus;
import org.tessera.core.review.ReviewStep;
import org.tessera.core.vault.TokenAssigner;
import org.tessera.desktop.control.Standing;
import org.tessera.desktop.workspace.Workspace;

/** The Review screen without its looks: what each command does to the open note, and what is to be seen then. */
public final class ReviewViewModel {
    private final Workspace workspace;
    private final ReviewTable table;
    private final Finishing finishing;
    private final ReadOnlyObjectWrapper<Optional<TextSpan>> lookedAt = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** A view model for the note of the workspace, whichever that is; every step goes into the book. */
    public ReviewViewModel(Workspace workspace, TokenAssigner assigner, InstantSource clock, ReviewBook book) {
        this.workspace = workspace;
        this.table = new ReviewTable(workspace, assigner, clock, book);
        this.finishing = new Finishing(workspace, book);
    }

    /** What is to be seen; empty while no note is open. */
    public ReadOnlyObjectProperty<Optional<ReviewState>> stateProperty() {
        return table.state().getReadOnlyProperty();
    }

    /** The span that keys act on becomes another one. */
    public void choose(SpanId id) {
        table.run((at, now) -> table.show(at, at.at(now, Optional.of(id))));
    }

    /** Picks a span beside those that are picked, or lets go of it. */
    public void pick(SpanId id) {
        table.run((at, now) -> table.show(at, new Picking(at).toggle(now, id)));
    }

    /** Picks the next span of the list, or the one before, beside those that are picked. */
    public void pickOn(boolean back) {
        table.run((at, now) -> table.show(at, new Picking(at).extend(now, back)));
    }

    /** Picks every span of the group of the one at hand; of those that wait, only kinds that the site has validated. */
    public void pickGroup() {
        table.run((at, now) -> {
            ReviewState picked = new Picking(at).group(now, workspace.validatedKindsProperty().get());
            if (picked.picked().isEmpty()) {
                table.say("review.no_bulk_confirm");
            } else {
                table.show(at, picked);
            }
        });
    }

    /** Goes to the next span. False at the last one: the focus may leave. */
    public boolean next() {
        return walk(SpanWalk::next);
    }

    /** Goes to the span before. False at the first one: the focus may leave. */
    public boolean previous() {
        return walk(SpanWalk::previous);
    }

    private boolean walk(Function<SpanWalk, Optional<SpanId>> where) {
        Optional<SpanId> to = table.state().get().flatMap(now -> where.apply(new SpanWalk(now.rows(), now.current())));
        to.ifPresent(this::choose);
        return to.isPresent();
    }

    /** Goes to the next span that waits; if none does, to the statement that ends the review. */
    public void nextUndecided() {
        table.run((at, now) -> table.show(at, at.atNextUndecided(now)));
    }

    /** No span is at hand: the caret moves freely in the text. */
    public void release() {
        table.run((at, now) -> table.show(at, at.at(now, Optional.empty())));
    }

    /** What is selected in the text; a kind key makes a span of it. */
    public void select(Optional<TextSpan> selected) {
        table.select(selected);
    }

    /** The spans at hand become tokens; near misses are added. In a preview, what it shows is done. */
    public void confirm() {
        table.run((at, now) -> {
            if (now.foot() instanceof ReviewState.Foot.Preview) {
                alike();
            } else {
                table.take(at, now, Decisions.confirm(now.session(), now.chosen()), Optional.empty());
            }
        });
    }

    /** The near miss becomes a token. */
    public void add(SpanId nearMiss) {
        choose(nearMiss);
        confirm();
    }

    /**
     * The span at hand is sent as it is; one that was added by hand is gone. Several are never rejected at once: each is
     * looked at.
     */
    public void reject() {
        if (table.state().get().filter(now -> now.chosen().size() > 1).isPresent()) {
            table.say("review.no_bulk_reject");
            return;
        }
        table.run((at, now) -> table.take(at, now, Decisions.reject(now.session(), now.chosen()), Optional.empty()));
    }

    /** The spans at hand wait for a decision again. */
    public void reopen() {
        table.run((at, now) -> table.take(at, now, Decisions.reopen(now.session(), now.chosen()), now.current()));
    }

    /** What is selected becomes a token of a kind; without a selection, the spans at hand become such tokens. */
    public void kind(IdentifierKind kind) {
        if (table.selection().isPresent()) {
            addSelection(table.selection().get(), kind);
        } else {
            table.run((at, now) -> table.take(at, now, Decisions.kind(now.session(), now.chosen(), kind),
                    Optional.empty()));
        }
    }

    private void addSelection(TextSpan selected, IdentifierKind kind) {
        table.run((at, now) -> {
            String value = now.session().note().note().text().slice(selected).reveal();
            int start = selected.start() + value.length() - value.stripLeading().length();
            int end = selected.end() - value.length() + value.stripTrailing().length();
            if (start < end) {
                SpanId id = now.session().nextId();
                table.take(at, now, step(new ReviewDecision.Added(id, new TextSpan(start, end), kind)),
                        Optional.of(id));
            }
        });
    }

    /** Moves an edge of the span at hand by one word or sign. */
    public void move(Edge edge) {
        table.run((at, now) -> now.currentRow()
                .filter(row -> row.standing() != Standing.NEAR_MISS)
                .ifPresent(row -> edge.move(at.borders(), row.at())
                        .ifPresent(span -> table.take(at, now, step(new ReviewDecision.Resized(row.id(), span)),
                                Optional.of(row.id())))));
    }

    /** The ways in which an edge can move. */
    public enum Edge {
        EXTEND_RIGHT, SHRINK_RIGHT, EXTEND_LEFT, SHRINK_LEFT;

        Optional<TextSpan> move(Borders borders, TextSpan span) {
            return switch (this) {
                case EXTEND_RIGHT -> borders.extendRight(span);
                case SHRINK_RIGHT -> borders.shrinkRight(span);
                case EXTEND_LEFT -> borders.extendLeft(span);
                case SHRINK_LEFT -> borders.shrinkLeft(span);
            };
        }
    }

    /** Confirms all that wait of the kind at hand, if the site has validated that kind. */
    public void confirmKind() {
        table.run((at, now) -> bulk().ifPresent(bulk -> bulk.refused().ifPresentOrElse(table::say, () -> {
            if (table.take(at, now, Decisions.confirm(now.session(), bulk.rows()), Optional.empty())) {
                table.say("review.alike.done", bulk.rows().size(), this::undo);
            }
        })));
    }

    /** Brings a stretch of the note into view and selects it. */
    void look(TextSpan place) {
        lookedAt.set(Optional.empty());
        lookedAt.set(Optional.of(place));
    }

    /** The stretch that should come into view. */
    ReadOnlyObjectProperty<Optional<TextSpan>> lookedAtProperty() {
        return lookedAt.getReadOnlyProperty();
    }

    /** What is sent as it is and should be seen before the statement. */
    List<SeenPlace> seen() {
        return table.seen();
    }

    /** What can be confirmed in bulk now. */
    Optional<BulkConfirm> bulk() {
        return table.state().get().flatMap(now -> BulkConfirm.of(now, workspace.validatedKindsProperty().get()));
    }

    private static Optional<ReviewStep> step(ReviewDecision decision) {
        return Optional.of(new ReviewStep(List.of(decision)));
    }

    /** Takes the last step back, and goes where it was. */
    public void undo() {
        turn(ReviewSession::undo, (before, after) -> before);
    }

    /** Takes the step again that was taken back last. */
    public void redo() {
        turn(ReviewSession::redo, (before, after) -> after);
    }

    private void turn(Function<ReviewSession, ReviewSession> way,
            BiFunction<ReviewSession, ReviewSession, ReviewSession> touched) {
        table.run((at, now) -> {
            ReviewSession turned = way.apply(now.session());
            if (!turned.equals(now.session())) {
                table.show(at, at.after(now, turned, Optional.of(last(touched.apply(now.session(), turned)))));
            }
        });
    }

    private static SpanId last(ReviewSession session) {
        return session.steps().getLast().decisions().getFirst().id();
    }

    /** Lists and walks the spans in the other order. */
    public void changeOrder() {
        table.run((at, now) -> table.show(at, at.in(now, now.order().other())));
    }

    /** Shows what "all like this" would do; asked again, does it. */
    public void alike() {
        table.run((at, now) -> {
            if (now.foot() instanceof ReviewState.Foot.Preview(Alike alike)) {
                if (table.take(at, now, Optional.of(alike.step(now.session())), Optional.empty())) {
                    table.say("review.alike.done", alike.hits().size() + 1, this::undo);
                }
                return;
            }
            now.currentRow()
                    .map(row -> at.alike(now.session(), row))
                    .filter(alike -> !alike.hits().isEmpty())
                    .ifPresent(alike -> table.show(at, now.with(new ReviewState.Foot.Preview(alike))));
        });
    }

    /** Goes back from a preview, from several spans or from the statement to the span at hand. */
    public void back() {
        table.run((at, now) -> table.show(at, at.at(now, now.current())));
    }

    /** Asks for the statement that ends the review; while spans wait, goes to the next of them. */
    public void askToFinish() {
        table.run((at, now) -> {
            if (now.undecided() > 0) {
                finishing.sayWaiting(now.undecided());
                nextUndecided();
            } else {
                table.show(at, now.with(new ReviewState.Foot.Finish()));
            }
        });
    }

    /** What the statement is still asked for, and what follows from it. */
    public Finishing finishing() {
        return finishing;
    }

    /** Ends the review with the statement of the person who works here. Nothing happens while spans wait. */
    public void finish(Finishing.Then then) {
        table.run((at, now) -> finishing.finish(now.session(), then));
    }
}
