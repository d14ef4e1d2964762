package org.tessera.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tessera.core.fixture.TestNote;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.TextSpan;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.resolve.SpanId;
import org.tessera.core.review.ReviewDecision.Added;
import org.tessera.core.review.ReviewDecision.Confirmed;
import org.tessera.core.review.ReviewDecision.Rejected;
import org.tessera.core.review.ReviewDecision.Reopened;
import org.tessera.core.review.ReviewDecision.Resized;
import org.tessera.core.review.ReviewDecision.Retyped;

final class ReviewSessionTest {
    private static final TestNote NOTE = TestNote.of("Odalys Ferrante of Brookhollow, seen 3 May by Dr. Aduba")
            .hide(IdentifierKind.PATIENT, "Odalys Ferrante")
            .hide(IdentifierKind.CITY, "Brookhollow")
            .hide(IdentifierKind.DATE, "3 May");
    private static final List<IdentifierKind> KINDS = List.of(IdentifierKind.PATIENT, IdentifierKind.CITY,
            IdentifierKind.DATE);
    private static final SpanId NAME = new SpanId(1);
    private static final SpanId CITY = new SpanId(2);
    private static final SpanId FREE = new SpanId(4);
    private static final TextSpan DOCTOR = new TextSpan(50, 55);

    private static ReviewSession after(ReviewDecision... decisions) {
        ReviewSession session = NOTE.session();
        for (ReviewDecision decision : decisions) {
            session = taken(session.decide(decision));
        }
        return session;
    }

    private static ReviewSession taken(DecisionOutcome outcome) {
        assertThat(outcome).isInstanceOf(DecisionOutcome.Taken.class);
        return ((DecisionOutcome.Taken) outcome).session();
    }

    private static SpanState state(ReviewSession session, SpanId id) {
        return session.spans().stream().filter(span -> span.id().equals(id)).findFirst().orElseThrow().state();
    }

    private static DecisionOutcome refused(DecisionOutcome.Reason reason) {
        return new DecisionOutcome.NotTaken(reason);
    }

    @Test
    void beginsWithNothingDecided() {
        assertThat(NOTE.session().undecided()).isEqualTo(3);
        assertThat(NOTE.session().canUndo()).isFalse();
        ReviewSession start = NOTE.session();
        assertThat(start.undo()).isSameAs(start);
    }

    @Test
    void takesEveryDecision() {
        assertThat(state(after(new Confirmed(NAME)), NAME)).isEqualTo(SpanState.CONFIRMED);
        assertThat(state(after(new Rejected(NAME)), NAME)).isEqualTo(SpanState.REJECTED);
        assertThat(state(after(new Retyped(NAME, IdentifierKind.RELATIVE)), NAME)).isEqualTo(SpanState.CHANGED);
        assertThat(state(after(new Resized(NAME, new TextSpan(0, 6))), NAME)).isEqualTo(SpanState.CHANGED);
        assertThat(state(after(new Added(FREE, DOCTOR, IdentifierKind.CLINICIAN)), FREE)).isEqualTo(SpanState.ADDED);
        assertThat(state(after(new Confirmed(NAME), new Reopened(NAME)), NAME)).isEqualTo(SpanState.UNDECIDED);
        assertThat(after(new Added(FREE, DOCTOR, IdentifierKind.CLINICIAN), new Reopened(FREE)).spans()).hasSize(3);
    }

    @Test
    void keepsAnAddedSpanAddedWhateverIsChangedInIt() {
        ReviewSession session = after(new Added(FREE, DOCTOR, IdentifierKind.CLINICIAN),
                new Resized(FREE, new TextSpan(46, 55)), new Retyped(FREE, IdentifierKind.RELATIVE),
                new Confirmed(FREE));
        assertThat(state(session, FREE)).isEqualTo(SpanState.ADDED);
    }

    @Test
    void callsASpanConfirmedWhoseKindAndBordersAreTheMachinesAgain() {
        assertThat(state(after(new Retyped(NAME, IdentifierKind.RELATIVE), new Retyped(NAME, IdentifierKind.PATIENT)),
                NAME)).isEqualTo(SpanState.CONFIRMED);
        assertThat(state(after(new Resized(NAME, new TextSpan(0, 6)), new Confirmed(NAME)), NAME))
                .isEqualTo(SpanState.CHANGED);
    }

    @Test
    void refusesWhatHasNoSpanNoRoomOrNoNumber() {
        ReviewSession session = NOTE.session();
        assertThat(session.decide(new Confirmed(FREE))).isEqualTo(refused(DecisionOutcome.Reason.UNKNOWN_SPAN));
        assertThat(session.decide(new Reopened(FREE))).isEqualTo(refused(DecisionOutcome.Reason.UNKNOWN_SPAN));
        assertThat(session.decide(new Resized(NAME, new TextSpan(0, 20))))
                .isEqualTo(refused(DecisionOutcome.Reason.OVERLAPS));
        assertThat(session.decide(new Resized(NAME, new TextSpan(50, 56))))
                .isEqualTo(refused(DecisionOutcome.Reason.OUTSIDE_TEXT));
        assertThat(session.decide(new Added(FREE, new TextSpan(7, 9), IdentifierKind.CITY)))
                .isEqualTo(refused(DecisionOutcome.Reason.OVERLAPS));
        assertThat(session.decide(new Added(CITY, DOCTOR, IdentifierKind.CITY)))
                .isEqualTo(refused(DecisionOutcome.Reason.NUMBER_TAKEN));
    }

    @Test
    void refusesBordersThatCutACharacter() {
        ReviewSession session = TestNote.of("met 😀 today").session();
        assertThat(session.decide(new Added(new SpanId(1), new TextSpan(0, 5), IdentifierKind.OTHER)))
                .isEqualTo(refused(DecisionOutcome.Reason.OUTSIDE_TEXT));
        assertThat(session.decide(new Added(new SpanId(1), new TextSpan(5, 8), IdentifierKind.OTHER)))
                .isEqualTo(refused(DecisionOutcome.Reason.OUTSIDE_TEXT));
        assertThat(session.decide(new Added(new SpanId(1), new TextSpan(4, 6), IdentifierKind.OTHER)))
                .isInstanceOf(DecisionOutcome.Taken.class);
    }

    @Test
    void refusesToBringBackASpanWhosePlaceWasGivenAway() {
        ReviewSession session = after(new Rejected(NAME), new Added(FREE, new TextSpan(0, 6), IdentifierKind.RELATIVE));
        assertThat(session.decide(new Confirmed(NAME))).isEqualTo(refused(DecisionOutcome.Reason.OVERLAPS));
        assertThat(session.decide(new Reopened(NAME))).isEqualTo(refused(DecisionOutcome.Reason.OVERLAPS));
        assertThat(session.decide(new Retyped(NAME, IdentifierKind.CITY)))
                .isEqualTo(refused(DecisionOutcome.Reason.OVERLAPS));
    }

    @Test
    void takesAllDecisionsOfAStepOrNone() {
        ReviewStep step = new ReviewStep(List.of(new Confirmed(NAME), new Confirmed(FREE)));
        assertThat(NOTE.session().decide(step)).isEqualTo(refused(DecisionOutcome.Reason.UNKNOWN_SPAN));
        ReviewSession done = taken(
                NOTE.session().decide(new ReviewStep(List.of(new Confirmed(NAME), new Rejected(CITY)))));
        assertThat(done.undecided()).isEqualTo(1);
        assertThat(done.undo().undecided()).isEqualTo(3);
        assertThatIllegalArgumentException().isThrownBy(() -> new ReviewStep(List.of()));
    }

    @Test
    void confirmsAllInOneStep() {
        ReviewSession all = after(new Rejected(CITY)).confirmAll();
        assertThat(all.undecided()).isZero();
        assertThat(state(all, CITY)).isEqualTo(SpanState.REJECTED);
        assertThat(all.undo().undecided()).isEqualTo(2);
        assertThat(all.confirmAll()).isSameAs(all);
    }

    @Test
    void finishesOnlyWhenEverySpanIsDecided() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> after(new Confirmed(NAME)).finish(TestNote.REVIEWER, TestNote.NOW))
                .matches(problem -> problem.problem() == ProblemCode.NOT_REVIEWED)
                .withMessage("GT-4005 2 undecided");
        ReviewedNote note = after(new Rejected(CITY)).confirmAll().finish(TestNote.REVIEWER, TestNote.NOW);
        assertThat(note.status()).isEqualTo(new ReviewStatus.Reviewed(TestNote.REVIEWER, TestNote.NOW));
        assertThat(note.hidden()).extracting(ReviewedSpan::id).containsExactly(NAME, new SpanId(3));
        assertThat(note.letThrough()).extracting(ReviewedSpan::id).containsExactly(CITY);
    }

    @Test
    void marksTheMachinesAnswerAsUnreviewed() {
        ReviewedNote note = ReviewedNote.unreviewed(NOTE.analyzed());
        assertThat(note.hidden()).hasSize(3);
        assertThat(note.status()).isEqualTo(new ReviewStatus.Unreviewed());
    }

    @Test
    void givesANumberThatNoSpanHadEvenOneThatWasTakenBack() {
        assertThat(NOTE.session().nextId()).isEqualTo(FREE);
        assertThat(after(new Added(FREE, DOCTOR, IdentifierKind.CLINICIAN)).undo().nextId()).isEqualTo(new SpanId(5));
    }

    @Test
    void refusesToResumeWithStepsOfAnotherNote() {
        assertThatIllegalArgumentException().isThrownBy(
                () -> ReviewSession.resume(TestNote.of("other").analyzed(), after(new Confirmed(NAME)).steps()));
    }

    @Test
    void forgetsWhatWasTakenBackOnceSomethingElseIsDecided() {
        ReviewSession session = taken(after(new Confirmed(NAME)).undo().decide(new Rejected(NAME)));
        assertThat(session.canRedo()).isFalse();
        assertThat(session.redo()).isSameAs(session);
    }

    @Test
    void undoesToTheStartAndRedoesToTheEndAndResumesByReplay() {
        Random random = new Random(90_210);
        for (int round = 0; round < 300; round++) {
            List<ReviewSession> way = new ArrayList<>(List.of(NOTE.session()));
            for (int count = 0; count < 12; count++) {
                if (way.getLast().decide(decision(random, way.getLast())) instanceof DecisionOutcome.Taken taken) {
                    way.add(taken.session());
                }
            }
            ReviewSession session = way.getLast();
            for (ReviewSession before : way.subList(0, way.size() - 1).reversed()) {
                session = session.undo();
                assertSame(session, before);
            }
            assertThat(session.canUndo()).isFalse();
            for (ReviewSession next : way.subList(1, way.size())) {
                session = session.redo();
                assertSame(session, next);
            }
            assertThat(session.canRedo()).isFalse();
            assertSame(ReviewSession.resume(NOTE.analyzed(), session.steps()), session);
            assertNoHiddenOverlap(session);
        }
    }

    private static void assertSame(ReviewSession one, ReviewSession other) {
        assertThat(one.spans()).isEqualTo(other.spans());
        assertThat(one.steps()).isEqualTo(other.steps());
    }

    private static void assertNoHiddenOverlap(ReviewSession session) {
        List<ReviewedSpan> hidden = session.spans().stream().filter(span -> span.state().isHidden()).toList();
        for (int index = 1; index < hidden.size(); index++) {
            assertThat(hidden.get(index - 1).span().overlaps(hidden.get(index).span())).isFalse();
        }
    }

    private static ReviewDecision decision(Random random, ReviewSession session) {
        SpanId id = new SpanId(1 + random.nextInt(session.nextId().value()));
        int start = random.nextInt(54);
        TextSpan span = new TextSpan(start, start + 1 + random.nextInt(8));
        IdentifierKind kind = KINDS.get(random.nextInt(KINDS.size()));
        return switch (random.nextInt(6)) {
            case 0 -> new Confirmed(id);
            case 1 -> new Rejected(id);
            case 2 -> new Retyped(id, kind);
            case 3 -> new Resized(id, span);
            case 4 -> new Added(session.nextId(), span, kind);
            default -> new Reopened(id);
        };
    }
}
