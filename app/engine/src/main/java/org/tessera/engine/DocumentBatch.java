package org.tessera.engine;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.policy.ZipTable;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.vault.CaseId;
import org.tessera.engine.batch.NoteDone;
import org.tessera.engine.batch.NoteStep;
import org.tessera.engine.document.DocumentFile;
import org.tessera.engine.document.DocumentWriter;
import org.tessera.engine.document.KindNames;
import org.tessera.engine.io.ImportedNote;
import org.tessera.engine.models.ModelShelf;
import org.tessera.engine.output.CaseOutput;
import org.tessera.engine.output.OutputNote;
import org.tessera.engine.output.OutputRule;
import org.tessera.engine.output.ReleasedZips;

/**
 * Makes documents without identifiers, reviewed by nobody and without a store: nothing is kept and there is no way back. Each
 * note is a case of its own. Thread-safe.
 */
public final class DocumentBatch implements NoteStep {
    private final Function<ClinicalNote, AnalyzedNote> detectors;
    private final SecondLook look;
    private final DocumentWriter writer = DocumentWriter.released();
    private final OutputRule rule;
    private final ZipTable zips = ReleasedZips.read(ModelShelf.released());
    private final LocalDate today;
    private final boolean asText;

    /**
     * Documents under a rule that shifts no dates.
     *
     * @param detectors rooms 2 and 3
     * @param asText whether plain text is written of every format
     */
    public DocumentBatch(Function<ClinicalNote, AnalyzedNote> detectors, OutputRule rule, boolean asText) {
        this.detectors = detectors;
        this.look = new SecondLook(detectors, new SecureRandom());
        this.rule = rule;
        this.today = LocalDate.ofInstant(Clock.systemUTC().instant(), ZoneOffset.UTC);
        this.asText = asText;
    }

    @Override
    public NoteDone of(ImportedNote imported) {
        CaseId caseId = new CaseId("case-" + imported.note().id().value());
        CaseOutput output = CaseOutput
                .of(caseId, List.of(detectors.apply(imported.note())), rule, zips, today, false, Optional.empty())
                .map(look::look);
        OutputNote note = output.redacted().getFirst();
        DocumentFile file = asText ? DocumentFile.ofText(note.text())
                : writer.write(note, imported.document(),
                        new KindNames(zips, rule.zips(), today, output.ages().over89()));
        return new NoteDone(note, file);
    }
}
