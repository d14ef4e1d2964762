package org.tessera.desktop.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.core.access.Role;
import org.tessera.core.note.NoteId;
import org.tessera.core.note.PhiText;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.vault.TokenAssigner;
import org.tessera.core.work.WorkStep;
import org.tessera.core.work.WorkSummary;
import org.tessera.desktop.fixture.ImmediateWork;
import org.tessera.desktop.problem.Problem;
import org.tessera.desktop.review.Finishing;
import org.tessera.desktop.review.ReviewViewModel;
import org.tessera.desktop.review.StoredReviews;
import org.tessera.desktop.workspace.Background;
import org.tessera.desktop.workspace.NotesInHand;
import org.tessera.desktop.workspace.OpenNote;
import org.tessera.desktop.workspace.User;
import org.tessera.desktop.workspace.Workspace;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.EngineConfig;

final class WorklistViewModelTest {
    private static final NamedPerson DANA = new NamedPerson("Dana Okafor");
    private static final PhiText NOTE = new PhiText(
            "Mr. Orsino Fennimore was seen on March 4, 2026. Call (555) 010-4477 with results.");
    private static final DeidentificationEngine ENGINE = DeidentificationEngine.open(EngineConfig.inMemory(),
            (profiles, secrets) -> List.of());

    private final Workspace workspace = new Workspace(new User(DANA, Role.CLINICIAN));
    private final Background background = ImmediateWork.background();
    private final List<WorkStep> opened = new ArrayList<>();
    private final WorklistViewModel model = new WorklistViewModel(ENGINE, background, workspace, InstantSource.system(),
            opened::add);

    @BeforeEach
    void emptyTheList() {
        ENGINE.worklist().list().forEach(note -> ENGINE.delete(note.id(), DANA));
        model.begin();
    }

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    private WorklistState state() {
        return model.stateProperty().get();
    }

    private WorkSummary first() {
        return ENGINE.worklist().list().getFirst();
    }

    private static ReviewSession kept(NoteId id) {
        return ENGINE.work().review(id).orElseThrow();
    }

    @Test
    void allSamplesAreListedReadAndCalledSynthetic() {
        assertThat(state().loaded()).isTrue();
        model.takeSamples();
        assertThat(state().notes()).isEqualTo(12);
        assertThat(state().at(WorkStep.REVIEW)).isEqualTo(12);
        assertThat(workspace.notesProperty().get()).isEqualTo(new NotesInHand(12, true, 12));
        assertThat(model.readingProperty().get()).isEmpty();
        model.takeText(NOTE, new PhiText("Short note"));
        assertThat(workspace.notesProperty().get()).isEqualTo(new NotesInHand(13, false, 13));
    }

    @Test
    void fileThatCannotBeReadKeepsNoOtherOut(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.txt"), NOTE.reveal());
        Files.writeString(folder.resolve("b.txt"), "");
        Files.writeString(folder.resolve("c.jsonl"), "no json\n");
        model.takeFiles(List.of(folder, folder.resolve("gone.txt")));
        assertThat(state().notes()).isEqualTo(1);
        assertThat(state().all()).filteredOn(WorklistRow.Unread.class::isInstance)
                .extracting(row -> ((WorklistRow.Unread) row).problem())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.FILE_EMPTY.code(), ProblemCode.JSON_LINE_INVALID.code(),
                        ProblemCode.FILE_NOT_FOUND.code());
        model.choose("unread-1");
        model.askToDelete();
        assertThat(state().needingAttention()).isEqualTo(2);
    }

    @Test
    void filterFindsByWordsAndByStep() {
        model.takeText(NOTE, new PhiText("Cardiology letter"));
        model.takeText(NOTE, new PhiText("Discharge summary"));
        model.filter(state().filter().with(new PhiText(" CARDIO ")));
        assertThat(state().rows()).hasSize(1);
        assertThat(state().currentRow()).isEqualTo(Optional.of(state().rows().getFirst()));
        model.filter(state().filter().at(WorkStep.SIGNED));
        assertThat(state().rows()).isEmpty();
        model.filter(WorklistFilter.ALL);
        assertThat(state().rows()).hasSize(2);
    }

    @Test
    void noteIsDeletedOnlyAfterTheQuestion() {
        model.takeText(NOTE, new PhiText("Short note"));
        model.delete();
        assertThat(state().notes()).isEqualTo(1);
        model.askToDelete();
        model.keep();
        model.delete();
        assertThat(state().notes()).isEqualTo(1);
        model.askToDelete();
        model.delete();
        assertThat(state().all()).isEmpty();
        assertThat(ENGINE.worklist().list()).isEmpty();
    }

    @Test
    void reviewGoesOnWhereItWasLeftAndCanBeUndoneThere() {
        ReviewViewModel review = new ReviewViewModel(workspace, new TokenAssigner(new Random(7)),
                InstantSource.system(), new StoredReviews(ENGINE, background, workspace));
        model.takeText(NOTE, new PhiText("Short note"));
        model.openCurrent();
        assertThat(opened).containsExactly(WorkStep.REVIEW);
        review.confirm();
        review.reject();
        assertThat(kept(first().id()).steps()).hasSize(2);

        workspace.noteProperty().set(Optional.empty());
        model.load();
        assertThat(first().counts().decided()).isEqualTo(2);
        model.openCurrent();
        review.undo();
        review.undo();
        assertThat(kept(first().id()).steps()).isEmpty();
        assertThat(kept(first().id()).canRedo()).isTrue();
    }

    @Test
    void finishedReviewIsKeptAndFallsWithTheNextDecision() {
        ReviewViewModel review = new ReviewViewModel(workspace, new TokenAssigner(new Random(7)),
                InstantSource.system(), new StoredReviews(ENGINE, background, workspace));
        model.takeText(NOTE, new PhiText("Short note"));
        model.openCurrent();
        review.finish(Finishing.Then.PROMPT);
        assertThat(ENGINE.work().reviewed(first().id())).isEmpty();
        while (review.stateProperty().get().orElseThrow().undecided() > 0) {
            review.confirm();
        }
        review.finish(Finishing.Then.PROMPT);
        assertThat(ENGINE.work().reviewed(first().id())).isPresent();
        assertThat(first().step()).isEqualTo(WorkStep.PROMPT);

        workspace.noteProperty().set(Optional.empty());
        model.load();
        model.openCurrent();
        assertThat(workspace.noteProperty().get().flatMap(OpenNote::reviewed)).isPresent();
        review.undo();
        assertThat(ENGINE.work().reviewed(first().id())).isEmpty();
        assertThat(first().step()).isEqualTo(WorkStep.REVIEW);
    }
}
