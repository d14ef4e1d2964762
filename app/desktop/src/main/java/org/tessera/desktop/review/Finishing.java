package org.tessera.desktop.review;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.tessera.core.note.UnreadPart;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.review.PicturesSeen;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.review.ReviewStatus;
import org.tessera.core.review.ReviewedNote;
import org.tessera.desktop.workspace.DocumentWish;
import org.tessera.desktop.workspace.Notice;
import org.tessera.desktop.workspace.OpenNote;
import org.tessera.desktop.workspace.PathStep;
import org.tessera.desktop.workspace.Workspace;

/**
 * The end of a review: the person who works here states that nothing is known to be left that could identify the patient (45
 * CFR 164.514(b)(2)(ii)), and goes on.
 */
public final class Finishing {
    private final Workspace workspace;
    private final ReviewBook book;
    private final BooleanProperty stated = new SimpleBooleanProperty();
    private final BooleanProperty looked = new SimpleBooleanProperty();

    /** Where a person goes from a finished review. */
    public enum Then {
        /** On with the same note. */
        PROMPT,
        /** To the next note that waits for a review. */
        NEXT_NOTE
    }

    Finishing(Workspace workspace, ReviewBook book) {
        this.workspace = workspace;
        this.book = book;
        workspace.noteProperty().map(note -> note.map(OpenNote::id)).subscribe(id -> looked.set(false));
    }

    /** Whether the person has ticked the statement that is shown. */
    public BooleanProperty statedProperty() {
        return stated;
    }

    /** Whether the person has ticked that they looked at the pictures of the document; counts if there are any. */
    public BooleanProperty lookedProperty() {
        return looked;
    }

    /** What a person has to have looked at before anything of the note is sent. */
    List<UnreadPart> toBeSeen() {
        return workspace.noteProperty().get().map(open -> open.source().toBeSeen()).orElse(List.of());
    }

    /** Who looked at it already. */
    Optional<PicturesSeen> seen() {
        return workspace.noteProperty().get().flatMap(OpenNote::seen);
    }

    /** Whether a person has still to look at something. */
    boolean asksToLook() {
        return !toBeSeen().isEmpty() && seen().isEmpty();
    }

    /** Whether everything is stated that is asked for. */
    public boolean isStated() {
        return stated.get() && (looked.get() || !asksToLook());
    }

    /** How many other notes wait for a review. */
    public int others() {
        int open = workspace.noteProperty().get().filter(note -> note.reviewed().isEmpty()).isPresent() ? 1 : 0;
        return Math.max(0, workspace.notesProperty().get().toReview() - open);
    }

    /** Whether the review is finished as it stands, so that its document can be saved. */
    public boolean isFinished() {
        return workspace.noteProperty().get().flatMap(OpenNote::reviewed).isPresent();
    }

    /** Asks for the document of the finished review without identifiers. */
    public void saveDocument() {
        workspace.noteProperty()
                .get()
                .filter(open -> open.reviewed().isPresent())
                .ifPresentOrElse(
                        open -> workspace.documentWantedProperty()
                                .set(Optional.of(new DocumentWish(open.id(), open.caseId(), open.source().format()))),
                        () -> say(Notice.of("document.refused")));
    }

    /** Says how many spans wait. */
    void sayWaiting(int undecided) {
        say(Notice.of("review.not_finished", undecided));
    }

    /** Says that a statement is asked for. */
    void sayUnstated() {
        say(Notice.of(stated.get() ? "document.seen.why" : "review.finish.why"));
    }

    /** Ends a review of which every span is decided; nothing happens while pictures wait for being looked at. */
    void finish(ReviewSession session, Then then) {
        boolean asks = asksToLook();
        if (session.undecided() == 0 && (looked.get() || !asks)) {
            NamedPerson reviewer = workspace.userProperty().get().person();
            book.finish(session, new ReviewBook.Statement(reviewer, asks), result -> finished(result, then));
        }
    }

    /** The statement is kept. If the person went on deciding meanwhile, the review is open again and stays so. */
    private void finished(ReviewBook.Finished finished, Then then) {
        ReviewedNote result = finished.note();
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
                    workspace.noteProperty()
                            .set(Optional.of(open.finished(result).looking(finished.seen().or(open::seen))));
                    say(Notice.of("review.finished", result.spans().size()));
                    switch (then) {
                        case PROMPT -> workspace.goTo(PathStep.PROMPT);
                        case NEXT_NOTE -> workspace.openNext();
                    }
                });
    }

    private void say(Notice notice) {
        workspace.noticeProperty().set(Optional.of(notice));
    }
}
