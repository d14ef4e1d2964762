package org.tessera.desktop.training;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tessera.core.note.NoteId;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.vault.CaseId;
import org.tessera.core.vault.TokenMap;
import org.tessera.desktop.workspace.OpenNote;
import org.tessera.desktop.workspace.PathStep;
import org.tessera.desktop.workspace.Workspace;
import org.tessera.engine.assets.Sample;
import org.tessera.engine.assets.SampleShelf;
import org.tessera.engine.training.ErrorSeeds;
import org.tessera.engine.training.TrainingNote;
import org.tessera.engine.training.TrainingScore;

/** The Training screen without its looks. A training note lies on the table and nowhere else; it ends in a score. */
public final class TrainingViewModel {
    private static final CaseId CASE = new CaseId("training");

    private final Workspace workspace;
    private final InstantSource clock;
    private final LongSupplier seeds;
    private final ReadOnlyObjectWrapper<TrainingState> state;
    private Optional<TrainingNote> note = Optional.empty();
    private Instant since = Instant.EPOCH;

    /**
     * A view model for the samples of this product.
     *
     * @param seeds draws the seed of each note
     */
    public TrainingViewModel(Workspace workspace, InstantSource clock, LongSupplier seeds) {
        this.workspace = workspace;
        this.clock = clock;
        this.seeds = seeds;
        this.state = new ReadOnlyObjectWrapper<>(new TrainingState(SampleShelf.released().all(), Optional.empty()));
    }

    /** What is to be seen. */
    public ReadOnlyObjectProperty<TrainingState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Puts a sample with new errors on the table. */
    public void begin(Sample sample) {
        TrainingNote made = ErrorSeeds.in(sample, seeds.getAsLong());
        note = Optional.of(made);
        since = clock.instant();
        workspace.noteProperty().set(Optional.of(OpenNote.of(CASE, ReviewSession.of(made.note()), TokenMap.EMPTY)));
        workspace.goTo(PathStep.REVIEW);
    }

    /** Whether a note is the one for practice. */
    boolean isTraining(NoteId id) {
        return note.filter(made -> made.note().note().id().equals(id)).isPresent();
    }

    /** Takes the note off the table and says how it went. */
    void finish(ReviewSession session) {
        note.ifPresent(made -> {
            TrainingScore score = TrainingScore.of(made, session, Duration.between(since, clock.instant()));
            note = Optional.empty();
            state.set(new TrainingState(state.get().samples(), Optional.of(score)));
            workspace.noteProperty().set(Optional.empty());
            workspace.goTo(PathStep.TRAINING);
        });
    }
}
