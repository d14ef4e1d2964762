package org.tessera.store.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tessera.core.note.NoteId;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.resolve.SpanId;
import org.tessera.core.review.DecisionOutcome;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.review.ReviewDecision;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.vault.CaseId;
import org.tessera.core.work.ReviewVersion;
import org.tessera.store.Problems;
import org.tessera.store.Store;
import org.tessera.store.TestStores;
import org.tessera.store.sample.RawDatabase;
import org.tessera.store.sample.SampleNotes;

class ReviewVersionsTest {
    private static final NoteId NOTE = new NoteId("note-1");
    private static final AnalyzedNote ANALYZED = SampleNotes.analyzed("note-1", SampleNotes.HARD);
    private static final NamedPerson ILSE = new NamedPerson("Ilse Marchetti, MD");
    private static final NamedPerson BORA = new NamedPerson("Bora Linde, RN");
    private static final Instant AT = Instant.parse("2026-11-22T10:00:00.123456789Z");

    @TempDir
    Path home;

    private void then(Consumer<Store> work) {
        try (Store store = TestStores.open(home)) {
            work.accept(store);
        }
    }

    @BeforeEach
    void addTheNote() {
        then(store -> store.worklist().add(new CaseId("case-1"), ANALYZED));
    }

    @Test
    void versionOneIsTheMachinesAnswer() {
        then(store -> {
            List<ReviewVersion> versions = store.work().versions(NOTE);
            assertThat(versions).hasSize(1);
            assertThat(versions.getFirst().reviewer()).isEmpty();
            assertThat(versions.getFirst().at()).isEqualTo(TestStores.CLOCK.instant());
        });
    }

    @Test
    void aNoteThatWaitsForTheMachineHasNone() {
        then(store -> {
            store.worklist().add(new CaseId("case-2"), SampleNotes.note("note-2", "Seen by Odile."));
            assertThat(store.work().versions(new NoteId("note-2"))).isEmpty();
            store.work().saveAnalysis(SampleNotes.analyzed("note-2", "Seen by {CLINICIAN|Odile}."));
            assertThat(store.work().versions(new NoteId("note-2"))).hasSize(1);
        });
    }

    @Test
    void aReviewThatIsReopenedAndFinishedAgainAddsAnother() {
        ReviewSession first = ReviewSession.of(ANALYZED).confirmAll();
        ReviewSession second = ((DecisionOutcome.Taken) first.decide(new ReviewDecision.Rejected(new SpanId(2))))
                .session();
        then(store -> store.work().finishReview(first, ILSE, AT));
        then(store -> store.work().saveReview(second));
        then(store -> store.work().finishReview(second, BORA, AT.plusSeconds(60)));
        then(store -> store.work().saveReview(second.undo()));
        then(store -> store.work().finishReview(first, ILSE, AT.plusSeconds(120)));
        then(store -> {
            List<ReviewVersion> versions = store.work().versions(NOTE);
            assertThat(versions).extracting(ReviewVersion::number).containsExactly(1, 2, 3, 4);
            assertThat(versions).extracting(ReviewVersion::reviewer)
                    .containsExactly(Optional.empty(), Optional.of(ILSE), Optional.of(BORA), Optional.of(ILSE));
            assertThat(versions).extracting(ReviewVersion::steps).containsExactly(0, 1, 2, 1);
            assertThat(versions.get(3).at()).isEqualTo(AT.plusSeconds(120));
            assertThat(versions.get(3).spans()).isEqualTo(versions.get(1).spans())
                    .isNotEqualTo(versions.get(2).spans());
            assertThat(store.work().analyzed(NOTE)).contains(ANALYZED);
        });
    }

    @Test
    void theMachinesAnswerIsNotReplacedOnceAReviewWasFinishedWithoutAStep() {
        AnalyzedNote nothingFound = SampleNotes.analyzed("note-3", "Seen today.");
        then(store -> {
            store.worklist().add(new CaseId("case-3"), nothingFound);
            store.work().finishReview(ReviewSession.of(nothingFound), ILSE, AT);
            assertThatThrownBy(() -> store.work().saveAnalysis(nothingFound)).isInstanceOf(IllegalStateException.class);
            assertThat(store.work().versions(nothingFound.note().id())).hasSize(2);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE FROM review_version WHERE number = 2",
            "DELETE FROM review_version WHERE number = 1",
            "UPDATE review_version SET body = (SELECT body FROM review_version WHERE number = 1) WHERE number = 2"})
    void aVersionThatWasChangedOutsideIsRefused(String edit) throws SQLException {
        then(store -> store.work().finishReview(ReviewSession.of(ANALYZED).confirmAll(), ILSE, AT));
        try (RawDatabase raw = new RawDatabase(home)) {
            assertThat(raw.run(edit)).isPositive();
        }
        then(store -> assertThat(Problems.of(() -> store.work().versions(NOTE))).isEqualTo(ProblemCode.CELL_REFUSED));
    }
}
