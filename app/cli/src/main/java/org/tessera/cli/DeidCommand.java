package org.tessera.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.policy.DisclosurePolicy;
import org.tessera.core.policy.Substitute;
import org.tessera.core.policy.ZipTable;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.vault.CaseId;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.EngineConfig;
import org.tessera.engine.NoteAnalyzer;
import org.tessera.engine.io.WholeFile;
import org.tessera.engine.models.ModelShelf;
import org.tessera.engine.output.CaseOutput;
import org.tessera.engine.output.Cases;
import org.tessera.engine.output.OutputNote;
import org.tessera.engine.output.OutputRule;
import org.tessera.engine.output.ReleasedZips;
import org.tessera.engine.report.CountsReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

@Command(name = "deid", description = "Writes de-identified files beside a counts report. No person has reviewed them.", mixinStandardHelpOptions = true)
final class DeidCommand implements Callable<Integer> {
    /** What takes the place of an identifier. */
    enum Mode {
        /** A token; the vault of the state folder keeps the value. */
        TOKEN,
        /** The name of its kind; there is no way back. */
        REDACT
    }

    private final Terminal terminal;
    private final State state;

    @Parameters(index = "0", paramLabel = "IN", description = "a file of a format that is read, or a folder of them")
    private Path in = Path.of("");

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "the folder for the files; their names say nothing about the notes")
    private Path out = Path.of("");

    @Option(names = "--mode", paramLabel = "token|redact", description = "token (the vault keeps the value) or redact (nothing does); default: ${DEFAULT-VALUE}", defaultValue = "token", converter = ModeReader.class)
    private Mode mode = Mode.TOKEN;

    @Option(names = "--policy", paramLabel = "POLICY", description = "safe-harbor: Safe Harbor (year only); limited-data-set: Limited data set; expert-shift: Expert determination (shift); default: ${DEFAULT-VALUE}", defaultValue = "safe-harbor", converter = PolicyReader.class)
    private DisclosurePolicy policy = DisclosurePolicy.SAFE_HARBOR;

    @Option(names = "--case", paramLabel = "CASE", description = "all notes are of this case; left out, notes with the same \"patient\" are of one, any other of its own", converter = CaseReader.class)
    private Optional<CaseId> caseId = Optional.empty();

    @Option(names = "--strict-zip", description = "withhold ZIP code areas of the older federal list too")
    private boolean strictZip;

    DeidCommand(Terminal terminal, State state) {
        this.terminal = terminal;
        this.state = state;
    }

    /** Reads the mode in lower case. */
    static final class ModeReader implements ITypeConverter<Mode> {
        @Override
        public Mode convert(String value) {
            return Arrays.stream(Mode.values())
                    .filter(mode -> mode.name().equalsIgnoreCase(value))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("use token or redact"));
        }
    }

    /** Reads the policy by its name on the command line. */
    static final class PolicyReader implements ITypeConverter<DisclosurePolicy> {
        @Override
        public DisclosurePolicy convert(String value) {
            return DisclosurePolicy.ofKey(value)
                    .orElseThrow(
                            () -> new TypeConversionException("use safe-harbor, limited-data-set or expert-shift"));
        }
    }

    /** Reads the id of a case. */
    static final class CaseReader implements ITypeConverter<CaseId> {
        @Override
        public CaseId convert(String value) {
            try {
                return new CaseId(value);
            } catch (IllegalArgumentException notAnId) {
                throw new TypeConversionException("a case has 1 to 64 of a-z, 0-9 and -");
            }
        }
    }

    @Override
    public Integer call() {
        OutputPlace.requireApart(in, out);
        InputNotes input = InputNotes.read(in, terminal);
        OutputRule rule = new OutputRule(policy,
                strictZip ? ZipTable.Strictness.CENSUS_AND_HHS : ZipTable.Strictness.CENSUS);
        List<OutputNote> written = written(input.notes(), rule);
        IntStream.range(0, written.size())
                .forEach(index -> WholeFile.write(out.resolve("note-%04d.txt".formatted(index + 1)),
                        file -> file.append(written.get(index).text())));
        WholeFile.write(out.resolve("report.json"),
                file -> file.append(CountsReport.of(mode.name().toLowerCase(Locale.ROOT), rule, written)));
        tell(written);
        return input.exitCode().number();
    }

    private void tell(List<OutputNote> written) {
        long hidden = written.stream()
                .flatMap(note -> note.substitutions().stream())
                .filter(done -> !(done.by() instanceof Substitute.AsWritten))
                .count();
        terminal.print("%d notes, %d identifiers hidden, not reviewed by a person".formatted(written.size(), hidden));
        terminal.print("policy: %s, %s. %s".formatted(policy.label(), policy.source(), policy.caveat()));
        long beside = written.stream().mapToLong(OutputNote::zipsBesideState).sum();
        if (beside > 0) {
            terminal.say(
                    "%d ZIP code areas stand beside a State; the two together can mean few people".formatted(beside));
        }
    }

    /**
     * Where a store is set up its lists, its model and its cases count in every mode. Without one, and without tokens, a
     * shift or a case by name, nothing has to be kept and no store is made.
     */
    private List<OutputNote> written(List<ClinicalNote> notes, OutputRule rule) {
        List<CaseId> cases = Cases.of(notes, caseId);
        boolean kept = mode == Mode.TOKEN || policy == DisclosurePolicy.EXPERT_SHIFT || caseId.isPresent()
                || EngineConfig.isSetUp(state.home());
        return kept ? stored(notes, cases, rule) : redacted(notes, cases, rule);
    }

    private List<OutputNote> stored(List<ClinicalNote> notes, List<CaseId> cases, OutputRule rule) {
        try (DeidentificationEngine engine = state.open(State.providers())) {
            List<Integer> places = IntStream.range(0, notes.size()).boxed().toList();
            List<AnalyzedNote> analyzed = BatchRun.map(places, place -> engine.read(notes.get(place), cases.get(place)),
                    progress(notes));
            List<OutputNote> written = Cases.each(analyzed, cases, (of, together) -> switch (mode) {
                case TOKEN -> engine.tokens(of, together, rule);
                case REDACT -> engine.redacted(of, together, rule);
            });
            boolean identifying = policy != DisclosurePolicy.SAFE_HARBOR;
            notes.forEach(note -> engine.exporting(note.id(), "file", identifying, false));
            return written;
        }
    }

    private List<OutputNote> redacted(List<ClinicalNote> notes, List<CaseId> cases, OutputRule rule) {
        ZipTable zips = ReleasedZips.read(ModelShelf.released());
        LocalDate today = LocalDate.now(Clock.systemUTC());
        try (NoteAnalyzer analyzer = NoteAnalyzer.released()) {
            List<AnalyzedNote> analyzed = BatchRun.map(notes, analyzer::analyze, progress(notes));
            return Cases.each(analyzed, cases, (of,
                    together) -> CaseOutput.of(of, together, rule, zips, today, false, Optional.empty()).redacted());
        }
    }

    private ProgressBar progress(List<ClinicalNote> notes) {
        return new ProgressBar(terminal, "Hiding", notes.size());
    }
}
