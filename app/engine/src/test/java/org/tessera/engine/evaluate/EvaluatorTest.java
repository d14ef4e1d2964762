package org.tessera.engine.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EvaluatorTest {
    /** Emoji are one code point and two units: offsets behind them would be off by one if units were counted. */
    private static final String LINE = "{\"id\":\"1\",\"text\":\"🙂 Odalys of Varden has a cold.\",\"spans\":["
            + "{\"start\":2,\"end\":18,\"type\":\"NAME\"}]}\n";

    @TempDir
    private Path folder = Path.of("");

    private EvaluationReport report(String lines, PredictedSpan... predictions) throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), lines);
        Evaluator evaluator = new Evaluator();
        evaluator.add(GoldFile.read(gold).getFirst(), List.of(predictions));
        return evaluator.report();
    }

    @Test
    void anEntityIsCaughtWhenEveryTellingWordOfItIsHidden() throws IOException {
        EvaluationReport both = report(LINE, new PredictedSpan(2, 8, "DATE"), new PredictedSpan(12, 18, "DATE"));
        assertThat(both.all().recall()).isEqualTo(1.0);
        assertThat(both.notesWithoutLeak()).isEqualTo(1);
        EvaluationReport half = report(LINE, new PredictedSpan(2, 8, "NAME"));
        assertThat(half.all().recall()).isZero();
        assertThat(half.notesWithoutLeak()).isZero();
    }

    @Test
    void countsLettersAndDigitsThatWereHiddenWithoutNeed() throws IOException {
        EvaluationReport report = report(LINE, new PredictedSpan(2, 18, "NAME"), new PredictedSpan(25, 29, "NAME"));
        assertThat(report.overRedacted().total()).isEqualTo(8);
        assertThat(report.overRedacted().caught()).isEqualTo(4);
        assertThat(report.overRedaction()).isEqualTo(0.5);
    }

    @Test
    void anExactSpanCountsForTheStrictFigureAndAnOptionalOneForNothing() throws IOException {
        EvaluationReport exact = report(LINE, new PredictedSpan(2, 18, "NAME"));
        assertThat(exact.all().strictF1()).isEqualTo(1.0);
        String optional = LINE.replace("\"NAME\"}", "\"NAME\",\"optional\":true}");
        EvaluationReport nothing = report(optional, new PredictedSpan(2, 18, "NAME"));
        assertThat(nothing.all().total()).isZero();
        assertThat(nothing.overRedacted().caught()).isZero();
        assertThat(nothing.notesWithPhi()).isZero();
    }

    @Test
    void countsFormatsOriginsWordsAndPartlyLeakedEntities() throws IOException {
        String line = LINE.replace("\"NAME\"}", "\"NAME\",\"fmt\":\"first-of\",\"group\":\"invented\"}");
        EvaluationReport half = report(line, new PredictedSpan(2, 8, "NAME_PROVIDER"));
        assertThat(half.byFormat()).containsExactly(Map.entry("NAME:first-of", new Share(0, 1)));
        assertThat(half.byOrigin()).containsExactly(Map.entry("invented", new Share(0, 1)));
        assertThat(half.partly()).isEqualTo(1);
        assertThat(half.words()).isEqualTo(new StrictScore(1, 0, 2));
        assertThat(half.all().strict()).isEqualTo(new StrictScore(0, 1, 1));
        EvaluationReport whole = report(line, new PredictedSpan(2, 18, "NAME_PROVIDER"));
        assertThat(whole.namesMerged()).isEqualTo(new StrictScore(1, 0, 0));
        assertThat(whole.all().strict()).isEqualTo(new StrictScore(0, 1, 1));
    }

    @Test
    void holdsAboutAThirdBackByTheHashOfTheId() throws IOException {
        Path gold = Files.writeString(folder.resolve("many.jsonl"),
                IntStream.range(0, 900)
                        .mapToObj("{\"id\":\"n-%d\",\"text\":\"x\",\"spans\":[]}"::formatted)
                        .collect(Collectors.joining("\n")));
        Map<EvaluationPart, Long> parts = GoldFile.read(gold)
                .stream()
                .collect(Collectors.groupingBy(note -> EvaluationPart.of(note.note()), Collectors.counting()));
        assertThat(parts.get(EvaluationPart.HELD_BACK)).isBetween(250L, 350L);
        assertThat(EvaluationPart.of(GoldFile.read(gold).getFirst().note()))
                .isEqualTo(EvaluationPart.of(GoldFile.read(gold).getFirst().note()));
    }
}
