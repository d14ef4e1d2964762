package org.tessera.core.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tessera.core.fixture.TestNote;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.TextSpan;
import org.tessera.core.resolve.SpanId;
import org.tessera.core.review.DecisionOutcome;
import org.tessera.core.review.ReviewDecision;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.review.ReviewStep;

/** What a finished review says about the machine's answer. */
final class EditCountsTest {
    private static final TestNote NOTE = TestNote
            .of("Odalys Ferrante of Brookhollow, seen 3 May by Dr. Aduba at St. Brannoc, phone (555) 010-4420")
            .hide(IdentifierKind.PATIENT, "Odalys Ferrante")
            .hide(IdentifierKind.CITY, "Brookhollow")
            .hide(IdentifierKind.DATE, "3 May")
            .hide(IdentifierKind.FACILITY, "St. Brannoc")
            .hide(IdentifierKind.PHONE, "(555) 010-4420");

    private static ReviewSession take(ReviewSession session, ReviewDecision... together) {
        return ((DecisionOutcome.Taken) session.decide(new ReviewStep(List.of(together)))).session();
    }

    private static SpanId id(int number) {
        return new SpanId(number);
    }

    @Test
    void tellsWhatWasKeptRetypedResizedRejectedAndAdded() {
        ReviewSession session = NOTE.session();
        session = take(session, new ReviewDecision.Confirmed(id(1)));
        session = take(session, new ReviewDecision.Retyped(id(2), IdentifierKind.FACILITY));
        session = take(session, new ReviewDecision.Resized(id(3), new TextSpan(37, 38)));
        session = take(session, new ReviewDecision.Rejected(id(4)));
        session = take(session, new ReviewDecision.Confirmed(id(5)));
        session = take(session, new ReviewDecision.Added(id(9), new TextSpan(50, 55), IdentifierKind.CLINICIAN));
        EditCounts counts = EditCounts.of(session);
        assertThat(counts.byKind()).isEqualTo(Map.of(IdentifierKind.PATIENT, new EditTally(1, 0, 0, 0),
                IdentifierKind.CITY, new EditTally(0, 1, 0, 0), IdentifierKind.DATE, new EditTally(0, 0, 1, 0),
                IdentifierKind.FACILITY, new EditTally(0, 0, 0, 1), IdentifierKind.PHONE, new EditTally(1, 0, 0, 0)));
        assertThat(counts.added()).isEqualTo(Map.of(IdentifierKind.CLINICIAN, 1));
        assertThat(counts.all().rate()).isEqualTo(0.6);
        assertThat(counts.plus(counts).all()).isEqualTo(new EditTally(4, 2, 2, 2));
    }

    @Test
    void leavesOutWhatWasDecidedTogetherUnlessItWasLookedAtAgain() {
        ReviewSession session = take(NOTE.session(), new ReviewDecision.Confirmed(id(1)),
                new ReviewDecision.Confirmed(id(2)), new ReviewDecision.Confirmed(id(3)));
        session = take(session, new ReviewDecision.Rejected(id(2)));
        assertThat(EditCounts.of(session).byKind()).containsOnlyKeys(IdentifierKind.CITY, IdentifierKind.FACILITY,
                IdentifierKind.PHONE);
        assertThat(EditCounts.of(session).byKind().get(IdentifierKind.CITY)).isEqualTo(new EditTally(0, 0, 0, 1));
    }

    @Test
    void earnsBulkConfirmationByTheBoundAndNotByTheRate() {
        assertThat(ValidatedKind.isEarnedBy(new EditTally(58, 0, 0, 0))).isFalse();
        assertThat(ValidatedKind.isEarnedBy(new EditTally(59, 0, 0, 0))).isTrue();
        assertThat(ValidatedKind.isEarnedBy(new EditTally(91, 0, 0, 1))).isFalse();
        assertThat(ValidatedKind.isEarnedBy(new EditTally(92, 0, 0, 1))).isTrue();
        assertThat(ValidatedKind.isEarnedBy(EditTally.NONE)).isFalse();
    }
}
