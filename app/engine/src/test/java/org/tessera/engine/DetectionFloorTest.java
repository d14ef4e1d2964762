package org.tessera.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.note.CodePointOffsets;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.core.note.NoteId;
import org.tessera.core.note.NoteSource;
import org.tessera.core.note.PhiText;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.engine.evaluate.EvaluationPart;
import org.tessera.engine.evaluate.EvaluationReport;
import org.tessera.engine.evaluate.Evaluator;
import org.tessera.engine.evaluate.GoldFile;
import org.tessera.engine.evaluate.GoldNote;
import org.tessera.engine.evaluate.GoldSpan;
import org.tessera.engine.evaluate.PredictedSpan;
import org.tessera.engine.evaluate.Share;
import org.tessera.formats.json.Json;
import org.tessera.engine.models.ModelShelf;
import org.tessera.testkit.note.MarkedText;
import org.tessera.testkit.note.Notes;
import org.tessera.testkit.note.SyntheticNote;
import org.tessera.testkit.note.SyntheticNotes;
import org.tessera.testkit.note.TypedNote;

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

    private static JsonNode scores(String file) throws IOException {
        Path scores = Path.of(System.getProperty("tessera.root"), "nlp-models", "scores", file);
        return Json.read(Files.readString(scores)).orElseThrow();
    }

    static Stream<String> corpora() throws IOException {
        List<String> names = new ArrayList<>();
        scores("floors.json").path("files").fieldNames().forEachRemaining(names::add);
        return names.stream();
    }

    /** What was written down was measured with these models and keeps the floors; so the floors bind where no corpus is. */
    @ParameterizedTest
    @MethodSource("corpora")
    void theScoresOfTheReleaseKeepTheirFloors(String corpus) throws IOException {
        JsonNode written = scores("detectors.json");
        assertThat(written.path("detectors").asText()).as("evaluate the corpora again")
                .isEqualTo(ModelShelf.released().fingerprint().hex());
        for (EvaluationPart part : EvaluationPart.values()) {
            JsonNode score = written.path("files").path(corpus).path(part.key());
            requireFloor(corpus, part, score.path("recall").asDouble(), score.path("overRedaction").asDouble(),
                    share(score.path("notesWithoutLeak").asInt(), score.path("notesWithPhi").asInt()),
                    score.path("strict").path("f1").asDouble());
        }
    }

    /** The corpora lie beside the project where it is developed; elsewhere the generated notes above stand for them. */
    @ParameterizedTest
    @MethodSource("corpora")
    void corporaBesideTheProjectKeepTheirFloors(String corpus) throws IOException {
        Path file = Path.of(System.getProperty("tessera.root"), "..", "shared", "eval", "dev", corpus + ".jsonl");
        Assumptions.assumeTrue(Files.isRegularFile(file), "no corpus beside the project");
        List<GoldNote> notes = GoldFile.read(file);
        for (EvaluationPart part : EvaluationPart.values()) {
            EvaluationReport report = measure(
                    notes.stream().filter(note -> EvaluationPart.of(note.note()) == part).toList());
            requireFloor(corpus, part, report.all().recall(), report.overRedaction(), report.withoutLeak().rate(),
                    report.all().strictF1());
        }
    }

    private static void requireFloor(String corpus, EvaluationPart part, double recall, double overRedaction,
            double withoutLeak, double strictF1) throws IOException {
        JsonNode floor = scores("floors.json").path("files").path(corpus).path(part.key());
        String where = corpus + " " + part.key();
        assertThat(recall).as(where + " recall").isGreaterThanOrEqualTo(floor.path("recall").asDouble(1));
        assertThat(overRedaction).as(where + " over-redaction")
                .isLessThanOrEqualTo(floor.path("overRedaction").asDouble(0));
        assertThat(withoutLeak).as(where + " notes without a leak")
                .isGreaterThanOrEqualTo(floor.path("notesWithoutLeak").asDouble(1));
        assertThat(strictF1).as(where + " strict F1").isGreaterThanOrEqualTo(floor.path("strictF1").asDouble(1));
    }

    private static double share(int part, int all) {
        return all == 0 ? 1 : (double) part / all;
    }

    /** The notes that a person marks by hand are measured as the generated ones are. */
    @Test
    void aNoteMarkedByHandIsMeasuredLikeAnyOther() {
        TypedNote typed = TypedNote.of("h-1", "letter",
                "Call [[PHONE:(617) 555-0142]], SSN [[SSN:219-09-9999]], [[AGE:62]].");
        assertThat(measure(List.of(gold(typed))).all().hidden()).isEqualTo(new Share(2, 2));
    }

    /** Nobody who writes detectors looks at the held-back part. Floors rise with the detectors and never fall. */
    @ParameterizedTest
    @CsvSource({"narratives, OPEN, 0.93, 0.026", "narratives, HELD_BACK, 0.90, 0.025", "formats, OPEN, 0.93, 0.060",
            "formats, HELD_BACK, 0.90, 0.065"})
    void notesWrittenByHandKeepTheirFloors(String author, EvaluationPart part, double recall, double overRedaction) {
        EvaluationReport report = measure(
                (author.equals("narratives") ? TypedNote.narratives() : TypedNote.formats()).stream()
                        .map(DetectionFloorTest::gold)
                        .filter(note -> EvaluationPart.of(note.note()) == part)
                        .toList());
        assertThat(report.all().recall()).isGreaterThanOrEqualTo(recall);
        assertThat(report.overRedaction()).isLessThanOrEqualTo(overRedaction);
    }

    private static GoldNote gold(TypedNote typed) {
        NoteSource source = new NoteSource(NoteSource.Format.PASTED, "UTF-16", new PhiText(typed.id()));
        ClinicalNote note = new ClinicalNote(new NoteId(typed.id()), new PhiText(typed.text()), source,
                KnownIdentifiers.NONE);
        CodePointOffsets offsets = new CodePointOffsets(note.text());
        return new GoldNote(note, typed.gold()
                .stream()
                .map(span -> new GoldSpan(offsets.toCodePoints(span.span().start()),
                        offsets.toCodePoints(span.span().end()), span.type(), span.optional(), Optional.empty()))
                .toList());
    }
}
