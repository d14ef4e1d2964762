package org.tessera.desktop.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tessera.core.review.DecisionOutcome;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.review.PicturesSeen;
import org.tessera.core.review.ReviewDecision;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.vault.CaseId;
import org.tessera.desktop.fixture.CardiologyNote;
import org.tessera.desktop.fixture.DocumentNote;
import org.tessera.desktop.fixture.ImmediateWork;
import org.tessera.desktop.workspace.Background;
import org.tessera.core.access.Role;
import org.tessera.desktop.workspace.Notice;
import org.tessera.desktop.workspace.User;
import org.tessera.desktop.workspace.Workspace;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.EngineConfig;

final class StoredReviewsTest {
    private static final NamedPerson DANA = new NamedPerson("Dana Okafor");

    private final DeidentificationEngine engine = DeidentificationEngine.open(EngineConfig.inMemory(),
            (profiles, secrets) -> List.of());
    private final AnalyzedNote note = CardiologyNote.analyzed();
    private final Deque<Runnable> answers = new ArrayDeque<>();
    private final Workspace workspace = new Workspace(new User(DANA, Role.CLINICIAN));
    private final StoredReviews reviews = new StoredReviews(engine,
            new Background(ImmediateWork.workers(), answers::addLast), workspace);

    StoredReviewsTest() {
        engine.worklist().add(new CaseId("case"), note);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private static ReviewSession decided(ReviewSession session, int first) {
        ReviewDecision decision = new ReviewDecision.Confirmed(session.spans().get(first).id());
        return ((DecisionOutcome.Taken) session.decide(decision)).session();
    }

    private ReviewSession stored() {
        return engine.work().review(note.note().id()).orElseThrow();
    }

    @Test
    void newestOfSeveralStatesIsWrittenWhenTheWriterIsFree() {
        ReviewSession one = decided(ReviewSession.of(note), 0);
        ReviewSession two = decided(one, 1);
        ReviewSession three = decided(two, 2);
        reviews.keep(one);
        reviews.keep(two);
        reviews.keep(three);
        assertThat(stored().steps()).isEqualTo(one.steps());
        answers.removeFirst().run();
        assertThat(stored().steps()).isEqualTo(three.steps());
        answers.removeFirst().run();
        assertThat(answers).isEmpty();
    }

    @Test
    void nothingThatWaitsIsLostOnClosing() {
        ReviewSession one = decided(ReviewSession.of(note), 0);
        ReviewSession two = decided(one, 1);
        reviews.keep(one);
        reviews.keep(two);
        reviews.close();
        assertThat(stored().steps()).isEqualTo(two.steps());
    }

    @Test
    void storeThatRefusesIsSaidAndTheDecisionWaitsForTheNextTry() {
        ReviewSession one = decided(ReviewSession.of(note), 0);
        engine.delete(note.note().id(), DANA);
        reviews.keep(one);
        answers.removeFirst().run();
        assertThat(workspace.noticeProperty().get()).map(Notice::messageKey).contains("review.not_kept");
        engine.worklist().add(new CaseId("case"), note);
        reviews.keep(one);
        answers.removeFirst().run();
        assertThat(stored().steps()).isEqualTo(one.steps());
    }

    @Test
    void whatWasLookedAtIsWrittenWithTheStatement() {
        AnalyzedNote document = DocumentNote.of(note);
        ReviewSession all = ReviewSession.of(document).confirmAll();
        Deque<ReviewBook.Finished> finished = new ArrayDeque<>();
        reviews.finish(all, new ReviewBook.Statement(DANA, true), finished::add);
        answers.removeFirst().run();
        assertThat(engine.documents().seen(document.note().id())).map(PicturesSeen::by).contains(DANA);
        assertThat(finished).extracting(ReviewBook.Finished::seen)
                .containsExactly(engine.documents().seen(document.note().id()));
    }

    @Test
    void statementIsWrittenAfterTheDecisionsBeforeIt() {
        ReviewSession one = decided(ReviewSession.of(note), 0);
        ReviewSession all = one.confirmAll();
        Deque<Object> finished = new ArrayDeque<>();
        reviews.keep(one);
        reviews.keep(all);
        reviews.finish(all, new ReviewBook.Statement(DANA, false), result -> finished.add(result.note()));
        answers.removeFirst().run();
        assertThat(engine.work().reviewed(note.note().id())).isPresent();
        assertThat(finished).isEmpty();
        answers.removeFirst().run();
        assertThat(finished)
                .containsExactly(Objects.requireNonNull(engine.work().reviewed(note.note().id()).orElse(null)));
    }
}
