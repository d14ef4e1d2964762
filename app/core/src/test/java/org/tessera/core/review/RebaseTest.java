package org.tessera.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.DetectorId;
import org.tessera.core.detect.Explanation;
import org.tessera.core.detect.Score;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.core.note.NoteId;
import org.tessera.core.note.NoteSource;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.resolve.PhiSpan;
import org.tessera.core.resolve.SpanId;

/** A later answer of the machine takes nothing from what a person decided. */
class RebaseTest {
    private static final String TEXT = "Ada Fenwick saw Oleg in Dunmarrow on May 3 near Harrow with Wren.";

    private record Mark(String value, IdentifierKind kind, String detector) {}

    private static Mark mark(String value, IdentifierKind kind) {
        return new Mark(value, kind, "rules.test");
    }

    private static Mark known(String value, IdentifierKind kind) {
        return new Mark(value, kind, "known.identifier");
    }

    private static AnalyzedNote note(Mark... marks) {
        List<PhiSpan> spans = new ArrayList<>();
        for (Mark mark : marks) {
            int at = TEXT.indexOf(mark.value());
            TextSpan span = new TextSpan(at, at + mark.value().length());
            spans.add(new PhiSpan(new SpanId(spans.size() + 1), span, mark.kind(), new Score(0.8),
                    List.of(new Detection(span, mark.kind(), new Score(0.8), new DetectorId(mark.detector()),
                            new Explanation("T-1", "written so")))));
        }
        NoteSource source = new NoteSource(NoteSource.Format.SAMPLE, "UTF-8", new PhiText("Note"));
        return new AnalyzedNote(new ClinicalNote(new NoteId("n"), new PhiText(TEXT), source, KnownIdentifiers.NONE),
                spans, List.of());
    }

    private static ReviewSession take(ReviewSession session, ReviewDecision decision) {
        return session.decide(decision) instanceof DecisionOutcome.Taken taken ? taken.session() : session;
    }

    private static String value(ReviewSession session, SpanId id) {
        return session.spans()
                .stream()
                .filter(span -> span.id().equals(id))
                .map(span -> TEXT.substring(span.span().start(), span.span().end()))
                .findFirst()
                .orElse("");
    }

    private static List<String> hidden(ReviewSession session) {
        return session.spans()
                .stream()
                .filter(span -> span.state().isHidden())
                .map(span -> TEXT.substring(span.span().start(), span.span().end()) + " " + span.state())
                .toList();
    }

    @Test
    void newSpansWaitAndDecidedOnesStayWithTheirSteps() {
        ReviewSession before = ReviewSession.of(note(mark("Ada Fenwick", IdentifierKind.CLINICIAN),
                mark("Dunmarrow", IdentifierKind.CITY), mark("May 3", IdentifierKind.DATE)));
        before = take(before, new ReviewDecision.Confirmed(new SpanId(1)));
        before = take(before, new ReviewDecision.Rejected(new SpanId(2)));
        Rebase rebase = Rebase.of(before, note(mark("Oleg", IdentifierKind.RELATIVE),
                mark("Dunmarrow", IdentifierKind.CITY), mark("May 3", IdentifierKind.DATE)));
        assertThat(rebase.fresh()).extracting(id -> value(rebase.session(), id)).containsExactly("Oleg");
        assertThat(rebase.changed()).isEmpty();
        assertThat(rebase.gone()).isZero();
        assertThat(hidden(rebase.session())).containsExactly("Ada Fenwick CONFIRMED", "Oleg UNDECIDED",
                "May 3 UNDECIDED");
        assertThat(rebase.session().steps()).isEqualTo(before.steps());
        assertThat(hidden(rebase.session().undo().undo())).containsExactly("Ada Fenwick UNDECIDED", "Oleg UNDECIDED",
                "Dunmarrow UNDECIDED", "May 3 UNDECIDED");
    }

    @Test
    void whatWaitedAndIsNotFoundAgainIsListedAndNotLost() {
        ReviewSession before = ReviewSession
                .of(note(mark("Ada", IdentifierKind.PATIENT), mark("May 3", IdentifierKind.DATE)));
        Rebase rebase = Rebase.of(before,
                note(mark("Ada Fenwick", IdentifierKind.PATIENT), mark("Dunmarrow", IdentifierKind.CITY)));
        assertThat(rebase.gone()).isEqualTo(1);
        assertThat(rebase.changed()).containsExactly(new SpanId(1));
        assertThat(hidden(rebase.session())).containsExactly("Ada Fenwick UNDECIDED", "Dunmarrow UNDECIDED");
        assertThat(rebase.session().note().nearMisses()).extracting(phi -> phi.span().start())
                .containsExactly(TEXT.indexOf("May 3"));
    }

    @Test
    void addedSpanStaysAndWhatAPersonTookAwayIsOnlyListed() {
        ReviewSession before = ReviewSession.of(note(mark("Ada Fenwick", IdentifierKind.CLINICIAN)));
        int at = TEXT.indexOf("Harrow");
        before = take(before, new ReviewDecision.Added(before.nextId(), new TextSpan(at, at + 6), IdentifierKind.CITY));
        before = take(before, new ReviewDecision.Rejected(new SpanId(1)));
        Rebase rebase = Rebase.of(before,
                note(mark("Ada Fenwick saw", IdentifierKind.PATIENT), mark("Harrow", IdentifierKind.FACILITY)));
        assertThat(hidden(rebase.session())).as("the word that nobody decided about waits")
                .containsExactly("saw UNDECIDED", "Harrow ADDED");
        assertThat(rebase.fresh()).extracting(id -> value(rebase.session(), id)).containsExactly("saw");
        assertThat(rebase.session().note().nearMisses()).hasSize(1);
    }

    @Test
    void whatWaitsGoesOnWaitingWhenItIsFoundTogetherWithWhatWasDecided() {
        ReviewSession before = ReviewSession
                .of(note(mark("Ada", IdentifierKind.PATIENT), mark("Fenwick", IdentifierKind.PATIENT)));
        before = take(before, new ReviewDecision.Confirmed(new SpanId(1)));
        Rebase rebase = Rebase.of(before, note(mark("Ada Fenwick", IdentifierKind.PATIENT)));
        assertThat(hidden(rebase.session())).containsExactly("Ada CONFIRMED", "Fenwick UNDECIDED");
        assertThat(rebase.session().undecided()).isEqualTo(1);
    }

    @Test
    void theRestOfAFindingBesideADecidedPlaceWaits() {
        ReviewSession before = ReviewSession.of(note(mark("Ada", IdentifierKind.PATIENT)));
        before = take(before, new ReviewDecision.Confirmed(new SpanId(1)));
        Rebase rebase = Rebase.of(before, note(mark("Ada Fenwick", IdentifierKind.PATIENT)));
        assertThat(hidden(rebase.session())).containsExactly("Ada CONFIRMED", "Fenwick UNDECIDED");
    }

    @Test
    void whatWasRejectedAndIsKnownOfThePatientNowWaitsAgain() {
        ReviewSession before = ReviewSession.of(note(mark("Dunmarrow", IdentifierKind.CITY)));
        before = take(before, new ReviewDecision.Rejected(new SpanId(1)));
        Rebase rebase = Rebase.of(before, note(known("Dunmarrow", IdentifierKind.PATIENT)));
        assertThat(rebase.changed()).containsExactly(new SpanId(1));
        assertThat(hidden(rebase.session())).containsExactly("Dunmarrow UNDECIDED");
        assertThat(hidden(rebase.session().undo())).as("one step takes it back").isEmpty();
        ReviewSession again = take(rebase.session(), new ReviewDecision.Rejected(new SpanId(1)));
        assertThat(Rebase.of(again, note(known("Dunmarrow", IdentifierKind.PATIENT))).session().undecided())
                .as("a person who rejects it knowing so is asked once more by each new answer")
                .isEqualTo(1);
    }

    @Test
    void whatIsFoundWhereABorderOnceWasIsListed() {
        ReviewSession before = ReviewSession.of(note(mark("Ada", IdentifierKind.PATIENT)));
        int end = TEXT.indexOf("Fenwick") + "Fenwick".length();
        before = take(before, new ReviewDecision.Resized(new SpanId(1), new TextSpan(TEXT.indexOf("Ada"), end)));
        before = take(before,
                new ReviewDecision.Resized(new SpanId(1), new TextSpan(TEXT.indexOf("Ada"), TEXT.indexOf("Ada") + 3)));
        Rebase rebase = Rebase.of(before,
                note(mark("Ada", IdentifierKind.PATIENT), mark("Fenwick", IdentifierKind.PATIENT)));
        assertThat(rebase.session().note().nearMisses()).extracting(phi -> phi.span().start())
                .containsExactly(TEXT.indexOf("Fenwick"));
    }

    @Test
    void numbersAreNeverGivenTwice() {
        ReviewSession before = take(ReviewSession.of(note(mark("Ada Fenwick", IdentifierKind.CLINICIAN))),
                new ReviewDecision.Confirmed(new SpanId(1)));
        Rebase rebase = Rebase.of(before,
                note(mark("Oleg", IdentifierKind.RELATIVE), mark("Wren", IdentifierKind.RELATIVE)));
        assertThat(rebase.session().spans()).extracting(ReviewedSpan::id).doesNotHaveDuplicates().hasSize(3);
        assertThat(rebase.session().spans()).noneMatch(span -> span.id().equals(rebase.session().nextId()));
        assertThatThrownBy(
                () -> Rebase.of(before,
                        new AnalyzedNote(new ClinicalNote(new NoteId("n"), new PhiText("other"),
                                before.note().note().source(), KnownIdentifiers.NONE), List.of(), List.of())))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
