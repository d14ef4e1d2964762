package org.tessera.store.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tessera.core.digest.Sha256;
import org.tessera.core.gate.SensitivityLabel;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.identifier.TokenLabel;
import org.tessera.core.llm.LlmResponse;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.note.NoteId;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.resolve.SpanId;
import org.tessera.core.review.DecisionOutcome;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.review.ReviewDecision;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.review.ReviewStep;
import org.tessera.core.signoff.SignOff;
import org.tessera.core.signoff.SignedDocument;
import org.tessera.core.validate.Concern;
import org.tessera.core.validate.ValidationFinding;
import org.tessera.core.vault.CaseId;
import org.tessera.core.vault.Token;
import org.tessera.core.vault.TokenizedText;
import org.tessera.core.work.LetterDraft;
import org.tessera.core.work.PromptChoice;
import org.tessera.core.work.ReceivedAnswer;
import org.tessera.core.work.WorkCounts;
import org.tessera.core.work.WorkStep;
import org.tessera.core.work.WorkSummary;
import org.tessera.store.Problems;
import org.tessera.store.Store;
import org.tessera.store.TestStores;
import org.tessera.store.sample.RawDatabase;
import org.tessera.store.sample.SampleNotes;

class NoteWorkTest {
    private static final NoteId NOTE = new NoteId("note-1");
    private static final AnalyzedNote ANALYZED = SampleNotes.analyzed("note-1", SampleNotes.HARD);
    private static final NamedPerson REVIEWER = new NamedPerson("Ilse Marchetti, MD");
    private static final Instant AT = Instant.parse("2026-11-22T10:00:00.123456789Z");

    /** The fourth span without its last unit. */
    private static final TextSpan SHORTER = new TextSpan(ANALYZED.spans().get(3).span().start(),
            ANALYZED.spans().get(3).span().end() - 1);

    private static final List<ReviewStep> STEPS = List.of(step(new ReviewDecision.Confirmed(new SpanId(1))),
            step(new ReviewDecision.Rejected(new SpanId(2)),
                    new ReviewDecision.Retyped(new SpanId(3), IdentifierKind.ACCOUNT)),
            step(new ReviewDecision.Resized(new SpanId(4), SHORTER)),
            step(new ReviewDecision.Added(new SpanId(6), new TextSpan(0, 5), IdentifierKind.OTHER)),
            step(new ReviewDecision.Reopened(new SpanId(2))), step(new ReviewDecision.Confirmed(new SpanId(2))));

    private static final ReceivedAnswer ANSWER = new ReceivedAnswer(
            new LlmResponse(new TokenizedText("[[NAME_01.K7]] was seen 😀\r\n"), "model-7b",
                    LlmResponse.Finish.CUT_SHORT, OptionalInt.of(318), OptionalInt.empty(), Optional.of("req-1"),
                    Duration.ofNanos(1_234_567_891L)),
            "site-vllm", Sha256.of("request"), AT);

    @TempDir
    Path home;

    private static ReviewStep step(ReviewDecision... decisions) {
        return new ReviewStep(List.of(decisions));
    }

    private static ReviewSession after(int steps) {
        ReviewSession session = ReviewSession.of(ANALYZED);
        for (ReviewStep step : STEPS.subList(0, steps)) {
            session = ((DecisionOutcome.Taken) session.decide(step)).session();
        }
        return session;
    }

    /** Does something with the store and closes it, as a person does who goes home. */
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
    void givesBackTheNoteAndTheMachinesAnswerToTheLastCharacter() {
        then(store -> {
            assertThat(store.work().source(NOTE)).isEqualTo(ANALYZED.note());
            assertThat(store.work().analyzed(NOTE)).contains(ANALYZED);
        });
    }

    @Test
    void takesTheLargestNoteThatIsImported() {
        ClinicalNote large = SampleNotes.note("note-2", "\u05E9\u05DC\u05D5\u05DD ".repeat(1_000_000));
        then(store -> store.worklist().add(new CaseId("case-2"), large));
        then(store -> {
            assertThat(store.work().source(large.id()).text().reveal()).isEqualTo(large.text().reveal());
            assertThat(store.worklist().get(large.id()).counts().words()).isEqualTo(1_000_000);
        });
    }

    @Test
    void goesOnWithAReviewWhereItStopped() {
        then(store -> {
            for (int steps = 1; steps <= STEPS.size(); steps++) {
                store.work().saveReview(after(steps));
            }
        });
        then(store -> {
            ReviewSession session = store.work().review(NOTE).orElseThrow();
            assertThat(session.steps()).isEqualTo(STEPS);
            assertThat(session.spans()).isEqualTo(after(STEPS.size()).spans());
            assertThat(store.worklist().get(NOTE).counts().decided()).isEqualTo(5);
        });
    }

    @Test
    void keepsUndoneStepsReadyToBeTakenAgain() {
        then(store -> store.work().saveReview(after(6).undo().undo().undo()));
        then(store -> {
            ReviewSession session = store.work().review(NOTE).orElseThrow();
            assertThat(session.steps()).isEqualTo(STEPS.subList(0, 3));
            assertThat(session.redo().steps()).isEqualTo(STEPS.subList(0, 4));
            store.work().saveReview(session.redo().redo().redo());
        });
        then(store -> assertThat(store.work().review(NOTE).orElseThrow().steps()).isEqualTo(STEPS));
    }

    @Test
    void forgetsUndoneStepsWhenAnotherIsTaken() {
        then(store -> store.work().saveReview(after(6)));
        ReviewStep other = step(new ReviewDecision.Rejected(new SpanId(3)));
        ReviewSession branched = ((DecisionOutcome.Taken) after(6).undo().undo().decide(other)).session();
        then(store -> store.work().saveReview(branched));
        then(store -> {
            ReviewSession session = store.work().review(NOTE).orElseThrow();
            assertThat(session.steps()).isEqualTo(branched.steps());
            assertThat(session.undone()).isEmpty();
        });
    }

    @Test
    void keepsTheStatementWithTheDecisionsThatItRestsOn() {
        then(store -> store.work().finishReview(after(6), REVIEWER, AT));
        then(store -> {
            assertThat(store.work().reviewed(NOTE)).contains(after(6).finish(REVIEWER, AT));
            assertThat(store.worklist().get(NOTE).step()).isEqualTo(WorkStep.PROMPT);
        });
    }

    @Test
    void takesNoStatementWhileASpanIsUndecided() {
        then(store -> assertThat(Problems.of(() -> store.work().finishReview(after(2), REVIEWER, AT)))
                .isEqualTo(ProblemCode.NOT_REVIEWED));
        then(store -> assertThat(store.work().review(NOTE).orElseThrow().steps()).isEmpty());
    }

    @Test
    void letsStatementAnswerAndDraftFallWithAChangedDecision() {
        then(store -> {
            store.work().finishReview(after(6), REVIEWER, AT);
            store.work().saveAnswer(NOTE, ANSWER);
            store.work().saveDraft(NOTE, new LetterDraft(new PhiText("text"), List.of(), 2));
            store.work().saveReview(after(6));
            assertThat(store.work().answer(NOTE)).isPresent();
            assertThat(store.worklist().get(NOTE).step()).isEqualTo(WorkStep.RESPONSE);
            store.work().saveReview(after(6).undo());
        });
        then(store -> {
            assertThat(store.work().reviewed(NOTE)).isEmpty();
            assertThat(store.work().answer(NOTE)).isEmpty();
            assertThat(store.work().draft(NOTE)).isEmpty();
            WorkSummary line = store.worklist().get(NOTE);
            assertThat(line.step()).isEqualTo(WorkStep.REVIEW);
            assertThat(line.counts().undecided()).isEqualTo(1);
            assertThat(line.counts().findingsOpen()).isZero();
        });
    }

    @Test
    void keepsPromptChoiceAnswerDraftAndSignature() {
        PromptChoice choice = new PromptChoice("referral", "on-device",
                List.of(new TextSpan(0, 9), new TextSpan(9, 12)),
                Set.of(SensitivityLabel.HIV, SensitivityLabel.PART_2));
        LetterDraft draft = new LetterDraft(new PhiText("Quilla Ze\u0301brano \uD83D"), findings(), 0);
        SignedDocument first = signed("first");
        SignedDocument second = signed("second");
        then(store -> {
            store.work().finishReview(after(6), REVIEWER, AT);
            store.work().savePrompt(NOTE, choice);
            store.work().saveAnswer(NOTE, ANSWER);
            store.work().saveDraft(NOTE, draft);
            assertThat(store.worklist().get(NOTE).step()).isEqualTo(WorkStep.SIGN_OFF);
            store.work().sign(NOTE, first);
            store.work().sign(NOTE, second);
        });
        then(store -> {
            assertThat(store.work().prompt(NOTE)).contains(choice);
            assertThat(store.work().answer(NOTE)).contains(ANSWER);
            assertThat(store.work().draft(NOTE)).contains(draft);
            assertThat(store.work().signed(NOTE)).containsExactly(first, second);
            assertThat(store.worklist().get(NOTE).step()).isEqualTo(WorkStep.SIGNED);
        });
    }

    private static SignedDocument signed(String text) {
        return new SignedDocument(new PhiText(text), new SignOff(REVIEWER, AT, Sha256.of(text), 3));
    }

    private static List<ValidationFinding> findings() {
        TextSpan at = new TextSpan(3, 17);
        Token token = new Token(TokenLabel.DATE, 3, 2, "P2");
        return List.of(new ValidationFinding.UnknownToken(at), new ValidationFinding.AlteredToken(at, token),
                new ValidationFinding.BentToken(at, token), new ValidationFinding.RepeatedToken(at),
                new ValidationFinding.UnexpectedPhi(at, IdentifierKind.PHONE), new ValidationFinding.Ungrounded(at),
                new ValidationFinding.ValueNotInNote(at), new ValidationFinding.MissingToken(token, true),
                new ValidationFinding.CutShort(), new ValidationFinding.ModelRefused(),
                new ValidationFinding.Doubtful(at, Concern.SIDE));
    }

    @Test
    void theFindingsAboveAreAllThereAre() {
        assertThat(findings().stream().map(ValidationFinding::code).distinct()).hasSize(11);
    }

    @Test
    void takesTheMachinesAnswerLaterAndNotOverDecisions() {
        then(store -> {
            store.worklist().add(new CaseId("case-2"), SampleNotes.note("note-2", "Seen by Odile."));
            NoteId later = new NoteId("note-2");
            assertThat(store.worklist().get(later).step()).isEqualTo(WorkStep.IMPORT);
            assertThat(store.work().analyzed(later)).isEmpty();
            assertThat(store.work().review(later)).isEmpty();
            AnalyzedNote analyzed = SampleNotes.analyzed("note-2", "Seen by {CLINICIAN|Odile}.");
            store.work().saveAnalysis(analyzed);
            store.work().saveAnalysis(analyzed);
            assertThat(store.work().review(later).orElseThrow().note()).isEqualTo(analyzed);
            assertThat(store.worklist().get(later).counts()).isEqualTo(new WorkCounts(14, 3, 1, 1, 1, 1, 0));
            store.work().saveReview(ReviewSession.of(analyzed).confirmAll());
            assertThatThrownBy(() -> store.work().saveAnalysis(analyzed)).isInstanceOf(IllegalStateException.class);
        });
    }

    @Test
    void knowsOnlyNotesThatWereAdded() {
        then(store -> {
            NoteId none = new NoteId("none");
            assertThatThrownBy(() -> store.work().source(none)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> store.work().saveAnswer(none, ANSWER))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> store.worklist().delete(none)).isInstanceOf(IllegalArgumentException.class);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE FROM review_step WHERE number = 6", "DELETE FROM review_step WHERE number = 2",
            "UPDATE note SET steps_done = 5", "UPDATE note SET step = 'SIGN_OFF'", "UPDATE note SET undecided = 3",
            "DELETE FROM note_part WHERE part = 'prompt'",
            "UPDATE note_part SET body = (SELECT body FROM note_part WHERE part = 'machine') WHERE part = 'source'",
            "UPDATE review_step SET body = (SELECT body FROM review_step WHERE number = 1) WHERE number = 2"})
    void refusesWorkThatWasChangedOutside(String edit) throws SQLException {
        then(store -> {
            store.work().saveReview(after(6));
            store.work().savePrompt(NOTE, new PromptChoice("referral", "on-device", List.of(), Set.of()));
        });
        try (RawDatabase raw = new RawDatabase(home)) {
            assertThat(raw.run(edit)).isPositive();
        }
        then(store -> {
            assertThat(Problems.of(() -> store.work().review(NOTE))).isEqualTo(ProblemCode.CELL_REFUSED);
        });
    }

    @Test
    void doesNotCoverUpADroppedStepByStoringTheNext() throws SQLException {
        then(store -> store.work().saveReview(after(6)));
        try (RawDatabase raw = new RawDatabase(home)) {
            raw.run("DELETE FROM review_step WHERE number = 6");
        }
        then(store -> assertThat(Problems.of(() -> store.work().saveReview(after(6).undo())))
                .isEqualTo(ProblemCode.CELL_REFUSED));
    }
}
