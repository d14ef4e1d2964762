package org.tessera.desktop.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.TextSpan;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.review.ReviewStatus;
import org.tessera.desktop.control.SpanRow;
import org.tessera.desktop.control.Standing;
import org.tessera.desktop.fixture.AnalyzedNotes;
import org.tessera.desktop.fixture.CardiologyNote;
import org.tessera.desktop.fixture.ReviewDesktop;
import org.tessera.desktop.workspace.Notice;
import org.tessera.desktop.workspace.OpenNote;
import org.tessera.desktop.workspace.PathStep;
import org.tessera.testkit.note.MarkedText;

final class ReviewViewModelTest {
    private static final String SHORT = "Seen {DATE|March 3} in {CITY|Dunmarrow} by {CLINICIAN|Ines Abernathy}, again in "
            + "{CITY|Dunmarrow}, and Holter was worn.";
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final InstantSource CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

    private static ReviewDesktop desktop() {
        return new ReviewDesktop(
                ReviewSession.of(AnalyzedNotes.of("Short note", MarkedText.of(SHORT), Map.of("Ines Abernathy", 0.55),
                        List.of(new AnalyzedNotes.Miss("Holter", IdentifierKind.PATIENT, 0.28)))),
                CLOCK);
    }

    private static String value(ReviewDesktop desktop) {
        return desktop.state().currentRow().map(row -> row.value().reveal()).orElse("");
    }

    private static List<Standing> standings(ReviewDesktop desktop) {
        return desktop.state().rows().stream().map(SpanRow::standing).toList();
    }

    private static String outgoing(ReviewDesktop desktop) {
        return desktop.state().outgoing().text().value();
    }

    @Test
    void startsAtTheFirstSpanThatWaits() {
        ReviewDesktop desktop = new ReviewDesktop(CardiologyNote.halfReviewed(), CLOCK);
        assertThat(value(desktop)).isEqualTo("Tobias");
        assertThat(desktop.state().undecided()).isEqualTo(7);
        assertThat(desktop.state().decided()).isEqualTo(36);
    }

    @Test
    void oneKeyPerCorrectSpan() {
        ReviewDesktop desktop = desktop();
        for (int key = 0; key < 4; key++) {
            desktop.model().confirm();
        }
        assertThat(desktop.state().undecided()).isZero();
        assertThat(desktop.state().foot()).isEqualTo(new ReviewState.Foot.Finish());
    }

    @Test
    void rejectedSpanIsSentAsIs() {
        ReviewDesktop desktop = desktop();
        assertThat(outgoing(desktop)).doesNotContain("March 3");
        desktop.model().reject();
        assertThat(outgoing(desktop)).contains("March 3");
        assertThat(value(desktop)).isEqualTo("Dunmarrow");
    }

    @Test
    void reopenedSpanWaitsAgainAndStaysAtHand() {
        ReviewDesktop desktop = desktop();
        desktop.model().confirm();
        desktop.model().previous();
        desktop.model().reopen();
        assertThat(value(desktop)).isEqualTo("March 3");
        assertThat(desktop.state().undecided()).isEqualTo(4);
    }

    @Test
    void kindKeyChangesTheKindAndItsToken() {
        ReviewDesktop desktop = desktop();
        desktop.model().kind(IdentifierKind.OTHER);
        SpanRow changed = desktop.state().rows().getFirst();
        assertThat(changed.kind()).isEqualTo(IdentifierKind.OTHER);
        assertThat(changed.standing()).isEqualTo(Standing.CHANGED);
        assertThat(outgoing(desktop)).startsWith("Seen [[ID_");
    }

    @Test
    void kindKeyOfTheSameKindConfirms() {
        ReviewDesktop desktop = desktop();
        desktop.model().kind(IdentifierKind.DATE);
        assertThat(desktop.state().rows().getFirst().standing()).isEqualTo(Standing.CONFIRMED);
    }

    @Test
    void selectedTextAndAKindKeyAddASpan() {
        ReviewDesktop desktop = desktop();
        int at = MarkedText.of(SHORT).text().indexOf("Holter");
        desktop.model().select(Optional.of(new TextSpan(at - 1, at + 7)));
        desktop.model().kind(IdentifierKind.DEVICE);
        SpanRow added = desktop.state().currentRow().orElseThrow();
        assertThat(added.value().reveal()).isEqualTo("Holter");
        assertThat(added.standing()).isEqualTo(Standing.ADDED);
        assertThat(standings(desktop)).doesNotContain(Standing.NEAR_MISS);
    }

    @Test
    void selectionOverAHiddenSpanIsRefusedInWords() {
        ReviewDesktop desktop = desktop();
        desktop.model().select(Optional.of(new TextSpan(0, 9)));
        desktop.model().kind(IdentifierKind.DATE);
        assertThat(desktop.workspace().noticeProperty().get()).contains(Notice.of("review.not_taken.overlaps"));
        assertThat(desktop.state().total()).isEqualTo(4);
    }

    @Test
    void nearMissIsAddedFromTheList() {
        ReviewDesktop desktop = desktop();
        desktop.model().add(desktop.state().rows().getLast().id());
        assertThat(standings(desktop)).contains(Standing.ADDED).doesNotContain(Standing.NEAR_MISS);
        assertThat(outgoing(desktop)).doesNotContain("Holter");
    }

    @Test
    void addedSpanThatIsRejectedIsGone() {
        ReviewDesktop desktop = desktop();
        desktop.model().add(desktop.state().rows().getLast().id());
        desktop.model().choose(desktop.state().rows().getLast().id());
        desktop.model().reject();
        assertThat(desktop.state().total()).isEqualTo(4);
        assertThat(outgoing(desktop)).contains("Holter");
    }

    @Test
    void edgesMoveByWord() {
        ReviewDesktop desktop = desktop();
        desktop.model().move(ReviewViewModel.Edge.SHRINK_RIGHT);
        assertThat(value(desktop)).isEqualTo("March");
        desktop.model().move(ReviewViewModel.Edge.EXTEND_LEFT);
        assertThat(value(desktop)).isEqualTo("Seen March");
        assertThat(desktop.state().currentRow().orElseThrow().standing()).isEqualTo(Standing.CHANGED);
    }

    @Test
    void undoGoesBackToTheBeginningAndRedoToTheEnd() {
        ReviewDesktop desktop = desktop();
        String before = outgoing(desktop);
        desktop.model().reject();
        desktop.model().kind(IdentifierKind.FACILITY);
        String after = outgoing(desktop);
        desktop.model().undo();
        desktop.model().undo();
        desktop.model().undo();
        assertThat(outgoing(desktop)).isEqualTo(before);
        assertThat(value(desktop)).isEqualTo("March 3");
        desktop.model().redo();
        desktop.model().redo();
        assertThat(outgoing(desktop)).isEqualTo(after);
    }

    @Test
    void valueKeepsTheTokenThatWasShownForIt() {
        ReviewDesktop desktop = desktop();
        String before = outgoing(desktop);
        desktop.model().reject();
        desktop.model().undo();
        assertThat(outgoing(desktop)).isEqualTo(before);
        assertThat(desktop.workspace().noteProperty().get().map(OpenNote::tokens).orElseThrow().entries()).isNotEmpty();
    }

    @Test
    void allAlikeIsShownFirstAndDoneOnTheSecondCall() {
        ReviewDesktop desktop = desktop();
        desktop.model().next();
        assertThat(desktop.state().foot()).isEqualTo(new ReviewState.Foot.Detail(1));
        desktop.model().alike();
        assertThat(desktop.state().undecided()).isEqualTo(4);
        assertThat(desktop.state().foot()).isInstanceOf(ReviewState.Foot.Preview.class);
        desktop.model().alike();
        assertThat(desktop.state().undecided()).isEqualTo(2);
        desktop.workspace().noticeProperty().get().flatMap(Notice::undo).orElseThrow().run();
        assertThat(desktop.state().undecided()).isEqualTo(4);
    }

    @Test
    void riskOrderPutsTheLeastSureFirst() {
        ReviewDesktop desktop = desktop();
        desktop.model().changeOrder();
        assertThat(desktop.state().rows().stream().filter(row -> row.standing() != Standing.NEAR_MISS).findFirst())
                .hasValueSatisfying(row -> assertThat(row.value().reveal()).isEqualTo("Ines Abernathy"));
    }

    @Test
    void walkEndsAtTheLastSpanSoThatTheFocusMayLeave() {
        ReviewDesktop desktop = desktop();
        assertThat(
                List.of(desktop.model().next(), desktop.model().next(), desktop.model().next(), desktop.model().next()))
                .containsExactly(true, true, true, false);
    }

    @Test
    void askingToFinishTooEarlySaysHowManyWait() {
        ReviewDesktop desktop = desktop();
        desktop.model().askToFinish();
        assertThat(desktop.workspace().noticeProperty().get()).contains(Notice.of("review.not_finished", 4));
        assertThat(desktop.state().foot()).isInstanceOf(ReviewState.Foot.Detail.class);
    }

    @Test
    void finishIsAStatementByNameAndTime() {
        ReviewDesktop desktop = new ReviewDesktop(desktop().state().session().confirmAll(), CLOCK);
        desktop.model().askToFinish();
        desktop.model().finish(Finishing.Then.PROMPT);
        assertThat(desktop.workspace().noteProperty().get().flatMap(OpenNote::reviewed))
                .hasValueSatisfying(reviewed -> assertThat(reviewed.status())
                        .isEqualTo(new ReviewStatus.Reviewed(new NamedPerson("Dana Okafor"), NOON)));
        assertThat(desktop.workspace().wantedProperty().get()).contains(PathStep.PROMPT);
    }

    @Test
    void decisionAfterTheFinishOpensTheReviewAgain() {
        ReviewDesktop desktop = new ReviewDesktop(desktop().state().session().confirmAll(), CLOCK);
        desktop.model().finish(Finishing.Then.PROMPT);
        desktop.model().reject();
        assertThat(desktop.workspace().noteProperty().get().flatMap(OpenNote::reviewed)).isEmpty();
    }

    @Test
    void closedNoteShowsNothing() {
        ReviewDesktop desktop = desktop();
        desktop.workspace().noteProperty().set(Optional.empty());
        assertThat(desktop.model().stateProperty().get()).isEmpty();
        desktop.model().confirm();
        desktop.model().undo();
        assertThat(desktop.model().stateProperty().get()).isEmpty();
    }
}
