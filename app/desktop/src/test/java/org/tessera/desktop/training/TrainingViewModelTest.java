package org.tessera.desktop.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.tessera.core.access.Role;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.vault.TokenAssigner;
import org.tessera.desktop.review.Finishing;
import org.tessera.desktop.review.ReviewBook;
import org.tessera.desktop.review.ReviewViewModel;
import org.tessera.desktop.workspace.Background;
import org.tessera.desktop.workspace.PathStep;
import org.tessera.desktop.workspace.User;
import org.tessera.desktop.workspace.Workspace;

class TrainingViewModelTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-22T09:47:12Z"));

    private final Workspace workspace = new Workspace(new User(new NamedPerson("Dana Okafor"), Set.of(Role.REVIEWER)));
    private final List<ReviewSession> written = new ArrayList<>();
    private final List<PathStep> wanted = new ArrayList<>();
    private final TrainingViewModel model = new TrainingViewModel(workspace, CLOCK, () -> 7);
    private final ReviewViewModel review = new ReviewViewModel(workspace, new TokenAssigner(new Random(7)), CLOCK,
            new TrainingBook(new Written(), model));

    /** Remembers what would be stored. */
    private final class Written implements ReviewBook {
        @Override
        public void keep(ReviewSession session) {
            written.add(session);
        }

        @Override
        public void keepRebased(ReviewSession session, NamedPerson by) {
            written.add(session);
        }

        @Override
        public Background.Running analyzeAgain(ClinicalNote note, KnownIdentifiers known, Consumer<AnalyzedNote> then,
                Consumer<ProblemException> failed) {
            return Background.Running.none();
        }

        @Override
        public void finish(ReviewSession session, Statement statement, Consumer<Finished> then) {
            written.add(session);
        }
    }

    @Test
    void practiceEndsInAScoreAndIsWrittenNowhere() {
        workspace.wantedProperty().subscribe(step -> step.ifPresent(wanted::add));
        model.begin(model.stateProperty().get().samples().getFirst());
        assertThat(workspace.noteProperty().get().orElseThrow().isSynthetic()).isTrue();
        int spans = review.stateProperty().get().orElseThrow().total();
        for (int decided = 0; decided < spans; decided++) {
            review.confirm();
        }
        review.finish(Finishing.Then.PROMPT);
        assertThat(written).isEmpty();
        assertThat(workspace.noteProperty().get()).isEqualTo(Optional.empty());
        assertThat(model.stateProperty().get().score().orElseThrow()).satisfies(score -> {
            assertThat(score.found()).isZero();
            assertThat(score.missed()).hasSize(11);
            assertThat(score.steps()).isEqualTo(spans);
        });
        assertThat(wanted).containsExactly(PathStep.REVIEW, PathStep.TRAINING);
    }

    @Test
    void workIsWrittenAsEver() {
        model.begin(model.stateProperty().get().samples().getFirst());
        ReviewSession session = workspace.noteProperty().get().orElseThrow().review();
        model.begin(model.stateProperty().get().samples().get(1));
        new TrainingBook(new Written(), model).keep(session);
        assertThat(written).containsExactly(session);
    }
}
