package org.tessera.store;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.tessera.core.audit.AuditEvent;
import org.tessera.core.digest.Sha256;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.identifier.IdentifierType;
import org.tessera.core.identifier.TokenLabel;
import org.tessera.core.llm.LlmResponse;
import org.tessera.core.note.NoteId;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;
import org.tessera.core.policy.DisclosurePolicy;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.resolve.SpanId;
import org.tessera.core.review.DecisionOutcome;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.review.ReviewDecision;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.signoff.SignOff;
import org.tessera.core.signoff.SignedDocument;
import org.tessera.core.vault.CaseId;
import org.tessera.core.vault.Token;
import org.tessera.core.vault.TokenEntry;
import org.tessera.core.vault.TokenMap;
import org.tessera.core.vault.TokenizedText;
import org.tessera.core.work.LetterDraft;
import org.tessera.core.work.PromptChoice;
import org.tessera.core.work.ReceivedAnswer;
import org.tessera.store.sample.SampleNotes;

/** The way of one note from import to signature, step by step, each one row of the audit or one transaction of work. */
enum WorkFlow {
    /** Rows of the audit stand before what they permit. */
    AUDIT_IMPORT, IMPORT, AUDIT_ANALYSIS, ANALYSE, DECIDE_1, DECIDE_2, DECIDE_3, AUDIT_REVIEW, FINISH, TOKENS, PROMPT,
    AUDIT_SEND, ANSWER, DRAFT, AUDIT_SIGNATURE, SIGN;

    private static final NamedPerson PERSON = new NamedPerson("Ilse Marchetti, MD");
    private static final String TEXT = "Seen: {PATIENT|Quilla Zebrano} on {DATE|3 May 2031} in {CITY|Oberwasser}.\n"
            + "Stable on apixaban 5 mg. ".repeat(40);

    static NoteId note(int number) {
        return new NoteId("note-" + number);
    }

    static CaseId caseOf(int number) {
        return new CaseId("case-" + number);
    }

    private static AnalyzedNote analyzed(int number) {
        return SampleNotes.analyzed(note(number).value(), TEXT);
    }

    /** Does this step for a note. */
    void run(Store store, int number) {
        NoteId id = note(number);
        switch (this) {
            case AUDIT_IMPORT, AUDIT_ANALYSIS, AUDIT_REVIEW, AUDIT_SEND, AUDIT_SIGNATURE ->
                store.audit().append(event(number));
            case IMPORT -> store.worklist().add(caseOf(number), analyzed(number).note());
            case ANALYSE -> store.work().saveAnalysis(analyzed(number));
            case DECIDE_1, DECIDE_2, DECIDE_3 -> store.work().saveReview(decided(store, id));
            case FINISH ->
                store.work().finishReview(store.work().review(id).orElseThrow(), PERSON, TestStores.CLOCK.instant());
            case TOKENS -> store.vault()
                    .save(caseOf(number), new TokenMap(List.of(new TokenEntry(new Token(TokenLabel.NAME, 1, 1, "K7"),
                            new PhiText("Quilla Zebrano"), Optional.of(IdentifierKind.PATIENT)))));
            case PROMPT -> store.work()
                    .savePrompt(id, new PromptChoice("referral", "on-device", List.of(new TextSpan(0, 9)), Set.of()));
            case ANSWER -> store.work().saveAnswer(id, answer());
            case DRAFT -> store.work().saveDraft(id, new LetterDraft(new PhiText("Dear colleague"), List.of(), 0));
            case SIGN -> store.work()
                    .sign(id, new SignedDocument(new PhiText("Dear colleague"),
                            new SignOff(PERSON, TestStores.CLOCK.instant(), Sha256.of("Dear colleague"), 0)));
        }
    }

    /** Whether the store holds the outcome of this step, or of one behind it that rests on it. */
    boolean isKept(Store store, int number, Set<String> audit) {
        NoteId id = note(number);
        return switch (this) {
            case AUDIT_IMPORT, AUDIT_ANALYSIS, AUDIT_REVIEW, AUDIT_SEND, AUDIT_SIGNATURE ->
                audit.contains(event(number).code() + " " + id.value());
            case IMPORT -> store.worklist().labelled(analyzed(number).note().source().label()).contains(id)
                    && store.work().source(id).text().equals(analyzed(number).note().text());
            case ANALYSE -> store.work().analyzed(id).isPresent();
            case DECIDE_1 -> store.work().review(id).orElseThrow().steps().size() >= 1;
            case DECIDE_2 -> store.work().review(id).orElseThrow().steps().size() >= 2;
            case DECIDE_3 -> store.work().review(id).orElseThrow().steps().size() == 3;
            case FINISH -> store.work().reviewed(id).isPresent();
            case TOKENS -> store.vault().load(caseOf(number)).entries().size() == 1;
            case PROMPT -> store.work().prompt(id).isPresent();
            case ANSWER -> store.work().answer(id).isPresent();
            case DRAFT -> store.work().draft(id).isPresent();
            case SIGN -> store.work().signed(id).size() == 1;
        };
    }

    private AuditEvent event(int number) {
        NoteId id = note(number);
        return switch (this) {
            case AUDIT_IMPORT -> new AuditEvent.NoteImported(id, caseOf(number), "TEXT", TEXT.length());
            case AUDIT_ANALYSIS -> new AuditEvent.NoteAnalyzed(id,
                    Map.of(IdentifierType.NAME, 1, IdentifierType.DATE, 1), 1, Sha256.of("models"));
            case AUDIT_REVIEW ->
                new AuditEvent.ReviewFinished(id, PERSON, 3, 0, 0, 0, false, DisclosurePolicy.SAFE_HARBOR);
            case AUDIT_SEND -> new AuditEvent.PromptSent(id, PERSON, "on-device", "this process", "templates", "local",
                    Optional.empty(), "referral/4", Sha256.of("template"), Sha256.of("request"), 1082, 1, 1);
            case AUDIT_SIGNATURE -> new AuditEvent.DocumentSigned(id, PERSON, Sha256.of("Dear colleague"), 0);
            case IMPORT, ANALYSE, DECIDE_1, DECIDE_2, DECIDE_3, FINISH, TOKENS, PROMPT, ANSWER, DRAFT, SIGN ->
                throw new IllegalStateException("no row of the audit");
        };
    }

    private static ReviewSession decided(Store store, NoteId id) {
        ReviewSession session = store.work().review(id).orElseThrow();
        SpanId next = new SpanId(session.steps().size() + 1);
        return ((DecisionOutcome.Taken) session.decide(new ReviewDecision.Confirmed(next))).session();
    }

    private static ReceivedAnswer answer() {
        return new ReceivedAnswer(
                new LlmResponse(new TokenizedText("[[NAME_1_K7]] was seen."), "templates", LlmResponse.Finish.COMPLETE,
                        OptionalInt.empty(), OptionalInt.empty(), Optional.empty(), Duration.ofSeconds(3)),
                "on-device", Sha256.of("request"), TestStores.CLOCK.instant());
    }
}
