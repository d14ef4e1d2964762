package org.tessera.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tessera.core.readiness.AttestedRow;
import org.tessera.core.readiness.ReadinessLine;
import org.tessera.engine.DeidentificationEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "readiness", description = "What the site has to have in place before notes are worked on: what the program sees, and what named persons answered for.", mixinStandardHelpOptions = true)
final class ReadinessCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final State state;

    @Option(names = "--attest", paramLabel = "ROW", description = "answer for a row, for a year: ${COMPLETION-CANDIDATES}")
    private Optional<AttestedRow> attest = Optional.empty();

    ReadinessCommand(Terminal terminal, State state) {
        this.terminal = terminal;
        this.state = state;
    }

    @Override
    public Integer call() {
        try (DeidentificationEngine engine = state.open(State.providers())) {
            attest.ifPresent(row -> engine.readiness().attest(row, state.person(engine, "")));
            List<ReadinessLine> lines = engine.readiness().lines();
            lines.forEach(line -> terminal.print("%-8s %-16s %s [%s] %s".formatted(line.standing(), line.id(),
                    line.words(), line.source(), line.detail())));
            long open = lines.stream().filter(ReadinessCommand::isOpen).count();
            terminal.say(open + " of " + lines.size() + " rows are open");
            return (open == 0 ? ExitCode.OK : ExitCode.REFUSED).number();
        }
    }

    private static boolean isOpen(ReadinessLine line) {
        return line.standing() == ReadinessLine.Standing.OPEN || line.standing() == ReadinessLine.Standing.FAILS;
    }
}
