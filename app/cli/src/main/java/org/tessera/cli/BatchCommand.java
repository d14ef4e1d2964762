package org.tessera.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tessera.core.policy.DisclosurePolicy;
import org.tessera.core.policy.ZipTable;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.DocumentBatch;
import org.tessera.engine.EngineConfig;
import org.tessera.engine.NoteAnalyzer;
import org.tessera.engine.ProductVersion;
import org.tessera.engine.batch.BatchCounts;
import org.tessera.engine.batch.BatchInput;
import org.tessera.engine.batch.BatchJob;
import org.tessera.engine.batch.BatchResult;
import org.tessera.engine.batch.NoteStep;
import org.tessera.engine.io.NoteImporter;
import org.tessera.engine.io.WholeFile;
import org.tessera.engine.output.OutputRule;
import org.tessera.engine.report.Attestation;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

@Command(name = "batch", description = "Writes documents without identifiers, each in the format it came in, out of files, folders and zip archives. No person has reviewed them. A stopped run goes on where it was.", mixinStandardHelpOptions = true)
final class BatchCommand implements Callable<Integer> {
    /** Under which form notes are written. */
    enum Form {
        /** In the format that they came in. */
        DOCUMENT,
        /** As plain text. */
        TEXT
    }

    /** Reads the form in lower case. */
    static final class FormReader implements ITypeConverter<Form> {
        @Override
        public Form convert(String value) {
            return Arrays.stream(Form.values())
                    .filter(form -> form.name().equalsIgnoreCase(value))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("use document or text"));
        }
    }

    private final Terminal terminal;
    private final State state;

    @Parameters(index = "0", paramLabel = "IN", description = "a file, a folder with all below it, or a zip archive")
    private Path in = Path.of("");

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "the folder for the documents; their names say nothing about the notes")
    private Path out = Path.of("");

    @Option(names = "--results", paramLabel = "FILE", description = "what came of each file. It names the files, so keep it with them; default: DIR with -results.jsonl behind it")
    private Optional<Path> results = Optional.empty();

    @Option(names = "--form", paramLabel = "document|text", description = "in the format it came in, or as plain text; default: document", defaultValue = "document", converter = FormReader.class)
    private Form form = Form.DOCUMENT;

    @Option(names = "--policy", paramLabel = "POLICY", description = "safe-harbor: Safe Harbor (year only); limited-data-set: Limited data set; default: ${DEFAULT-VALUE}", defaultValue = "safe-harbor", converter = DeidCommand.PolicyReader.class)
    private DisclosurePolicy policy = DisclosurePolicy.SAFE_HARBOR;

    @Option(names = "--strict-zip", description = "withhold ZIP code areas of the older federal list too")
    private boolean strictZip;

    @Option(names = "--recognise", paramLabel = "TESSERACT", description = "the whole path of the site's program for text recognition, for scanned PDF documents; only with --form text")
    private Optional<Path> recognise = Optional.empty();

    @Option(names = "--watch", paramLabel = "SECONDS", description = "look again for new and changed files so often, until the program is stopped")
    private Optional<Integer> watch = Optional.empty();

    BatchCommand(Terminal terminal, State state) {
        this.terminal = terminal;
        this.state = state;
    }

    @Override
    public Integer call() {
        if (policy == DisclosurePolicy.EXPERT_SHIFT) {
            throw new ProblemException(ProblemCode.DOCUMENT_NOT_REDACTABLE, "expert-shift keeps a distance; use deid");
        }
        if (recognise.isPresent() && form == Form.DOCUMENT) {
            throw new ProblemException(ProblemCode.DOCUMENT_NOT_REDACTABLE, "scanned pages; use --form text");
        }
        OutputPlace.requireOutside(in, out);
        OutputRule rule = new OutputRule(policy,
                strictZip ? ZipTable.Strictness.CENSUS_AND_HHS : ZipTable.Strictness.CENSUS);
        if (EngineConfig.isSetUp(state.home())) {
            try (DeidentificationEngine engine = state.open(State.providers())) {
                return run(rule, engine.documents().batch(rule, form == Form.TEXT));
            }
        }
        try (NoteAnalyzer analyzer = NoteAnalyzer.released()) {
            return run(rule, new DocumentBatch(analyzer::analyze, rule, form == Form.TEXT));
        }
    }

    private int run(OutputRule rule, NoteStep step) {
        Path journal = results
                .orElseGet(() -> out.toAbsolutePath().normalize().resolveSibling(out.getFileName() + "-results.jsonl"));
        BatchInput input = new BatchInput(in);
        BatchJob job = new BatchJob(input, out, journal, terms(rule),
                recognise.map(NoteImporter::recognising).orElseGet(NoteImporter::released), step);
        List<BatchResult> all = once(job, input, rule);
        while (watch.isPresent() && rest(Duration.ofSeconds(Math.max(1, watch.get())))) {
            all = once(job, input, rule);
        }
        return (all.stream().allMatch(BatchResult::isWhole) ? ExitCode.OK : ExitCode.PROBLEM).number();
    }

    /** Under what the outputs are made: those of other terms do not count as done. */
    private String terms(OutputRule rule) {
        return "%s %s %s %s".formatted(rule.policy().key(), rule.zips(), form, ProductVersion.current());
    }

    private List<BatchResult> once(BatchJob job, BatchInput input, OutputRule rule) {
        ProgressBar progress = new ProgressBar(terminal, "Hiding", Math.max(1, input.count()));
        List<BatchResult> all;
        try {
            all = job.run(result -> {
                progress.step();
                tell(result);
            });
        } finally {
            progress.end();
        }
        BatchCounts counts = BatchCounts.of(all);
        WholeFile.write(out.resolve("report.json"), file -> file.append(Attestation.json(rule, all, counts)));
        WholeFile.write(out.resolve("attestation.txt"), file -> file.append(Attestation.text(rule, all, counts)));
        tell(all, counts, rule);
        return all;
    }

    private void tell(BatchResult result) {
        for (BatchResult.Trouble trouble : result.problems()) {
            terminal.say(result.file());
            terminal.tell(trouble.problem(), trouble.detail());
        }
    }

    private void tell(List<BatchResult> all, BatchCounts counts, OutputRule rule) {
        long failed = all.stream().filter(result -> !result.isWhole()).count();
        terminal.print(String.format(Locale.ROOT,
                "%d files, %d notes written, %d identifiers and %d fields hidden, %d files with problems; not reviewed by a"
                        + " person",
                all.size(), counts.notes(), counts.hidden(), counts.fields(), failed));
        terminal.print(
                "policy: %s, %s. %s".formatted(rule.policy().label(), rule.policy().source(), rule.policy().caveat()));
        if (counts.zipsBesideState() > 0) {
            terminal.say("%d ZIP code areas stand beside a State; the two together can mean few people"
                    .formatted(counts.zipsBesideState()));
        }
    }

    private static boolean rest(Duration pause) {
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
