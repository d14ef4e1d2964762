package org.tessera.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tessera.core.audit.AuditQuery;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.note.KnownIdentifier;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.core.note.PhiText;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.review.DecisionOutcome;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.review.Rebase;
import org.tessera.core.review.ReviewDecision;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.work.ReviewVersion;
import org.tessera.engine.io.PastedNote;

/** A person tells more of the patient: the machine looks again, and nothing that was decided is lost. */
class ReanalysisTest {
    private static final NamedPerson DANA = new NamedPerson("Dana Okafor");
    private static final PhiText TEXT = new PhiText(
            "Patient seen on March 4, 2026. Call (555) 010-4477. The zorblatt quintery was stable, zorblatt walks daily.");

    @Test
    void laterAnswerIsAFurtherVersionUnderWhichTheReviewGoesOn() {
        try (DeidentificationEngine engine = DeidentificationEngine.open(EngineConfig.inMemory(),
                (profiles, secrets) -> List.of())) {
            ClinicalNote note = PastedNote.of(TEXT, new PhiText("Note"));
            engine.add(note);
            AnalyzedNote first = engine.analyze(note.id());
            ReviewSession before = ReviewSession.of(first);
            if (before.decide(
                    new ReviewDecision.Rejected(first.spans().getFirst().id())) instanceof DecisionOutcome.Taken one) {
                before = one.session();
            }
            engine.work().saveReview(before);
            KnownIdentifiers known = new KnownIdentifiers(
                    List.of(new KnownIdentifier(IdentifierKind.PATIENT, new PhiText("Zorblatt Quintery"))));
            Rebase rebase = Rebase.of(before, engine.reanalyze(note, known));
            assertThat(rebase.fresh()).isNotEmpty();
            engine.keepRebased(rebase.session(), DANA);

            ReviewSession kept = engine.work().review(note.id()).orElseThrow();
            assertThat(kept.spans()).isEqualTo(rebase.session().spans());
            assertThat(kept.steps()).isEqualTo(before.steps());
            assertThat(kept.note().note().known()).isEqualTo(known);
            assertThat(kept.undo().spans()).isEqualTo(rebase.session().undo().spans());
            assertThat(engine.work().versions(note.id())).extracting(ReviewVersion::number).containsExactly(1, 2);
            assertThat(engine.work().versions(note.id()).getLast().reviewer()).contains(DANA);
            assertThat(engine.worklist().get(note.id()).counts().undecided())
                    .isEqualTo((int) rebase.session().undecided());
            assertThat(engine.audit().find(AuditQuery.ALL)).filteredOn(row -> row.code().equals("note-analyzed"))
                    .hasSize(2);
            engine.work().saveReview(kept.confirmAll());
            assertThat(engine.work().review(note.id()).orElseThrow().undecided()).isZero();
        }
    }
}
