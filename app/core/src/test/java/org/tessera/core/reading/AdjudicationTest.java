package org.tessera.core.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tessera.core.fixture.TestNote;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.TextSpan;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.resolve.SpanId;
import org.tessera.core.review.DecisionOutcome;
import org.tessera.core.review.ReviewDecision;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.review.ReviewStep;
import org.tessera.core.review.ReviewedSpan;
import org.tessera.core.review.SpanState;

class AdjudicationTest {
    private static final String TEXT = "Oda Ferrante Ruiz of Lindow saw Dr. Pell on 3 May; ward 7";
    private static final AnalyzedNote NOTE = TestNote.of(TEXT)
            .hide(IdentifierKind.PATIENT, "Oda Ferrante")
            .hide(IdentifierKind.CITY, "Lindow")
            .hide(IdentifierKind.CLINICIAN, "Pell")
            .hide(IdentifierKind.DATE, "3 May")
            .analyzed();
    private static final SpanId NAME = NOTE.spans().get(0).id();
    private static final SpanId CITY = NOTE.spans().get(1).id();
    private static final SpanId DOCTOR = NOTE.spans().get(2).id();
    private static final SpanId DATE = NOTE.spans().get(3).id();

    private static TextSpan at(String value) {
        return new TextSpan(TEXT.indexOf(value), TEXT.indexOf(value) + value.length());
    }

    private static ReviewSession reading(ReviewDecision... decisions) {
        return ((DecisionOutcome.Taken) ReviewSession.of(NOTE).decide(new ReviewStep(List.of(decisions)))).session()
                .confirmAll();
    }

    /** The first sends the city as it is and takes the doctor for the patient; the second ends the name later, adds the ward. */
    private static Adjudication adjudication() {
        ReviewSession first = reading(new ReviewDecision.Rejected(CITY),
                new ReviewDecision.Retyped(DOCTOR, IdentifierKind.PATIENT));
        ReviewSession second = reading(new ReviewDecision.Resized(NAME, at("Oda Ferrante Ruiz")),
                new ReviewDecision.Added(new SpanId(40), at("ward 7"), IdentifierKind.FACILITY));
        return Adjudication.of(Comparison.of(NOTE, first.spans(), second.spans()));
    }

    private static Ruling ruling(int difference, Choice choice) {
        return new Ruling(difference, choice);
    }

    @Test
    void placesThatOverlapAreOneDifferenceAndTheRestIsAgreed() {
        Comparison both = adjudication().comparison();
        assertThat(both.differences()).extracting(Difference::at)
                .containsExactly(at("Oda Ferrante Ruiz"), at("Lindow"), at("Pell"), at("ward 7"));
        assertThat(both.agreed()).extracting(ReviewedSpan::id).containsExactly(DATE);
        assertThat(both.sentAsIs()).isEmpty();
        assertThat(both.differences().get(1).first()).isEmpty();
        assertThat(both.differences().get(0).machine(NOTE)).hasSize(1);
    }

    @Test
    void whatBothSendAsItIsIsAgreedToo() {
        ReviewSession same = reading(new ReviewDecision.Rejected(CITY));
        Comparison both = Comparison.of(NOTE, same.spans(), same.spans());
        assertThat(both.differences()).isEmpty();
        assertThat(both.agreed()).hasSize(3);
        assertThat(both.sentAsIs()).containsExactly(NOTE.spans().get(1));
        assertThat(Adjudication.of(both).counts()).isEqualTo(new RulingCounts(4, 0, 0, 0));
    }

    @Test
    void nothingIsChosenBeforehandAndItDoesNotEndWhileOneWaits() {
        Adjudication fresh = adjudication();
        assertThat(fresh.open()).isEqualTo(4);
        assertThatThrownBy(fresh::session).isInstanceOfSatisfying(ProblemException.class,
                problem -> assertThat(problem.problem()).isEqualTo(ProblemCode.NOT_REVIEWED));
    }

    @Test
    void theReviewThatFollowsHoldsWhatWasChosen() {
        Adjudication ruled = adjudication().rule(ruling(0, new Choice.Second()))
                .rule(ruling(1, new Choice.First()))
                .rule(ruling(2, new Choice.Second()))
                .rule(ruling(3, new Choice.Own(IdentifierKind.OTHER)));
        ReviewSession session = ruled.session();
        assertThat(session.undecided()).isZero();
        assertThat(session.spans()).extracting(ReviewedSpan::span, ReviewedSpan::kind, ReviewedSpan::state)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(at("Oda Ferrante Ruiz"), IdentifierKind.PATIENT,
                                SpanState.CHANGED),
                        org.assertj.core.api.Assertions.tuple(at("Lindow"), IdentifierKind.CITY, SpanState.REJECTED),
                        org.assertj.core.api.Assertions.tuple(at("Pell"), IdentifierKind.CLINICIAN,
                                SpanState.CONFIRMED),
                        org.assertj.core.api.Assertions.tuple(at("3 May"), IdentifierKind.DATE, SpanState.CONFIRMED),
                        org.assertj.core.api.Assertions.tuple(at("ward 7"), IdentifierKind.OTHER, SpanState.ADDED));
        assertThat(ruled.counts()).isEqualTo(new RulingCounts(1, 1, 2, 1));
    }

    @Test
    void everyCombinationOfChoicesGivesAReviewInWhichNothingWaits() {
        List<Choice> choices = List.of(new Choice.First(), new Choice.Second(), new Choice.Own(IdentifierKind.SSN));
        for (int code = 0; code < 81; code++) {
            Adjudication ruled = adjudication();
            for (int place = 0, rest = code; place < 4; place++, rest /= 3) {
                ruled = ruled.rule(ruling(place, choices.get(rest % 3)));
            }
            assertThat(ruled.session().undecided()).as("choice %d", code).isZero();
        }
    }

    @Test
    void choicesAreTakenBackAndTakenAgainToTheBeginning() {
        Adjudication one = adjudication().rule(ruling(0, new Choice.First()));
        Adjudication two = one.rule(ruling(0, new Choice.Open()));
        assertThat(two.open()).isEqualTo(4);
        assertThat(two.undo().choiceOf(two.comparison().differences().getFirst())).contains(new Choice.First());
        assertThat(two.undo().undo().undo().redo().done()).isEqualTo(one.done());
        assertThat(Adjudication.resume(two.comparison(), one.done(), two.undo().undone()).redo().done())
                .isEqualTo(two.done());
    }

    @Test
    void aChoiceAboutNothingIsRefused() {
        assertThatThrownBy(() -> adjudication().rule(ruling(4, new Choice.First())))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
