package org.tessera.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.vault.CaseId;
import org.tessera.core.vault.TokenizedNote;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.NoteAnalyzer;
import org.tessera.engine.RedactedText;
import org.tessera.engine.report.CountsReport;
import org.tessera.engine.io.WholeFile;
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

    @Parameters(index = "0", paramLabel = "IN", description = "a .txt or .jsonl file, or a folder of them")
    private Path in = Path.of("");

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "the folder for the files; their names say nothing about the notes")
    private Path out = Path.of("");

    @Option(names = "--mode", paramLabel = "token|redact", description = "token (the vault keeps the value) or redact (nothing does); default: ${DEFAULT-VALUE}", defaultValue = "token", converter = ModeReader.class)
    private Mode mode = Mode.TOKEN;

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

    /** A note as it is written. */
    private record Written(AnalyzedNote analyzed, String text) {}

    @Override
    public Integer call() {
        OutputPlace.requireApart(in, out);
        InputNotes input = InputNotes.read(in, terminal);
        ProgressBar progress = new ProgressBar(terminal, "Hiding", input.notes().size());
        List<Written> written = switch (mode) {
            case TOKEN -> tokens(input.notes(), progress);
            case REDACT -> redacted(input.notes(), progress);
        };
        IntStream.range(0, written.size())
                .forEach(index -> WholeFile.write(out.resolve("note-%04d.txt".formatted(index + 1)),
                        file -> file.append(written.get(index).text())));
        List<AnalyzedNote> analyzed = written.stream().map(Written::analyzed).toList();
        WholeFile.write(out.resolve("report.json"),
                file -> file.append(CountsReport.of(mode.name().toLowerCase(Locale.ROOT), analyzed)));
        long hidden = analyzed.stream().mapToLong(note -> note.spans().size()).sum();
        terminal.print("%d notes, %d identifiers hidden, not reviewed by a person".formatted(written.size(), hidden));
        return input.exitCode().number();
    }

    private List<Written> tokens(List<ClinicalNote> notes, ProgressBar progress) {
        try (DeidentificationEngine engine = state.open(State.providers())) {
            return BatchRun.map(notes, note -> {
                TokenizedNote tokenized = engine.deidentify(note, new CaseId("case-" + note.id().value()));
                engine.exporting(note.id(), "file", false, false);
                return new Written(tokenized.source().note(), tokenized.text().value());
            }, progress);
        }
    }

    private static List<Written> redacted(List<ClinicalNote> notes, ProgressBar progress) {
        try (NoteAnalyzer analyzer = NoteAnalyzer.released()) {
            return BatchRun.map(notes, note -> {
                AnalyzedNote analyzed = analyzer.analyze(note);
                return new Written(analyzed, RedactedText.of(analyzed));
            }, progress);
        }
    }
}
