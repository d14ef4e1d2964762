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
import org.tessera.core.review.DecisionOutcome;
import org.tessera.core.review.ReviewDecision;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.review.ReviewStatus;
import org.tessera.core.review.ReviewStep;
import org.tessera.core.review.ReviewedNote;
import org.tessera.core.vault.TokenAssigner;
import org.tessera.desktop.control.SpanRow;
import org.tessera.desktop.control.Standing;
import org.tessera.desktop.workspace.Notice;
import org.tessera.desktop.workspace.PathStep;
import org.tessera.desktop.workspace.OpenNote;
import org.tessera.desktop.workspace.Workspace;

/** The Review screen without its looks: what each command does to the open note, and what is to be seen then. */
public final class ReviewViewModel {
    private final Workspace workspace;
    private final TokenAssigner assigner;
    private final InstantSource clock;
    private final ReviewBook book;
    private final ReadOnlyObjectWrapper<Optional<ReviewState>> state = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<ReviewDesk> desk = Optional.empty();
    private Optional<TextSpan> selection = Optional.empty();

    /** What a command does while a note is open. */
    private interface Command {
        void on(ReviewDesk desk, ReviewState now);
    }

    /** A view model for the note of the workspace, whichever that is; every step goes into the book. */
    public ReviewViewModel(Workspace workspace, TokenAssigner assigner, InstantSource clock, ReviewBook book) {
        this.workspace = workspace;
        this.assigner = assigner;
        this.clock = clock;
        this.book = book;
        workspace.noteProperty().subscribe(this::follow);
    }

    private void follow(Optional<OpenNote> note) {
        if (note.map(OpenNote::review).equals(state.get().map(ReviewState::session))) {
            return;
        }
        selection = Optional.empty();
        desk = note.map(open -> new ReviewDesk(open, assigner, clock));
        state.set(desk.flatMap(at -> note.map(open -> at.open(open.review()))));
    }

    private void run(Command command) {
        desk.ifPresent(at -> state.get().ifPresent(now -> command.on(at, now)));
    }

    private void show(ReviewDesk at, ReviewState next) {
        state.set(Optional.of(next));
        workspace.noteProperty().get().filter(open -> !open.review().equals(next.session())).ifPresent(open -> {
            workspace.noteProperty().set(Optional.of(open.reviewing(next.session(), at.tokens())));
            book.keep(next.session());
        });
    }

    /** What is to be seen; empty while no note is open. */
    public ReadOnlyObjectProperty<Optional<ReviewState>> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The span that keys act on becomes another one. */
    public void choose(SpanId id) {
        run((at, now) -> show(at, at.at(now, Optional.of(id))));
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
        Optional<SpanId> to = state.get().flatMap(now -> where.apply(new SpanWalk(now.rows(), now.current())));
        to.ifPresent(this::choose);
        return to.isPresent();
    }

    /** Goes to the next span that waits; if none does, to the statement that ends the review. */
    public void nextUndecided() {
        run((at, now) -> show(at, at.atNextUndecided(now)));
    }

    /** No span is at hand: the caret moves freely in the text. */
    public void release() {
        run((at, now) -> show(at, at.at(now, Optional.empty())));
    }

    /** What is selected in the text; a kind key makes a span of it. */
    public void select(Optional<TextSpan> selected) {
        selection = selected;
    }

    /** The span at hand becomes a token; a near miss is added. */
    public void confirm() {
        decide((now, row) -> row.standing() == Standing.NEAR_MISS
                ? new ReviewDecision.Added(now.session().nextId(), row.at(), row.kind())
                : new ReviewDecision.Confirmed(row.id()));
    }

    /** The near miss becomes a token. */
    public void add(SpanId nearMiss) {
        choose(nearMiss);
        confirm();
    }

    /** The span at hand is sent as is; one that was added by hand is gone. */
    public void reject() {
        decide((now, row) -> row.standing() == Standing.ADDED ? new ReviewDecision.Reopened(row.id())
                : new ReviewDecision.Rejected(row.id()), Standing.NEAR_MISS);
    }

    /** The span at hand waits for a decision again. */
    public void reopen() {
        run((at, now) -> now.currentRow()
                .filter(row -> row.standing() != Standing.NEAR_MISS && row.standing() != Standing.UNDECIDED)
                .ifPresent(row -> take(at, now, new ReviewDecision.Reopened(row.id()), Optional.of(row.id()))));
    }

    /** What is selected becomes a token of a kind; without a selection, the span at hand becomes one. */
    public void kind(IdentifierKind kind) {
        if (selection.isPresent()) {
            addSelection(selection.get(), kind);
            return;
        }
        decide((now, row) -> row.standing() == Standing.NEAR_MISS
                ? new ReviewDecision.Added(now.session().nextId(), row.at(), kind)
                : row.kind() == kind ? new ReviewDecision.Confirmed(row.id())
                        : new ReviewDecision.Retyped(row.id(), kind));
    }

    private void addSelection(TextSpan selected, IdentifierKind kind) {
        run((at, now) -> {
            String value = now.session().note().note().text().slice(selected).reveal();
            int start = selected.start() + value.length() - value.stripLeading().length();
            int end = selected.end() - value.length() + value.stripTrailing().length();
            if (start < end) {
                SpanId id = now.session().nextId();
                take(at, now, new ReviewDecision.Added(id, new TextSpan(start, end), kind), Optional.of(id));
            }
        });
    }

    /** One word or sign more at the right of the span at hand. */
    public void extendRight() {
        resize(Borders::extendRight);
    }

    /** One word or sign less at the right. */
    public void shrinkRight() {
        resize(Borders::shrinkRight);
    }

    /** One word or sign more at the left. */
    public void extendLeft() {
        resize(Borders::extendLeft);
    }

    /** One word or sign less at the left. */
    public void shrinkLeft() {
        resize(Borders::shrinkLeft);
    }

    private void resize(BiFunction<Borders, TextSpan, Optional<TextSpan>> move) {
        run((at, now) -> now.currentRow()
                .filter(row -> row.standing() != Standing.NEAR_MISS)
                .ifPresent(row -> move.apply(at.borders(), row.at())
                        .ifPresent(span -> take(at, now, new ReviewDecision.Resized(row.id(), span),
                                Optional.of(row.id())))));
    }

    private void decide(BiFunction<ReviewState, SpanRow, ReviewDecision> decision, Standing... except) {
        run((at, now) -> now.currentRow()
                .filter(row -> !List.of(except).contains(row.standing()))
                .ifPresent(row -> take(at, now, decision.apply(now, row), Optional.empty())));
    }

    private void take(ReviewDesk at, ReviewState now, ReviewDecision decision, Optional<SpanId> then) {
        take(at, now, new ReviewStep(List.of(decision)), then);
    }

    private boolean take(ReviewDesk at, ReviewState now, ReviewStep step, Optional<SpanId> then) {
        return switch (now.session().decide(step)) {
            case DecisionOutcome.Taken taken -> {
                at.decided();
                selection = Optional.empty();
                show(at, at.after(now, taken.session(), then));
                yield true;
            }
            case DecisionOutcome.NotTaken notTaken -> {
                say(Notice.of(switch (notTaken.reason()) {
                    case UNKNOWN_SPAN, NUMBER_TAKEN -> "review.not_taken.unknown";
                    case OVERLAPS -> "review.not_taken.overlaps";
                    case OUTSIDE_TEXT -> "review.not_taken.outside";
                }));
                yield false;
            }
        };
    }

    private void say(Notice notice) {
        workspace.noticeProperty().set(Optional.of(notice));
    }

    /** Takes the last step back, and goes where it was. */
    public void undo() {
        run((at, now) -> {
            if (now.session().canUndo()) {
                show(at, at.after(now, now.session().undo(), Optional.of(touched(now.session()))));
            }
        });
    }

    /** Takes the step again that was taken back last. */
    public void redo() {
        run((at, now) -> {
            if (now.session().canRedo()) {
                ReviewSession again = now.session().redo();
                show(at, at.after(now, again, Optional.of(touched(again))));
            }
        });
    }

    private static SpanId touched(ReviewSession session) {
        return session.steps().getLast().decisions().getFirst().id();
    }

    /** Lists and walks the spans in the other order. */
    public void changeOrder() {
        run((at, now) -> show(at, at.in(now, now.order().other())));
    }

    /** Shows what "all like this" would do; asked again, does it. */
    public void alike() {
        run((at, now) -> {
            if (now.foot() instanceof ReviewState.Foot.Preview(Alike alike)) {
                if (take(at, now, alike.step(now.session()), Optional.empty())) {
                    say(new Notice("review.alike.done", List.of(alike.hits().size() + 1), Optional.of(this::undo)));
                }
                return;
            }
            now.currentRow()
                    .map(row -> at.alike(now.session(), row))
                    .filter(alike -> !alike.hits().isEmpty())
                    .ifPresent(alike -> show(at, now.with(new ReviewState.Foot.Preview(alike))));
        });
    }

    /** Goes back from a preview or from the statement to the span at hand. */
    public void back() {
        run((at, now) -> show(at, at.at(now, now.current())));
    }

    /** Asks for the statement that ends the review; while spans wait, goes to the next of them. */
    public void askToFinish() {
        run((at, now) -> {
            if (now.undecided() > 0) {
                say(Notice.of("review.not_finished", now.undecided()));
                nextUndecided();
            } else {
                show(at, now.with(new ReviewState.Foot.Finish()));
            }
        });
    }

    /**
     * Ends the review: the person who works here states that nothing is known to be left that could identify the patient
     * (45 CFR 164.514(b)(2)(ii)). Nothing happens while spans wait.
     */
    public void finish() {
        run((at, now) -> {
            if (now.undecided() == 0) {
                book.finish(now.session(), workspace.userProperty().get().person(), this::finished);
            }
        });
    }

    /** The statement is kept. If the person went on deciding meanwhile, the review is open again and stays so. */
    private void finished(ReviewedNote result) {
        if (result.status() instanceof ReviewStatus.OneOfTwo) {
            workspace.noteProperty().set(Optional.empty());
            say(Notice.of("reading.finished"));
            workspace.goTo(PathStep.WORKLIST);
            return;
        }
        workspace.noteProperty()
                .get()
                .filter(open -> open.review().note().equals(result.note())
                        && open.review().spans().equals(result.spans()))
                .ifPresent(open -> {
                    workspace.noteProperty().set(Optional.of(open.finished(result)));
                    say(Notice.of("review.finished", result.spans().size()));
                    workspace.goTo(PathStep.PROMPT);
                });
    }
}
