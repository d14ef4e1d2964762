package org.tessera.engine.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.core.access.Role;
import org.tessera.core.audit.AuditQuery;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.note.NoteId;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.quality.EditCounts;
import org.tessera.core.quality.EditTally;
import org.tessera.core.quality.FoundLeak;
import org.tessera.core.quality.SampledNote;
import org.tessera.core.quality.SamplingPlan;
import org.tessera.core.review.DecisionOutcome;
import org.tessera.core.review.ReviewDecision;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.review.ReviewedSpan;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.assets.SampleShelf;
import org.tessera.engine.io.PastedNote;
import org.tessera.engine.quality.BlindText;
import org.tessera.engine.quality.GoldDesk;
import org.tessera.engine.quality.GoldEvaluation;
import org.tessera.engine.report.QualityReport;

/** A sample of finished notes, read blind by two people who did not review them, and what is counted on the way. */
class QualityDesksTest {
    private static final GoldDesk.Progress PATIENTLY = new GoldDesk.Progress(read -> {}, () -> false);

    @TempDir
    Path home;

    private Clinic clinic;

    @BeforeEach
    void found() {
        clinic = Clinic.in(home).with(Role.REVIEWER).with(Role.COMPLIANCE_OFFICER);
    }

    private static NoteId review(DeidentificationEngine engine, String text) {
        ClinicalNote note = PastedNote.of(new PhiText(text), new PhiText("Pasted"));
        return review(engine, note);
    }

    private static NoteId review(DeidentificationEngine engine, ClinicalNote note) {
        engine.add(note);
        ReviewSession session = ReviewSession.of(engine.analyze(note.id()));
        for (ReviewedSpan span : session.spans()) {
            session = ((DecisionOutcome.Taken) session.decide(new ReviewDecision.Confirmed(span.id()))).session();
        }
        engine.finishReview(session, Clinic.FOUNDER, false);
        return note.id();
    }

    private static FoundLeak leak(BlindText text, String value) {
        int start = text.text().value().indexOf(value);
        return new FoundLeak(new TextSpan(start, start + value.length()), IdentifierKind.PATIENT,
                new PhiText("a pet name in quotes"), Optional.empty());
    }

    @Test
    void twoOthersReadWhatOneReviewedAndNeitherSeesWhatWasHidden() {
        NoteId note;
        try (DeidentificationEngine engine = clinic.founder()) {
            note = review(engine, "Patient: Odalys Ferrante, who keeps the lighthouse there.\nMRN: 4471-90236\n");
            review(engine, SampleShelf.note(SampleShelf.released().all().getFirst()));
            engine.add(PastedNote.of(new PhiText("Not reviewed yet."), new PhiText("Pasted")));
            assertThat(engine.sample().draw(10, Clinic.FOUNDER)).as("no sample note, none that is not finished")
                    .extracting(SampledNote::note)
                    .containsExactly(note);
            assertThat(engine.sample().next(Clinic.FOUNDER)).as("the reviewer does not read it").isEmpty();
            assertThatExceptionOfType(ProblemException.class)
                    .isThrownBy(() -> engine.sample().keep(note, List.of(), Clinic.FOUNDER))
                    .matches(refused -> refused.problem() == ProblemCode.SAMPLE_NOT_YOURS);
            assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> engine.sample().draw(10, Clinic.FOUNDER))
                    .matches(refused -> refused.problem() == ProblemCode.SAMPLE_EXHAUSTED);
        }
        try (DeidentificationEngine engine = clinic.as(Role.REVIEWER)) {
            BlindText text = engine.sample().next(Clinic.person(Role.REVIEWER)).orElseThrow();
            assertThat(text.text().value()).contains("keeps the lighthouse").doesNotContain("Ferrante", "4471-90236");
            engine.sample().keep(note, List.of(leak(text, "keeps the lighthouse")), Clinic.person(Role.REVIEWER));
            assertThat(engine.sample().next(Clinic.person(Role.REVIEWER))).isEmpty();
        }
        try (DeidentificationEngine engine = clinic.as(Role.COMPLIANCE_OFFICER)) {
            engine.sample().keep(note, List.of(), Clinic.person(Role.COMPLIANCE_OFFICER));
            SampledNote read = engine.sample().sample().getFirst();
            assertThat(read.isComplete()).isTrue();
            assertThat(read.leaks()).isTrue();
            FoundLeak found = read.readings().getFirst().leaks().getFirst();
            engine.sample().mend(note, found, Optional.of("0.2.0"), Clinic.person(Role.COMPLIANCE_OFFICER));
            assertThat(engine.sample().sample().getFirst().readings().getFirst().leaks().getFirst().mendedIn())
                    .contains("0.2.0");
            QualityReport report = report(engine, false);
            assertThat(report.json() + report.csv()).doesNotContain("pet name", "lighthouse", QualityReport.MARK);
            assertThat(report.json()).contains("\"withLeak\" : 1");
            QualityReport identifying = report(engine, true);
            assertThat(identifying.csv()).startsWith(QualityReport.MARK).contains("pet name");
            assertThat(identifying.json()).contains(QualityReport.MARK).contains("pet name");
            assertThat(
                    engine.audit().find(AuditQuery.ALL.ofCodes(Set.of("sample-drawn", "sample-read", "leak-mended"))))
                    .hasSize(4)
                    .noneMatch(row -> row.event().contains("pet name"));
        }
    }

    private static QualityReport report(DeidentificationEngine engine, boolean identifying) {
        return new QualityReport(Instant.parse("2026-11-22T12:00:00Z"), SamplingPlan.STANDARD, engine.sample().sample(),
                engine.quality().days(), engine.quality().validated(), Optional.empty(), identifying);
    }

    @Test
    void countsEachReviewOnceAndAllowsAKindOnlyWhenItHasEarnedIt() {
        try (DeidentificationEngine engine = clinic.founder()) {
            String numbers = IntStream.range(0, 10)
                    .mapToObj(line -> "Phone: (555) 010-44%02d%n".formatted(line))
                    .reduce("", String::concat);
            NoteId first = review(engine, numbers);
            assertThat(phones(engine)).isEqualTo(new EditTally(10, 0, 0, 0));
            engine.finishReview(engine.work().review(first).orElseThrow(), Clinic.FOUNDER, false);
            assertThat(phones(engine)).as("finished twice, counted once").isEqualTo(new EditTally(10, 0, 0, 0));
            assertThatExceptionOfType(ProblemException.class)
                    .isThrownBy(() -> engine.quality().validate(IdentifierKind.PHONE, Clinic.FOUNDER))
                    .matches(refused -> refused.problem() == ProblemCode.KIND_NOT_EARNED);
            for (int note = 0; note < 5; note++) {
                review(engine, numbers);
            }
            engine.quality().validate(IdentifierKind.PHONE, Clinic.FOUNDER);
            assertThat(engine.quality().bulkKinds()).containsExactly(IdentifierKind.PHONE);
        }
        try (DeidentificationEngine engine = clinic.founder()) {
            assertThat(engine.quality().validated().getFirst().decided()).isEqualTo(60);
            engine.quality().withdraw(IdentifierKind.PHONE, Clinic.FOUNDER);
            assertThat(engine.quality().bulkKinds()).isEmpty();
        }
    }

    private static EditTally phones(DeidentificationEngine engine) {
        return engine.quality()
                .days()
                .values()
                .stream()
                .reduce(EditCounts.NONE, EditCounts::plus)
                .byKind()
                .getOrDefault(IdentifierKind.PHONE, EditTally.NONE);
    }

    @Test
    void evaluatesTheSamplesAndStopsWhenNobodyWaits() {
        try (DeidentificationEngine engine = clinic.as(Role.COMPLIANCE_OFFICER)) {
            GoldEvaluation samples = engine.gold()
                    .samples(Clinic.person(Role.COMPLIANCE_OFFICER), PATIENTLY)
                    .orElseThrow();
            assertThat(samples.report().notes()).isEqualTo(12);
            assertThat(samples.report().all().recall()).isGreaterThan(0.95);
            IntConsumer nobody = read -> {};
            assertThat(engine.gold()
                    .samples(Clinic.person(Role.COMPLIANCE_OFFICER), new GoldDesk.Progress(nobody, () -> true)))
                    .isEmpty();
        }
    }
}
