package org.tessera.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.note.CodePointOffsets;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.engine.evaluate.EvaluationReport;
import org.tessera.engine.evaluate.Evaluator;
import org.tessera.engine.evaluate.GoldFile;
import org.tessera.engine.evaluate.GoldNote;
import org.tessera.engine.evaluate.GoldSpan;
import org.tessera.engine.evaluate.PredictedSpan;
import org.tessera.testkit.note.MarkedText;
import org.tessera.testkit.note.Notes;
import org.tessera.testkit.note.SyntheticNote;
import org.tessera.testkit.note.SyntheticNotes;

/** The released detectors together must not fall below what they have reached. */
final class DetectionFloorTest {
    private static final NoteAnalyzer ANALYZER = NoteAnalyzer.released();

    @AfterAll
    static void close() {
        ANALYZER.close();
    }

    private static EvaluationReport measure(List<GoldNote> notes) {
        Evaluator evaluator = new Evaluator();
        for (GoldNote note : notes) {
            AnalyzedNote analyzed = ANALYZER.analyze(note.note());
            evaluator.add(note, PredictedSpan.of(analyzed));
        }
        return evaluator.report();
    }

    private static GoldNote gold(SyntheticNote synthetic) {
        MarkedText marked = synthetic.marked();
        ClinicalNote note = Notes.of(marked.text());
        CodePointOffsets offsets = new CodePointOffsets(note.text());
        return new GoldNote(note, marked.gold()
                .stream()
                .map(span -> new GoldSpan(offsets.toCodePoints(span.span().start()),
                        offsets.toCodePoints(span.span().end()), span.kind().exchangeName(), false, Optional.empty()))
                .toList());
    }

    @Test
    void inventedIdentifiersOfEveryKindAreFound() {
        EvaluationReport report = measure(
                SyntheticNotes.identified(7, 160).stream().map(DetectionFloorTest::gold).toList());
        assertThat(report.types()).hasSizeGreaterThanOrEqualTo(18);
        assertThat(report.all().recall()).isGreaterThanOrEqualTo(0.95);
        assertThat(report.overRedaction()).isLessThanOrEqualTo(0.01);
    }

    @Test
    void notesWithoutIdentifiersStayAsTheyAre() {
        EvaluationReport report = measure(
                SyntheticNotes.clean(11, 120).stream().map(DetectionFloorTest::gold).toList());
        assertThat(report.overRedaction()).isLessThanOrEqualTo(0.015);
    }

    /** The corpora lie beside the project where it is developed; elsewhere the generated notes above stand for them. */
    @ParameterizedTest
    @CsvSource({"aci_notes, 0.95, 0.005", "aci_dialogue, 0.90, 0.015", "mtsamples, 0.90, 0.01",
            "mtsamples_filled, 0.95, 0.005", "injected, 0.98, 0.005", "asq_phi, 0.98, 0.005", "clean, 0, 0.015"})
    void corporaBesideTheProjectKeepTheirFloors(String corpus, double recall, double overRedaction) {
        Path file = Path.of(System.getProperty("tessera.root"), "..", "shared", "eval", "dev", corpus + ".jsonl");
        Assumptions.assumeTrue(Files.isRegularFile(file), "no corpus beside the project");
        EvaluationReport report = measure(GoldFile.read(file));
        assertThat(report.all().total() == 0 ? 1.0 : report.all().recall()).isGreaterThanOrEqualTo(recall);
        assertThat(report.overRedaction()).isLessThanOrEqualTo(overRedaction);
    }
}
