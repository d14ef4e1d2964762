package org.tessera.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.tessera.core.audit.AuditEvent;
import org.tessera.core.audit.AuditLog;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.policy.DateShift;
import org.tessera.core.policy.DisclosurePolicy;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.vault.CaseId;
import org.tessera.engine.models.ModelShelf;
import org.tessera.core.review.ReviewedNote;
import org.tessera.engine.document.KindNames;
import org.tessera.engine.output.CaseOutput;
import org.tessera.engine.output.OutputNote;
import org.tessera.formats.FieldRule;
import org.tessera.engine.output.OutputRule;
import org.tessera.engine.output.ReleasedZips;
import org.tessera.store.Store;

/** The notes of a case on their way into files under a named rule, reviewed by nobody. */
final class Batch {
    private final Store store;
    private final ModelShelf models;
    private final AuditLog audit;
    private final Random random;
    private final Clock clock;

    Batch(Store store, ModelShelf models, AuditLog audit, Random random, Clock clock) {
        this.store = store;
        this.models = models;
        this.audit = audit;
        this.random = random;
        this.clock = clock;
    }

    /**
     * What may be written of a note that a person reviewed, under Safe Harbor.
     *
     * @throws ProblemException with the name of the table of ZIP codes if it is missing, altered or unreadable
     */
    Written reviewed(CaseId caseId, ReviewedNote note) {
        CaseOutput output = output(caseId, List.of(note.note()), OutputRule.USUAL).map(unreviewed -> note);
        return new Written(output.redacted().getFirst(), names(output, OutputRule.USUAL));
    }

    /** A note with what stands in the place of its structured fields. */
    record Written(OutputNote note, FieldRule fields) {}

    /** What stands in the place of structured fields of the documents of a case. */
    FieldRule names(CaseOutput output, OutputRule rule) {
        return new KindNames(ReleasedZips.read(models), rule.zips(),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), output.ages().over89());
    }

    /**
     * What may be written of each note. The audit is written first; a shift of dates is drawn once for the case and kept.
     *
     * @throws ProblemException with the name of the table of ZIP codes if it is missing, altered or unreadable
     */
    CaseOutput output(CaseId caseId, List<AnalyzedNote> notes, OutputRule rule) {
        notes.forEach(note -> audit.append(new AuditEvent.NoteDeidentified(note.note().id(), caseId, rule.policy())));
        boolean toldBefore = store.vault()
                .load(caseId)
                .entries()
                .stream()
                .anyMatch(entry -> entry.kind().equals(Optional.of(IdentifierKind.AGE_OVER_89)));
        Optional<DateShift> shift = rule.policy() == DisclosurePolicy.EXPERT_SHIFT
                ? Optional.of(store.shifts().keep(caseId, DateShift.draw(random)))
                : Optional.empty();
        return CaseOutput.of(caseId, notes, rule, ReleasedZips.read(models),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), toldBefore, shift);
    }
}
