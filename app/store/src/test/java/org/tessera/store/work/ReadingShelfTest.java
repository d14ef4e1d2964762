package org.tessera.store.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tessera.core.access.AccountName;
import org.tessera.core.note.NoteId;
import org.tessera.core.note.PhiText;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.reading.Adjudication;
import org.tessera.core.reading.Choice;
import org.tessera.core.reading.DoubleReading;
import org.tessera.core.reading.Reader;
import org.tessera.core.reading.Ruling;
import org.tessera.core.reading.Turn;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.resolve.SpanId;
import org.tessera.core.review.DecisionOutcome;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.review.Readers;
import org.tessera.core.review.ReviewDecision;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.review.ReviewStatus;
import org.tessera.core.review.ReviewedNote;
import org.tessera.core.vault.CaseId;
import org.tessera.core.work.WorkStep;
import org.tessera.store.Problems;
import org.tessera.store.Store;
import org.tessera.store.TestStores;
import org.tessera.store.backup.CaseFile;
import org.tessera.store.sample.RawDatabase;
import org.tessera.store.sample.SampleNotes;

class ReadingShelfTest {
    private static final NoteId NOTE = new NoteId("note-1");
    private static final CaseId CASE = new CaseId("case-1");
    private static final AnalyzedNote ANALYZED = SampleNotes.analyzed("note-1",
            "Visit of {PATIENT|Quilla Zebrano} on {DATE|3 Mar 2031}, {MEDICAL_RECORD|QZ-77120-38}, {CITY|Lindow} 👩‍⚕️ end");
    private static final Reader ILSE = reader("Ilse Marchetti, MD");
    private static final Reader BORA = reader("Bora Linde, RN");
    private static final Reader CAT = reader("Cat Orre, RN");
    private static final Instant AT = Instant.parse("2026-11-22T10:00:00.123456789Z");

    @TempDir
    Path home;

    @TempDir
    Path outside;

    private static Reader reader(String name) {
        return new Reader(AccountName.of(name), new NamedPerson(name));
    }

    private void then(Consumer<Store> work) {
        try (Store store = TestStores.open(home)) {
            work.accept(store);
        }
    }

    @BeforeEach
    void addTheNote() {
        then(store -> store.worklist().add(CASE, ANALYZED));
    }

    private static ReviewSession rejecting(int id) {
        ReviewDecision decision = new ReviewDecision.Rejected(new SpanId(id));
        return ((DecisionOutcome.Taken) ReviewSession.of(ANALYZED).decide(decision)).session();
    }

    private void markFinished() {
        then(store -> {
            store.work().finishReview(rejecting(1).confirmAll(), ILSE.person(), AT);
            store.readings().mark(NOTE, BORA, Optional.of(ILSE), AT);
        });
    }

    private void readBoth() {
        then(store -> {
            store.readings().mark(NOTE, BORA, Optional.empty(), AT);
            store.readings().finish(Turn.FIRST, ILSE, rejecting(1).confirmAll(), AT);
            store.readings().finish(Turn.SECOND, BORA, rejecting(2).confirmAll(), AT);
        });
    }

    @Test
    void aFinishedReviewBecomesTheFirstReadingAndTheNoteStandsAsTheMachineLeftIt() {
        markFinished();
        then(store -> {
            assertThat(store.work().reviewed(NOTE)).isEmpty();
            assertThat(store.work().review(NOTE).orElseThrow().steps()).isEmpty();
            assertThat(store.worklist().get(NOTE).step()).isEqualTo(WorkStep.REVIEW);
            assertThat(store.worklist().get(NOTE).counts().decided()).isZero();
            assertThat(store.worklist().search(new PhiText("Quilla"), 9).found()).isEmpty();
            assertThat(store.readings().session(NOTE, Turn.FIRST).steps()).isEqualTo(rejecting(1).confirmAll().steps());
            assertThat(store.readings().session(NOTE, Turn.SECOND).steps()).isEmpty();
        });
    }

    @Test
    void bothReadingsComeBackAsTheyWereLeftWithWhatWasUndone() {
        then(store -> {
            store.readings().mark(NOTE, BORA, Optional.empty(), AT);
            store.readings().save(Turn.FIRST, ILSE, rejecting(1).confirmAll().undo());
            store.readings().save(Turn.SECOND, BORA, rejecting(2).confirmAll());
        });
        then(store -> {
            ReviewSession first = store.readings().session(NOTE, Turn.FIRST);
            assertThat(first.redo().spans()).isEqualTo(rejecting(1).confirmAll().spans());
            assertThat(first.steps()).hasSize(1);
            assertThat(store.readings().session(NOTE, Turn.SECOND).spans())
                    .isEqualTo(rejecting(2).confirmAll().spans());
            DoubleReading reading = store.readings().of(NOTE).orElseThrow();
            assertThat(reading.first().undecided()).isEqualTo(3);
            assertThat(reading.second().reader()).contains(BORA);
            assertThat(store.work().review(NOTE).orElseThrow().steps()).isEmpty();
        });
    }

    @Test
    void aFinishedReadingIsNotChanged() {
        then(store -> {
            store.readings().mark(NOTE, BORA, Optional.empty(), AT);
            store.readings().finish(Turn.FIRST, ILSE, rejecting(1).confirmAll(), AT);
            assertThat(Problems.of(() -> store.readings().save(Turn.FIRST, ILSE, rejecting(2))))
                    .isEqualTo(ProblemCode.READING_FINISHED);
            assertThat(Problems.of(() -> store.readings().adjudication(NOTE)))
                    .isEqualTo(ProblemCode.READING_STEP_REFUSED);
        });
    }

    @Test
    void aNoteUnderReviewOrAlreadyMarkedIsNotMarked() {
        then(store -> {
            store.work().saveReview(rejecting(1));
            assertThat(Problems.of(() -> store.readings().mark(NOTE, BORA, Optional.empty(), AT)))
                    .isEqualTo(ProblemCode.READING_STEP_REFUSED);
            store.work().saveReview(ReviewSession.of(ANALYZED));
            store.readings().mark(NOTE, BORA, Optional.empty(), AT);
            assertThat(Problems.of(() -> store.readings().mark(NOTE, BORA, Optional.empty(), AT)))
                    .isEqualTo(ProblemCode.READING_STEP_REFUSED);
        });
    }

    @Test
    void withdrawingPutsAFinishedReviewBack() {
        markFinished();
        then(store -> store.readings().withdraw(NOTE));
        then(store -> {
            assertThat(store.readings().of(NOTE)).isEmpty();
            ReviewedNote again = store.work().reviewed(NOTE).orElseThrow();
            assertThat(again).isEqualTo(rejecting(1).confirmAll().finish(ILSE.person(), AT));
            assertThat(store.worklist().get(NOTE).step()).isEqualTo(WorkStep.PROMPT);
            assertThat(store.work().versions(NOTE)).hasSize(2);
        });
    }

    @Test
    void aRulingIsKeptStepByStepAndEndsInAReviewThatNamesAllThree() {
        readBoth();
        then(store -> {
            Adjudication fresh = store.readings().adjudication(NOTE);
            assertThat(fresh.open()).isEqualTo(2);
            store.readings()
                    .save(NOTE,
                            fresh.rule(new Ruling(0, new Choice.Second()))
                                    .rule(new Ruling(1, new Choice.First()))
                                    .undo());
        });
        then(store -> {
            Adjudication resumed = store.readings().adjudication(NOTE);
            assertThat(resumed.done()).containsExactly(new Ruling(0, new Choice.Second()));
            Adjudication ruled = resumed.redo();
            assertThat(ruled.open()).isZero();
            store.readings().rule(NOTE, ruled, CAT, AT);
        });
        then(store -> {
            ReviewedNote reviewed = store.work().reviewed(NOTE).orElseThrow();
            assertThat(reviewed.status()).isEqualTo(new ReviewStatus.Reviewed(CAT.person(), AT,
                    Optional.of(new Readers(ILSE.person(), BORA.person()))));
            assertThat(reviewed.letThrough()).isEmpty();
            assertThat(store.worklist().get(NOTE).step()).isEqualTo(WorkStep.PROMPT);
            assertThat(store.readings().of(NOTE).orElseThrow().isOpen()).isFalse();
            assertThat(store.readings().openIn(CASE)).isEmpty();
            assertThat(store.work().versions(NOTE)).hasSize(2);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE FROM reading_step WHERE reading = 2 AND number = 1",
            "UPDATE reading_step SET reading = 3 WHERE reading = 2",
            "UPDATE reading_step SET body = (SELECT body FROM reading_step WHERE reading = 1 AND number = 1) WHERE reading = 2",
            "UPDATE double_reading SET version = version - 1"})
    void aChangePastTheStoreIsFound(String change) throws SQLException {
        readBoth();
        try (RawDatabase raw = new RawDatabase(home)) {
            assertThat(raw.run(change)).isPositive();
        }
        then(store -> assertThat(Problems.of(() -> store.readings().session(NOTE, Turn.SECOND)))
                .isEqualTo(ProblemCode.CELL_REFUSED));
    }

    @Test
    void bothReadingsLeaveTheStoreWithTheCaseAndGoWithTheNote() throws IOException {
        readBoth();
        then(store -> store.cases().export(CASE, outside.resolve("case.out"), "four more words here".toCharArray()));
        Path open = outside.resolve("opened");
        CaseFile.open(outside.resolve("case.out"), "four more words here".toCharArray(), open);
        try (Stream<Path> files = Files.walk(open)) {
            assertThat(files.filter(file -> file.toString().endsWith(".json"))).singleElement()
                    .satisfies(file -> assertThat(Files.readString(file)).contains("\"firstSteps\":[{",
                            "\"secondSteps\":[{", BORA.person().name()));
        }
        then(store -> {
            store.worklist().delete(NOTE);
            assertThat(store.readings().all()).isEmpty();
        });
    }
}
