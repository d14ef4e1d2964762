package org.tessera.desktop.review;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tessera.core.note.HeaderFields;
import org.tessera.core.note.KnownIdentifier;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.review.Rebase;
import org.tessera.desktop.problem.Problem;
import org.tessera.desktop.workspace.Background;
import org.tessera.desktop.workspace.Notice;
import org.tessera.desktop.workspace.OpenNote;
import org.tessera.desktop.workspace.Workspace;

/**
 * What is known of the patient of the open note. When a person changes it, the machine looks again in the background; the
 * newest request counts, and the review goes on meanwhile. What was decided stays decided.
 */
public final class PatientViewModel {
    private final Workspace workspace;
    private final ReviewBook book;
    private final ReadOnlyObjectWrapper<PatientState> state = new ReadOnlyObjectWrapper<>(PatientState.NOBODY);
    private Optional<Background.Running> running = Optional.empty();

    /** A view model for the note of the workspace. */
    public PatientViewModel(Workspace workspace, ReviewBook book) {
        this.workspace = workspace;
        this.book = book;
        workspace.noteProperty().subscribe(this::follow);
    }

    private void follow(Optional<OpenNote> note) {
        boolean same = note.map(OpenNote::id).equals(state.get().note());
        List<KnownIdentifier> known = note.map(open -> open.review().note().note().known().all()).orElse(List.of());
        if (!same) {
            stop();
            state.set(new PatientState(note.map(OpenNote::id), known, PatientState.Look.NONE));
        } else if (running.isEmpty() && !(state.get().look() instanceof PatientState.Look.Failed)
                && !known.equals(state.get().known())) {
            state.set(state.get().with(known));
        }
    }

    /** What is to be seen. */
    public ReadOnlyObjectProperty<PatientState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What the head of the note holds and is not known yet; a person says which of it is the patient's. */
    public List<KnownIdentifier> proposals() {
        return workspace.noteProperty()
                .get()
                .map(open -> HeaderFields.propose(open.review().note().note().text()))
                .orElse(List.of())
                .stream()
                .filter(proposed -> !state.get().known().contains(proposed))
                .toList();
    }

    /** Has the machine look again with what is known now. Nothing happens if that is what was known before. */
    public void save(List<KnownIdentifier> known) {
        stop();
        workspace.noteProperty().get().ifPresent(open -> {
            if (known.equals(open.review().note().note().known().all())) {
                state.set(state.get().with(known).with(PatientState.Look.NONE));
                return;
            }
            state.set(state.get().with(known).with(new PatientState.Look.Running()));
            running = Optional.of(book.analyzeAgain(open.review().note().note(), new KnownIdentifiers(known),
                    again -> found(open, again), this::failed));
        });
    }

    private void found(OpenNote asked, AnalyzedNote again) {
        running = Optional.empty();
        workspace.noteProperty().get().filter(open -> open.id().equals(asked.id())).ifPresent(open -> {
            if (open.reviewed().isPresent()) {
                state.set(state.get().with(open.review().note().note().known().all()).with(PatientState.Look.NONE));
                workspace.noticeProperty().set(Optional.of(Notice.of("patient.finished_meanwhile")));
                return;
            }
            Rebase rebase = Rebase.of(open.review(), again);
            state.set(state.get().with(again.note().known().all()).with(new PatientState.Look.Done(rebase)));
            workspace.noteProperty().set(Optional.of(open.reviewing(rebase.session(), open.tokens())));
            book.keepRebased(rebase.session(), workspace.userProperty().get().person());
        });
    }

    private void failed(ProblemException problem) {
        running = Optional.empty();
        state.set(state.get().with(new PatientState.Look.Failed(Problem.of(problem))));
    }

    /** Nobody waits for the machine any more; what was known before holds. */
    public void cancel() {
        stop();
        state.set(state.get().with(PatientState.Look.NONE));
        follow(workspace.noteProperty().get());
    }

    private void stop() {
        running.ifPresent(Background.Running::drop);
        running = Optional.empty();
    }
}
