package org.tessera.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.engine.NoteAnalyzer;
import org.tessera.engine.evaluate.EvaluationReport;
import org.tessera.engine.evaluate.Evaluator;
import org.tessera.engine.evaluate.GoldFile;
import org.tessera.engine.evaluate.GoldNote;
import org.tessera.engine.evaluate.PredictedSpan;
import org.tessera.engine.evaluate.TypeScore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "evaluate", description = "Measures leaks and over-redaction against marked notes.", mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "GOLD.jsonl", description = "lines {\"id\",\"text\",\"spans\":[{\"start\",\"end\",\"type\"}]}")
    private Path gold = Path.of("");

    EvaluateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<GoldNote> notes = GoldFile.read(gold);
        Evaluator evaluator = new Evaluator();
        try (NoteAnalyzer analyzer = NoteAnalyzer.released()) {
            List<AnalyzedNote> analyzed = BatchRun.map(notes, note -> analyzer.analyze(note.note()),
                    new ProgressBar(terminal, "Reading", notes.size()));
            for (int index = 0; index < notes.size(); index++) {
                evaluator.add(notes.get(index), PredictedSpan.of(analyzed.get(index)));
            }
        }
        EvaluationReport report = evaluator.report();
        report.types().forEach((type, score) -> terminal.print(row(type, score)));
        terminal.print(row("all", report.all()));
        terminal.print("over-redaction %.3f %%, notes without a leak %d of %d".formatted(100 * report.overRedaction(),
                report.notesWithoutLeak(), report.notesWithPhi()));
        return ExitCode.OK.number();
    }

    private static String row(String type, TypeScore score) {
        String recall = score.total() == 0 ? "-" : String.format(Locale.ROOT, "%.2f %%", 100 * score.recall());
        return String.format(Locale.ROOT, "%-14s %6d of %6d caught %8s   strict F1 %.3f", type, score.caught(),
                score.total(), recall, score.strictF1());
    }
}
