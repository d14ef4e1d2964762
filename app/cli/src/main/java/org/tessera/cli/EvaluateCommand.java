package org.tessera.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tessera.core.note.PhiText;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.engine.NoteAnalyzer;
import org.tessera.engine.evaluate.EvaluationPart;
import org.tessera.engine.evaluate.Evaluator;
import org.tessera.engine.evaluate.GoldFile;
import org.tessera.engine.evaluate.GoldNote;
import org.tessera.engine.evaluate.Leak;
import org.tessera.engine.evaluate.PredictedSpan;
import org.tessera.engine.evaluate.SpanFile;
import org.tessera.engine.report.JsonPage;
import org.tessera.engine.io.WholeFile;
import org.tessera.engine.models.ModelShelf;
import org.tessera.engine.report.EvaluationJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "evaluate", description = "Measures leaks and over-redaction against marked notes, or how far two annotators agree.", mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0..*", arity = "0..*", paramLabel = "GOLD.jsonl", description = "lines {\"id\",\"text\",\"spans\":[{\"start\",\"end\",\"type\"}]}")
    private List<Path> gold = List.of();

    @Option(names = "--predictions", paramLabel = "FILE", description = "measure these spans, of detect or of another system, instead of reading the notes")
    private Optional<Path> predictions = Optional.empty();

    @Option(names = "--parts", description = "tell the third that is held back while fitting, by the hash of the id, apart; --worst then shows the open part only")
    private boolean parts;

    @Option(names = "--worst", paramLabel = "N", description = "show N leaks in their context; this output holds identifiers")
    private int worst;

    @Option(names = "--json", paramLabel = "OUT", description = "write the figures to a file; they hold no character of a note")
    private Optional<Path> json = Optional.empty();

    @Option(names = "--agreement", arity = "2", paramLabel = "FILE", description = "two files of the same notes, by two annotators or systems; one of them holds the texts")
    private List<Path> agreement = List.of();

    EvaluateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (agreement.isEmpty() == gold.isEmpty() || worst < 0 || (predictions.isPresent() && gold.size() > 1)) {
            throw new ParameterException(spec.commandLine(),
                    "Give marked notes, one file of them with --predictions, or --agreement with two files.");
        }
        ObjectNode figures = agreement.isEmpty() ? measured() : agreed();
        json.ifPresent(out -> WholeFile.write(out, file -> file.append(JsonPage.write(figures)).append("\n")));
        return ExitCode.OK.number();
    }

    private ObjectNode agreed() {
        return AgreementFigures.show(terminal, SpanFile.read(agreement.getFirst()), SpanFile.read(agreement.getLast()));
    }

    private ObjectNode measured() {
        ObjectNode figures = JsonPage.object();
        if (predictions.isPresent()) {
            Map<PhiText, SpanFile.Line> given = SpanFile.read(predictions.get());
            List<GoldNote> notes = GoldFile.read(gold.getFirst());
            figures.putObject("files")
                    .set(name(gold.getFirst()),
                            figures(notes,
                                    notes.stream()
                                            .map(note -> given
                                                    .getOrDefault(note.note().source().label(),
                                                            new SpanFile.Line(Optional.empty(), List.of()))
                                                    .spans())
                                            .toList()));
            return figures;
        }
        figures.put("detectors", ModelShelf.released().fingerprint().hex());
        ObjectNode files = figures.putObject("files");
        try (NoteAnalyzer analyzer = NoteAnalyzer.released()) {
            for (Path file : gold) {
                List<GoldNote> notes = GoldFile.read(file);
                List<AnalyzedNote> analyzed = BatchRun.map(notes, note -> analyzer.analyze(note.note()),
                        new ProgressBar(terminal, "Reading", notes.size()));
                if (gold.size() > 1) {
                    terminal.print("== " + name(file));
                }
                files.set(name(file), figures(notes, analyzed.stream().map(PredictedSpan::of).toList()));
            }
        }
        return figures;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.jsonl$", "");
    }

    private ObjectNode figures(List<GoldNote> notes, List<List<PredictedSpan>> spans) {
        Evaluator all = new Evaluator();
        Map<EvaluationPart, Evaluator> byPart = new EnumMap<>(EvaluationPart.class);
        for (int index = 0; index < notes.size(); index++) {
            all.add(notes.get(index), spans.get(index));
            byPart.computeIfAbsent(EvaluationPart.of(notes.get(index).note()), part -> new Evaluator())
                    .add(notes.get(index), spans.get(index));
        }
        EvaluationFigures.show(terminal, all.report());
        ObjectNode figures = JsonPage.object();
        if (parts) {
            byPart.forEach((part, evaluator) -> {
                terminal.print(EvaluationFigures.line(part.key(), evaluator.report()));
                figures.set(part.key(), EvaluationJson.of(evaluator.report()));
            });
        } else {
            figures.set("all", EvaluationJson.of(all.report()));
        }
        showWorst(parts ? byPart.getOrDefault(EvaluationPart.OPEN, new Evaluator()) : all);
        return figures;
    }

    private void showWorst(Evaluator evaluator) {
        List<Leak> leaks = evaluator.leaks();
        if (worst > 0) {
            terminal.print("CONFIDENTIAL: the lines below hold protected health information");
            leaks.stream().limit(worst).forEach(leak -> terminal.print(LeakContext.of(leak)));
        }
    }
}
