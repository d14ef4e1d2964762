package org.tessera.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.engine.NoteAnalyzer;
import org.tessera.engine.io.DetectionLine;
import org.tessera.engine.io.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "detect", description = "Finds identifiers and writes them as JSON Lines; offsets count Unicode code points.", mixinStandardHelpOptions = true)
final class DetectCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "IN", description = "a file of a format that is read, or a folder of them")
    private Path in = Path.of("");

    @Parameters(index = "1", paramLabel = "OUT.jsonl", description = "where the findings go; it holds identifiers")
    private Path out = Path.of("");

    DetectCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        long started = System.nanoTime();
        OutputPlace.requireApart(in, out);
        InputNotes input = InputNotes.read(in, terminal);
        try (NoteAnalyzer analyzer = NoteAnalyzer.released()) {
            ProgressBar progress = new ProgressBar(terminal, "Reading", input.notes().size());
            List<AnalyzedNote> analyzed = BatchRun.map(input.notes(), analyzer::analyze, progress);
            WholeFile.write(out, file -> {
                for (AnalyzedNote note : analyzed) {
                    file.append(DetectionLine.of(note)).append('\n');
                }
            });
            long found = analyzed.stream().mapToLong(note -> note.spans().size()).sum();
            Duration took = Duration.ofNanos(System.nanoTime() - started);
            terminal.print("%d notes, %d identifiers, %.1f s".formatted(analyzed.size(), found, took.toMillis() / 1e3));
        }
        return input.exitCode().number();
    }
}
