package org.tessera.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tessera.core.audit.AuditEntry;
import org.tessera.core.audit.AuditVerification;
import org.tessera.core.gate.ApprovedPrompt;
import org.tessera.core.gate.GateCheck;
import org.tessera.core.gate.GateDecision;
import org.tessera.core.gate.GateRule;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.llm.LlmProvider;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.note.KnownIdentifier;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.core.note.PhiText;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.prompt.PromptDraft;
import org.tessera.core.prompt.PromptTemplate;
import org.tessera.core.prompt.SectionChoice;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.vault.CaseId;
import org.tessera.core.vault.Token;
import org.tessera.core.vault.TokenizedNote;
import org.tessera.core.work.WorkStep;
import org.tessera.engine.RoundTrip.Outcome;
import org.tessera.engine.assets.TemplateShelf;
import org.tessera.engine.io.SampleNote;
import org.tessera.testkit.llm.FakeLlmProvider;

final class DeidentificationEngineTest {
    private static final NamedPerson PERSON = new NamedPerson("Ada Reviewer");
    private static final String TEXT = """
            Patient: Odalys Ferrante    MRN: 4471-90236    DOB: 07/19/1958

            HISTORY OF PRESENT ILLNESS
            Ms. Ferrante came on March 3, 2024 with chest pain for 2 hours. Call her at (617) 555-0142.

            MEDICATIONS
            lisinopril 10 mg daily

            PLAN
            Stress test. Seen by Dr. Wendell Abara.
            """;

    private Function<ApprovedPrompt, String> answers = prompt -> prompt.draft().noteText().value();
    private final LlmProvider provider = new FakeLlmProvider(prompt -> answers.apply(prompt));
    private final DeidentificationEngine engine = DeidentificationEngine.open(EngineConfig.inMemory(),
            (profiles, secrets) -> List.of(provider));
    private final RoundTrip way = new RoundTrip(engine, TemplateShelf.released().find("referral"),
            provider.profile().name(), PERSON);

    @AfterEach
    void close() {
        engine.close();
    }

    private static ClinicalNote note() {
        return SampleNote.of(new PhiText(TEXT), new PhiText("chest pain"), new KnownIdentifiers(
                List.of(new KnownIdentifier(IdentifierKind.PATIENT, new PhiText("Odalys Ferrante")))));
    }

    private Outcome.Answered answered() {
        return (Outcome.Answered) way.confirmingAll(note());
    }

    private List<String> findings(Outcome.Answered answered) {
        return answered.validation().findings().stream().map(finding -> finding.code()).toList();
    }

    @Test
    void aNoteGoesTheWholeWayToASignature() {
        ClinicalNote note = note();
        Outcome.Answered answered = (Outcome.Answered) way.confirmingAll(note);
        String sent = answered.prompt().request().bodyText();
        assertThat(sent).doesNotContain("Ferrante", "Odalys", "4471", "555-0142", "Abara", "July", "1958")
                .contains("lisinopril 10 mg");
        assertThat(answered.restored().text().reveal()).contains("Ms. Ferrante came on March 3, 2024")
                .contains("Dr. Wendell Abara");
        assertThat(answered.signed()).isPresent();
        assertThat(engine.worklist().get(note.id()).step()).isEqualTo(WorkStep.SIGNED);
        assertThat(engine.work().answer(note.id())).isEmpty();
        assertThat(engine.work().answerTrace(note.id())).isPresent();
        assertThat(engine.work().signed(note.id())).hasSize(1);
    }

    @Test
    void theAuditSaysWhatHappenedInOrderAndIsIntact() {
        answered();
        assertThat(engine.audit().read(1, 100)).extracting(AuditEntry::code)
                .containsExactly("store-opened", "note-imported", "note-analyzed", "review-finished", "prompt-sent",
                        "response-received", "tokens-reinserted", "document-signed");
        assertThat(engine.audit().verify()).isInstanceOf(AuditVerification.Intact.class);
    }

    @Test
    void aNoteThatNobodyReviewedIsRefusedAndWaits() {
        ClinicalNote note = note();
        Outcome.Refused refused = (Outcome.Refused) way.unreviewed(note);
        assertThat(refused.failures()).extracting(GateCheck::rule).contains(GateRule.REVIEWED);
        assertThat(engine.worklist().get(note.id()).step()).isEqualTo(WorkStep.REVIEW);
        assertThat(engine.audit().read(1, 100)).extracting(AuditEntry::code)
                .contains("gate-refused")
                .doesNotContain("prompt-sent");
    }

    @Test
    void nothingIsSentWhileTheSwitchIsOff() {
        engine.sending().allow(false, PERSON);
        Outcome.Refused refused = (Outcome.Refused) way.confirmingAll(note());
        assertThat(refused.failures()).extracting(GateCheck::rule).containsExactly(GateRule.SENDING_ALLOWED);
        engine.sending().allow(true, PERSON);
        assertThat(way.confirmingAll(note())).isInstanceOf(Outcome.Answered.class);
    }

    @Test
    void theSwitchCountsAtTheMomentOfSendingToo() {
        ClinicalNote note = note();
        CaseId caseId = engine.add(note);
        ReviewSession confirmed = engine.confirmAll(ReviewSession.of(engine.analyze(note.id())));
        TokenizedNote tokenized = engine.tokenize(engine.finishReview(confirmed, PERSON, true), caseId);
        PromptTemplate template = TemplateShelf.released().find("referral");
        PromptDraft draft = engine.draft(template, tokenized, SectionChoice.suggested(template, note.text()));
        GateDecision decision = engine.prepare(draft, provider.profile().name());
        assertThat(decision).isInstanceOf(GateDecision.Permitted.class);
        engine.sending().allow(false, PERSON);
        assertThatThrownBy(() -> engine.send(((GateDecision.Permitted) decision).prompt())).isInstanceOfSatisfying(
                ProblemException.class, problem -> assertThat(problem.problem()).isEqualTo(ProblemCode.GATE_REFUSED));
        assertThat(engine.work().answer(note.id())).isEmpty();
    }

    @Test
    void whatTheModelChangedInventedOrLeftOutIsFlaggedAndNotGuessed() {
        answers = prompt -> {
            Token token = prompt.draft().tokens().stream().filter(this::isDate).findFirst().orElseThrow();
            String bent = token.text().replace("]]", "X]]");
            return "Seen " + bent + " by [[NAME_99.QQ]] with lisinopril 20 mg.";
        };
        Outcome.Answered answered = answered();
        assertThat(findings(answered)).contains("missing-token", "value-not-in-note")
                .containsAnyOf("altered-token", "unknown-token");
        assertThat(answered.restored().text()).isEqualTo(new PhiText(answered.response().text().value()));
        assertThat(answered.signed()).isEmpty();
        assertThatThrownBy(() -> engine.signOff(answered.analyzed().note().id(), answered.restored().text(),
                answered.validation(), Set.of(), PERSON)).isInstanceOfSatisfying(ProblemException.class,
                        problem -> assertThat(problem.problem()).isEqualTo(ProblemCode.SIGN_OFF_BLOCKED));
    }

    private boolean isDate(Token token) {
        return token.label().name().startsWith("DATE");
    }

    @Test
    void anIdentifierThatWasNeverSentIsFlagged() {
        answers = prompt -> prompt.draft().noteText().value() + "\nCall Mr. Leopold Grunewald at 415-555-0199.";
        assertThat(findings(answered())).contains("unexpected-identifier");
    }

    @Test
    void anUnknownProfileIsNamed() {
        RoundTrip other = new RoundTrip(engine, TemplateShelf.released().find("referral"), "nowhere", PERSON);
        assertThatThrownBy(() -> other.confirmingAll(note())).isInstanceOfSatisfying(ProblemException.class,
                problem -> assertThat(problem.problem()).isEqualTo(ProblemCode.PROFILE_NOT_FOUND));
    }

    @Test
    void aReviewWithAnUndecidedSpanIsNotFinished() {
        ClinicalNote note = note();
        engine.add(note);
        ReviewSession session = ReviewSession.of(engine.analyze(note.id()));
        assertThatThrownBy(() -> engine.finishReview(session, PERSON, false)).isInstanceOfSatisfying(
                ProblemException.class, problem -> assertThat(problem.problem()).isEqualTo(ProblemCode.NOT_REVIEWED));
        assertThat(engine.work().reviewed(note.id())).isEmpty();
    }

    @Test
    void aBatchGivesTokensThatComeBackExactly() {
        TokenizedNote tokenized = engine.deidentify(note(), new CaseId("case-1"));
        assertThat(tokenized.text().value()).doesNotContain("Ferrante");
        assertThat(engine.restored(tokenized).reveal()).isEqualTo(TEXT);
    }

    @Test
    void aDeletedNoteIsGoneAndTheAuditSaysSo() {
        ClinicalNote note = note();
        engine.add(note);
        engine.delete(note.id(), PERSON);
        assertThat(engine.worklist().list()).isEmpty();
        assertThat(engine.audit().read(1, 100).getLast().code()).isEqualTo("note-deleted");
    }
}
