package org.tessera.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.core.access.Role;
import org.tessera.core.audit.AuditQuery;
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
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.reading.Adjudication;
import org.tessera.core.reading.Choice;
import org.tessera.core.reading.ReadingStanding;
import org.tessera.core.reading.Ruling;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.resolve.PhiSpan;
import org.tessera.core.resolve.SpanId;
import org.tessera.core.review.DecisionOutcome;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.review.ReviewDecision;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.review.ReviewStatus;
import org.tessera.core.review.ReviewedNote;
import org.tessera.core.settings.SettingKey;
import org.tessera.core.vault.CaseId;
import org.tessera.core.vault.TokenMap;
import org.tessera.core.work.WorkStep;
import org.tessera.core.work.WorkSummary;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.EngineConfig;

/** Two people with accounts of their own read one note; nothing of the one reaches the other before both are finished. */
class DoubleReadingTest {
    private static final NoteId NOTE = new NoteId("note-1");
    private static final CaseId CASE = new CaseId("case-note-1");
    private static final String TEXT = "Oda Ferrante of Lindow, seen 3 May";
    private static final AnalyzedNote ANALYZED = analyzed();
    private static final NamedPerson NURSE = Clinic.person(Role.REVIEWER);
    private static final NamedPerson DOCTOR = Clinic.person(Role.CLINICIAN);

    @TempDir
    Path home;

    private static AnalyzedNote analyzed() {
        ClinicalNote note = new ClinicalNote(NOTE, new PhiText(TEXT),
                new NoteSource(NoteSource.Format.TEXT, "UTF-8", new PhiText("letter")), KnownIdentifiers.NONE);
        return new AnalyzedNote(note, List.of(phi(1, "Oda Ferrante", IdentifierKind.PATIENT),
                phi(2, "Lindow", IdentifierKind.CITY), phi(3, "3 May", IdentifierKind.DATE)), List.of());
    }

    private static PhiSpan phi(int id, String value, IdentifierKind kind) {
        TextSpan at = new TextSpan(TEXT.indexOf(value), TEXT.indexOf(value) + value.length());
        Detection seen = new Detection(at, kind, new Score(0.9), new DetectorId("rules.sample"),
                new Explanation("SAMPLE-01", "stands where one was put"));
        return new PhiSpan(new SpanId(id), at, kind, new Score(0.9), List.of(seen));
    }

    private void as(Role role, Consumer<DeidentificationEngine> work) {
        try (DeidentificationEngine engine = clinic().as(role)) {
            work.accept(engine);
        }
    }

    private void asFounder(Consumer<DeidentificationEngine> work) {
        try (DeidentificationEngine engine = clinic().founder()) {
            work.accept(engine);
        }
    }

    private Clinic clinic() {
        return Clinic.at(home);
    }

    @BeforeEach
    void openTheClinic() {
        Clinic.in(home).with(Role.REVIEWER).with(Role.CLINICIAN);
        asFounder(engine -> engine.worklist().add(CASE, ANALYZED));
    }

    private static ProblemCode refusal(ThrowingCallable step) {
        return ((ProblemException) org.assertj.core.api.Assertions.catchThrowable(step)).problem();
    }

    private static ReviewSession rejecting(ReviewSession from, int id) {
        return ((DecisionOutcome.Taken) from.decide(new ReviewDecision.Rejected(new SpanId(id)))).session();
    }

    private static ReviewSession opened(DeidentificationEngine engine) {
        return engine.work().review(NOTE).orElseThrow();
    }

    private static WorkSummary line(DeidentificationEngine engine) {
        return engine.worklist().list().getFirst();
    }

    /** The reviewer marks the note and reads it first; the city is sent as it is. */
    private void readFirst() {
        as(Role.REVIEWER, engine -> {
            engine.readings().mark(NOTE, NURSE);
            ReviewSession read = rejecting(opened(engine), 2);
            engine.work().saveReview(read);
            ReviewedNote finished = engine.finishReview(read.confirmAll(), NURSE, false);
            assertThat(finished.status()).isInstanceOf(ReviewStatus.OneOfTwo.class);
            assertThat(engine.work().reviewed(NOTE)).isEmpty();
            assertThat(line(engine).reading()).contains(ReadingStanding.OWN_FINISHED);
        });
    }

    private void readSecond() {
        as(Role.CLINICIAN, engine -> engine.finishReview(opened(engine).confirmAll(), DOCTOR, false));
    }

    @Test
    void theSecondReaderSeesNothingOfTheFirst() {
        readFirst();
        as(Role.CLINICIAN, engine -> {
            assertThat(opened(engine).steps()).isEmpty();
            assertThat(opened(engine).undone()).isEmpty();
            assertThat(opened(engine).spans()).isEqualTo(ReviewSession.of(ANALYZED).spans());
            assertThat(line(engine).counts().undecided()).isEqualTo(3);
            assertThat(line(engine).counts().spans()).isEqualTo(3);
            assertThat(line(engine).step()).isEqualTo(WorkStep.REVIEW);
            assertThat(line(engine).reading()).contains(ReadingStanding.SECOND_READER);
            assertThat(line(engine).with()).isEmpty();
            assertThat(engine.worklist().get(NOTE)).isEqualTo(line(engine));
            assertThat(engine.work().versions(NOTE)).hasSize(1);
            assertThat(engine.work().reviewed(NOTE)).isEmpty();
            assertThat(engine.tokens(CASE)).isEqualTo(TokenMap.EMPTY);
            assertThat(engine.worklist().search(new PhiText("Lindow"), 9).found()).isEmpty();
            assertThat(refusal(() -> engine.readings().adjudication(NOTE))).isEqualTo(ProblemCode.READING_STEP_REFUSED);
            assertThat(refusal(() -> engine.readings().readers(NOTE))).isEqualTo(ProblemCode.READING_STEP_REFUSED);
            assertThat(refusal(() -> engine.cases().export(CASE, home.resolve("out"), new char[20])))
                    .isEqualTo(ProblemCode.READING_OPEN);
        });
    }

    @Test
    void theAuditCountsNothingBeforeBothAreFinished() {
        readFirst();
        asFounder(engine -> assertThat(rows(engine)).containsExactly("double-reading-marked", "reading-finished"));
        readSecond();
        asFounder(engine -> assertThat(rows(engine)).containsExactly("double-reading-marked", "reading-finished",
                "reading-finished", "readings-compared"));
    }

    private static List<String> rows(DeidentificationEngine engine) {
        return engine.audit()
                .find(AuditQuery.ALL.ofNote(NOTE))
                .stream()
                .map(row -> row.code())
                .filter(code -> code.contains("reading") || code.contains("review"))
                .toList();
    }

    @Test
    void bothReadAtTheSameTimeAndGoOnWhereTheyLeft() {
        as(Role.REVIEWER, engine -> {
            engine.readings().mark(NOTE, NURSE);
            engine.work().saveReview(rejecting(opened(engine), 2));
        });
        as(Role.CLINICIAN, engine -> engine.work().saveReview(rejecting(opened(engine), 1).undo()));
        as(Role.REVIEWER, engine -> {
            assertThat(opened(engine).spans()).isEqualTo(rejecting(ReviewSession.of(ANALYZED), 2).spans());
            assertThat(line(engine).counts().undecided()).isEqualTo(2);
        });
        as(Role.CLINICIAN, engine -> {
            assertThat(opened(engine).canUndo()).isFalse();
            assertThat(opened(engine).redo().spans()).isEqualTo(rejecting(ReviewSession.of(ANALYZED), 1).spans());
        });
        asFounder(engine -> {
            assertThat(opened(engine).steps()).isEmpty();
            assertThat(line(engine).reading()).contains(ReadingStanding.OTHERS_READ);
            assertThat(refusal(() -> engine.work().saveReview(opened(engine).confirmAll())))
                    .isEqualTo(ProblemCode.READING_TAKEN);
        });
    }

    @Test
    void oneAccountDoesNotReadTwice() {
        readFirst();
        as(Role.REVIEWER, engine -> {
            ReviewSession again = ReviewSession.of(ANALYZED).confirmAll();
            assertThat(refusal(() -> engine.work().saveReview(again))).isEqualTo(ProblemCode.READING_SAME_READER);
            assertThat(refusal(() -> engine.finishReview(again, NURSE, false)))
                    .isEqualTo(ProblemCode.READING_SAME_READER);
            assertThat(refusal(() -> engine.finishReview(again, DOCTOR, false))).isEqualTo(ProblemCode.NOT_YOUR_NAME);
        });
    }

    @Test
    void aTypedNameMakesNoSecondReader() {
        try (DeidentificationEngine engine = Clinic.open(EngineConfig.inMemory())) {
            engine.worklist().add(CASE, ANALYZED);
            assertThat(refusal(() -> engine.readings().mark(NOTE, NURSE)))
                    .isEqualTo(ProblemCode.READING_NEEDS_ACCOUNTS);
        }
    }

    @Test
    void whoFindsCountsOfTheFirstReadingInTheAuditDoesNotReadSecond() {
        as(Role.REVIEWER, engine -> {
            engine.finishReview(opened(engine).confirmAll(), NURSE, false);
            engine.readings().mark(NOTE, NURSE);
            assertThat(line(engine).reading()).contains(ReadingStanding.OWN_FINISHED);
        });
        asFounder(engine -> assertThat(refusal(() -> engine.work().saveReview(opened(engine).confirmAll())))
                .isEqualTo(ProblemCode.READING_NOT_BLIND));
        as(Role.CLINICIAN, engine -> engine.work().saveReview(opened(engine).confirmAll()));
    }

    @Test
    void aNoteThatTwoReadGoesOnOnlyAfterARuling() {
        as(Role.REVIEWER, engine -> engine.finishReview(opened(engine).confirmAll(), NURSE, false));
        as(Role.CLINICIAN, engine -> {
            ReviewedNote before = engine.work().reviewed(NOTE).orElseThrow();
            engine.readings().mark(NOTE, DOCTOR);
            assertThat(refusal(() -> engine.tokenize(before, CASE))).isEqualTo(ProblemCode.READING_OPEN);
            engine.finishReview(opened(engine).confirmAll(), DOCTOR, false);
            assertThat(refusal(() -> engine.tokenize(before, CASE))).isEqualTo(ProblemCode.READING_OPEN);
            engine.readings().rule(NOTE, engine.readings().adjudication(NOTE), DOCTOR);
            assertThat(engine.work().reviewed(NOTE)).isPresent();
            engine.tokenize(engine.work().reviewed(NOTE).orElseThrow(), CASE);
        });
    }

    @Test
    void aThirdPersonRulesWhereTheSiteAsksForOne() {
        readFirst();
        readSecond();
        asFounder(engine -> engine.settings().put(SettingKey.THIRD_PERSON_RULES, "true"));
        as(Role.CLINICIAN, engine -> {
            assertThat(engine.readings().readers(NOTE).refusal()).contains(ProblemCode.ADJUDICATOR_REFUSED);
            assertThat(refusal(() -> engine.readings().keep(NOTE, engine.readings().adjudication(NOTE))))
                    .isEqualTo(ProblemCode.ADJUDICATOR_REFUSED);
        });
        asFounder(engine -> {
            assertThat(line(engine).reading()).contains(ReadingStanding.TO_RULE);
            Adjudication fresh = engine.readings().adjudication(NOTE);
            assertThat(refusal(() -> engine.readings().rule(NOTE, fresh, Clinic.FOUNDER)))
                    .isEqualTo(ProblemCode.NOT_REVIEWED);
            engine.readings().rule(NOTE, fresh.rule(new Ruling(0, new Choice.Second())), Clinic.FOUNDER);
            assertThat(engine.work().reviewed(NOTE).orElseThrow().letThrough()).isEmpty();
            assertThat(line(engine).step()).isEqualTo(WorkStep.PROMPT);
            assertThat(engine.audit().find(AuditQuery.ALL.ofCodes(Set.of("readings-ruled")))).singleElement()
                    .satisfies(row -> assertThat(row.event()).contains("\"agreed\":2", "\"asFirst\":0",
                            "\"asSecond\":1", "\"own\":0", NURSE.name(), DOCTOR.name(), Clinic.FOUNDER.name()));
        });
    }

    @Test
    void oneReadingIsEnoughAgainUntilTheSecondIsFinished() {
        readFirst();
        as(Role.REVIEWER, engine -> {
            engine.readings().withdraw(NOTE, NURSE);
            assertThat(opened(engine).undecided()).isZero();
            assertThat(line(engine).reading()).isEqualTo(Optional.empty());
            engine.finishReview(opened(engine), NURSE, false);
            assertThat(line(engine).step()).isEqualTo(WorkStep.PROMPT);
        });
    }
}
