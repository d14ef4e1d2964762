package org.tessera.desktop.review;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tessera.core.note.TextSpan;
import org.tessera.core.resolve.SpanId;
import org.tessera.core.review.DecisionOutcome;
import org.tessera.core.review.ReviewStep;
import org.tessera.core.vault.TokenAssigner;
import org.tessera.desktop.workspace.Notice;
import org.tessera.desktop.workspace.OpenNote;
import org.tessera.desktop.workspace.Workspace;

/** The open note with what is seen of it: every change passes here, into the workspace and the book. */
final class ReviewTable {
    private final Workspace workspace;
    private final TokenAssigner assigner;
    private final InstantSource clock;
    private final ReviewBook book;
    private final ReadOnlyObjectWrapper<Optional<ReviewState>> state = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<ReviewDesk> desk = Optional.empty();
    private Optional<TextSpan> selection = Optional.empty();

    /** What a command does while a note is open. */
    interface Command {
        void on(ReviewDesk desk, ReviewState now);
    }

    ReviewTable(Workspace workspace, TokenAssigner assigner, InstantSource clock, ReviewBook book) {
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

    /** What is seen; empty while no note is open. */
    ReadOnlyObjectWrapper<Optional<ReviewState>> state() {
        return state;
    }

    /** What is selected in the text. */
    Optional<TextSpan> selection() {
        return selection;
    }

    void select(Optional<TextSpan> selected) {
        selection = selected;
    }

    void run(Command command) {
        desk.ifPresent(at -> state.get().ifPresent(now -> command.on(at, now)));
    }

    void show(ReviewDesk at, ReviewState next) {
        state.set(Optional.of(next));
        workspace.noteProperty().get().filter(open -> !open.review().equals(next.session())).ifPresent(open -> {
            workspace.noteProperty().set(Optional.of(open.reviewing(next.session(), at.tokens())));
            book.keep(next.session());
        });
    }

    /** What is sent as it is and should be seen before the statement. */
    List<SeenPlace> seen() {
        return desk.flatMap(at -> state.get().map(now -> at.seen(now.rows()))).orElse(List.of());
    }

    /** Takes a step if there is one, and goes on to a span, or else to the next that waits. */
    boolean take(ReviewDesk at, ReviewState now, Optional<ReviewStep> step, Optional<SpanId> then) {
        return step.filter(some -> take(at, now, some, then)).isPresent();
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
                say(switch (notTaken.reason()) {
                    case UNKNOWN_SPAN, NUMBER_TAKEN -> "review.not_taken.unknown";
                    case OVERLAPS -> "review.not_taken.overlaps";
                    case OUTSIDE_TEXT -> "review.not_taken.outside";
                });
                yield false;
            }
        };
    }

    /** Says something in one line. */
    void say(String key) {
        workspace.noticeProperty().set(Optional.of(Notice.of(key)));
    }

    /** Says how many spans were decided at once, with a way back. */
    void say(String key, int count, Runnable undo) {
        workspace.noticeProperty().set(Optional.of(new Notice(key, List.of(count), Optional.of(undo))));
    }
}
