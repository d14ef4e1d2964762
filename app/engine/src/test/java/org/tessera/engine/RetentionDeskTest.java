package org.tessera.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tessera.core.audit.AuditEntry;
import org.tessera.core.audit.AuditEvent;
import org.tessera.core.audit.KeepingEvent.Kind;
import org.tessera.core.digest.Sha256;
import org.tessera.core.llm.LlmResponse;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.core.note.NoteId;
import org.tessera.core.note.NoteSource;
import org.tessera.core.note.PhiText;
import org.tessera.core.policy.DateShift;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.signoff.SignOff;
import org.tessera.core.signoff.SignedDocument;
import org.tessera.core.vault.CaseId;
import org.tessera.core.vault.TokenizedText;
import org.tessera.core.work.LetterDraft;
import org.tessera.core.work.ReceivedAnswer;
import org.tessera.core.work.RetentionPolicy;
import org.tessera.core.work.WorkStep;
import org.tessera.engine.access.Authority;
import org.tessera.store.Store;

/** What is kept and how long, at its edges. */
class RetentionDeskTest {
    private static final Instant START = Instant.parse("2026-11-22T09:47:12.345Z");
    private static final NamedPerson BY = new NamedPerson("Ilse Marchetti, MD");
    private static final NoteId NOTE = new NoteId("note-1");
    private static final Duration MILLI = Duration.ofMillis(1);

    private final AtomicReference<Instant> now = new AtomicReference<>(START);
    private final InstantSource source = now::get;
    private final Clock clock = source.withZone(ZoneOffset.UTC);
    private final Store store = Store.inMemory(clock);
    private final RetentionDesk desk = new RetentionDesk(store.settings(), store.audit(),
            new Authority(store.session(), store.audit(), clock), store.expiry(), clock);

    @AfterEach
    void close() {
        store.close();
    }

    private void add(NoteId id, String caseId) {
        ClinicalNote note = new ClinicalNote(id, new PhiText("Seen today."),
                new NoteSource(NoteSource.Format.TEXT, "UTF-8", new PhiText("a")), new KnownIdentifiers(List.of()));
        AnalyzedNote analyzed = new AnalyzedNote(note, List.of(), List.of());
        store.worklist().add(new CaseId(caseId), analyzed);
        store.work().finishReview(ReviewSession.of(analyzed), BY, now.get());
    }

    private static ReceivedAnswer answer() {
        return new ReceivedAnswer(
                new LlmResponse(new TokenizedText("An answer."), "model", LlmResponse.Finish.COMPLETE,
                        OptionalInt.empty(), OptionalInt.empty(), Optional.empty(), Duration.ofSeconds(1)),
                "on-device", Sha256.of("request"), START);
    }

    private void answer(NoteId id) {
        store.work().saveAnswer(id, answer());
        store.work().saveDraft(id, new LetterDraft(new PhiText("A letter."), List.of(), 0));
    }

    private void sign(NoteId id, boolean keepAnswer) {
        SignOff signOff = new SignOff(BY, now.get(), Sha256.of("A letter."), 0);
        store.work().sign(id, new SignedDocument(new PhiText("A letter."), signOff), keepAnswer);
    }

    private void pass(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }

    private static RetentionPolicy policy(int notes, int answers, int documents) {
        return new RetentionPolicy(Optional.of(notes), Optional.of(answers), Optional.of(documents), 30);
    }

    private List<String> audit(String code) {
        return store.audit()
                .read(1, 1_000)
                .stream()
                .filter(row -> row.code().equals(code))
                .map(AuditEntry::event)
                .toList();
    }

    @Test
    void r111_anAnswerIsKeptForSevenDaysUnlessTheSiteSaysOtherwise() {
        assertThat(desk.policy()).isEqualTo(RetentionPolicy.DEFAULT);
        assertThat(desk.policy().answers()).contains(7);
        assertThat(desk.policy().notes()).isEmpty();
        assertThat(desk.policy().backups()).isEqualTo(30);
    }

    @Test
    void anAnswerGoesWhenItsDaysHavePassedAndNotAMillisecondBefore() {
        add(NOTE, "case-1");
        answer(NOTE);
        pass(Duration.ofDays(7).minus(MILLI));
        assertThat(desk.sweep()).isEmpty();
        assertThat(store.work().answer(NOTE)).isPresent();
        pass(MILLI);
        assertThat(desk.sweep()).isEqualTo(Map.of(Kind.ANSWERS, 1));
        assertThat(store.work().answer(NOTE)).isEmpty();
        assertThat(store.work().draft(NOTE)).isEmpty();
        assertThat(store.work().answerTrace(NOTE).orElseThrow().response()).isEqualTo(Sha256.of("An answer."));
        assertThat(store.worklist().get(NOTE).step()).isEqualTo(WorkStep.PROMPT);
        assertThat(audit("expired")).containsExactly("{\"count\":1,\"kind\":\"ANSWERS\"}");
        assertThat(desk.sweep()).isEmpty();
    }

    @Test
    void r111_behindASignatureOnlyTheFingerprintOfTheAnswerStays() {
        add(NOTE, "case-1");
        answer(NOTE);
        sign(NOTE, false);
        assertThat(store.work().answer(NOTE)).isEmpty();
        assertThat(store.work().answerTrace(NOTE)).isPresent();
        assertThat(store.work().signed(NOTE)).hasSize(1);
        assertThat(store.worklist().get(NOTE).step()).isEqualTo(WorkStep.SIGNED);
    }

    @Test
    void answersStayWithTheirNoteIfTheSiteKeepsThem() {
        desk.change(new RetentionPolicy(Optional.empty(), Optional.empty(), Optional.empty(), 30), BY);
        add(NOTE, "case-1");
        answer(NOTE);
        sign(NOTE, desk.policy().keepsAnswers());
        pass(Duration.ofDays(400));
        assertThat(desk.sweep()).isEmpty();
        assertThat(store.work().answer(NOTE)).isPresent();
        desk.change(RetentionPolicy.DEFAULT, BY);
        assertThat(desk.sweep()).isEqualTo(Map.of(Kind.ANSWERS, 1));
        assertThat(store.worklist().get(NOTE).step()).isEqualTo(WorkStep.SIGNED);
    }

    @Test
    void theTextOfADocumentGoesAndItsSignatureStays() {
        desk.change(policy(1_000, 7, 10), BY);
        add(NOTE, "case-1");
        sign(NOTE, false);
        pass(Duration.ofDays(5));
        sign(NOTE, false);
        pass(Duration.ofDays(10).minus(MILLI));
        assertThat(desk.sweep()).isEmpty();
        pass(MILLI);
        assertThat(desk.sweep()).isEqualTo(Map.of(Kind.DOCUMENTS, 1));
        assertThat(store.work().signed(NOTE)).isEmpty();
        assertThat(store.work().signOffs(NOTE)).extracting(SignOff::document)
                .containsExactly(Sha256.of("A letter."), Sha256.of("A letter."));
        assertThat(desk.sweep()).isEmpty();
    }

    @Test
    void aNoteGoesAfterItsDaysAndItsCaseWithTheLastOfThem() {
        desk.change(policy(20, 7, 10), BY);
        add(NOTE, "case-1");
        store.shifts().keep(new CaseId("case-1"), new DateShift(14));
        pass(Duration.ofDays(1));
        NoteId second = new NoteId("note-2");
        add(second, "case-1");
        pass(Duration.ofDays(19));
        assertThat(desk.sweep()).isEqualTo(Map.of(Kind.NOTES, 1));
        assertThat(store.worklist().list()).extracting(line -> line.id()).containsExactly(second);
        assertThat(store.shifts().find(new CaseId("case-1"))).isPresent();
        pass(Duration.ofDays(1));
        assertThat(desk.sweep()).isEqualTo(Map.of(Kind.NOTES, 1));
        assertThat(store.shifts().find(new CaseId("case-1"))).as("the case's key is gone").isEmpty();
    }

    @Test
    void tokensOfACaseWithoutANoteGoAsOldNotesDo() {
        desk.change(policy(20, 7, 10), BY);
        CaseId caseId = new CaseId("case-1");
        store.shifts().keep(caseId, new DateShift(14));
        pass(Duration.ofDays(20).minus(MILLI));
        assertThat(desk.sweep()).isEmpty();
        assertThat(store.shifts().find(caseId)).isPresent();
        pass(MILLI);
        assertThat(desk.sweep()).isEqualTo(Map.of(Kind.CASES, 1));
        assertThat(store.shifts().find(caseId)).isEmpty();
        assertThat(audit("expired")).containsExactly("{\"count\":1,\"kind\":\"CASES\"}");
        assertThat(desk.sweep()).isEmpty();
    }

    @Test
    void expiryOfAnAnswerIsNoWorkOnItsNote() {
        desk.change(policy(8, 7, 10), BY);
        add(NOTE, "case-1");
        answer(NOTE);
        pass(Duration.ofDays(7));
        assertThat(desk.sweep()).containsKey(Kind.ANSWERS);
        pass(Duration.ofDays(1));
        assertThat(desk.sweep()).isEqualTo(Map.of(Kind.NOTES, 1));
    }

    /** The clock of a machine without a battery stands at the beginning of an era until somebody sets it. */
    @Test
    void aNoteThatCameWhileTheClockWasTurnedBackIsNotOldOnceItIsRight() {
        desk.change(policy(20, 7, 10), BY);
        store.audit().append(new AuditEvent.StoreOpened("0.1.0"));
        now.set(Instant.parse("2001-01-01T00:00:00Z"));
        add(NOTE, "case-1");
        answer(NOTE);
        now.set(START.plus(Duration.ofDays(1)));
        assertThat(desk.sweep()).isEmpty();
        assertThat(store.worklist().list()).hasSize(1);
        now.set(START.plus(Duration.ofDays(7)));
        assertThat(desk.sweep()).isEqualTo(Map.of(Kind.ANSWERS, 1));
    }

    @Test
    void nothingGoesWhileTheClockIsTurnedBack() {
        desk.change(policy(1, 1, 1), BY);
        add(NOTE, "case-1");
        now.set(START.minus(Duration.ofDays(4_000)));
        assertThat(desk.sweep()).isEmpty();
    }

    @Test
    void everyChangeIsAuditedByKindAndTheSameAgainIsNone() {
        desk.change(new RetentionPolicy(Optional.of(365), Optional.of(7), Optional.empty(), 14), BY);
        desk.change(new RetentionPolicy(Optional.of(365), Optional.of(7), Optional.empty(), 14), BY);
        assertThat(desk.policy())
                .isEqualTo(new RetentionPolicy(Optional.of(365), Optional.of(7), Optional.empty(), 14));
        assertThat(audit("retention-changed"))
                .containsExactly("{\"by\":\"Ilse Marchetti, MD\",\"days\":365,\"kind\":\"NOTES\"}");
        assertThat(audit("setting-changed"))
                .containsExactly("{\"by\":\"Ilse Marchetti, MD\",\"setting\":\"retention-backups\"}");
    }

    @ParameterizedTest
    @CsvSource({"0,7,1,30", "36501,7,1,30", "1,0,1,30", "1,91,1,30", "1,7,0,30", "1,7,1,6", "1,7,1,36"})
    void r114_daysOutOfTheirRangeAreRefused(int notes, int answers, int documents, int backups) {
        assertThatThrownBy(
                () -> new RetentionPolicy(Optional.of(notes), Optional.of(answers), Optional.of(documents), backups))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
