package org.tessera.engine.quality;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.tessera.core.access.Permission;
import org.tessera.core.audit.AuditLog;
import org.tessera.core.audit.QualityEvent;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.review.NamedPerson;
import org.tessera.engine.access.Authority;
import org.tessera.engine.evaluate.Evaluator;
import org.tessera.engine.evaluate.GoldFile;
import org.tessera.engine.evaluate.GoldNote;
import org.tessera.engine.evaluate.PredictedSpan;

/** Reads marked notes with the detectors as they stand and compares. Nothing of it enters the worklist. Thread-safe. */
public final class GoldDesk {
    /** What the built-in samples are called. */
    public static final String SAMPLES = "samples";

    private final Function<ClinicalNote, AnalyzedNote> detectors;
    private final AuditLog audit;
    private final Authority authority;

    /** A desk over detectors; whoever calls it is asked for permissions. */
    public GoldDesk(Function<ClinicalNote, AnalyzedNote> detectors, AuditLog audit, Authority authority) {
        this.detectors = detectors;
        this.audit = audit;
        this.authority = authority;
    }

    /** How far an evaluation is, and whether somebody still waits for it. */
    public record Progress(IntConsumer read, BooleanSupplier stopped) {}

    /** Evaluates the built-in samples, without what is known of their patients. */
    public Optional<GoldEvaluation> samples(NamedPerson by, Progress progress) {
        authority.require(Permission.QUALITY, by);
        return evaluate(SAMPLES, SampleGold.released(), by, progress);
    }

    /**
     * Evaluates a file of marked notes.
     *
     * @return empty if it was stopped
     * @throws org.tessera.core.problem.ProblemException with an {@code IO} code and the number of the line
     */
    public Optional<GoldEvaluation> file(Path gold, NamedPerson by, Progress progress) {
        authority.require(Permission.QUALITY, by);
        return evaluate(String.valueOf(gold.getFileName()), GoldFile.read(gold), by, progress);
    }

    private Optional<GoldEvaluation> evaluate(String source, List<GoldNote> gold, NamedPerson by, Progress progress) {
        audit.append(new QualityEvent.GoldEvaluated(by, gold.size()));
        Evaluator evaluator = new Evaluator();
        int read = 0;
        for (GoldNote note : gold) {
            if (progress.stopped().getAsBoolean()) {
                return Optional.empty();
            }
            evaluator.add(note, PredictedSpan.of(detectors.apply(note.note())));
            progress.read().accept(++read);
        }
        return Optional.of(new GoldEvaluation(source, evaluator.report(), evaluator.leaks()));
    }
}
