package org.tessera.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.tessera.core.incident.BreachDuty;
import org.tessera.core.incident.BreachSide;
import org.tessera.core.incident.Incident;
import org.tessera.core.incident.RiskFactor;
import org.tessera.core.incident.RiskGrade;
import org.tessera.core.incident.RiskJudgement;
import org.tessera.core.note.PhiText;
import org.tessera.core.review.NamedPerson;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.IncidentDesk;
import org.tessera.engine.report.IncidentReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "incident", description = "Keeps what went where it should not, the four-factor assessment, and the days by which others have to be told.", mixinStandardHelpOptions = true)
final class IncidentCommand implements Runnable {
    private final Terminal terminal;
    private final State state;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    IncidentCommand(Terminal terminal, State state) {
        this.terminal = terminal;
        this.state = state;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(),
                "Say open, list, show, contain, assess, notify, close or report.");
    }

    @Command(name = "open", description = "Opens an incident, from a row of the audit in one step or without.", mixinStandardHelpOptions = true)
    int open(
            @Option(names = "--row", paramLabel = "NUMBER", description = "the audit entry of a prompt, an answer or an export") Optional<Long> row,
            @Option(names = "--side", paramLabel = "SIDE", description = "${COMPLETION-CANDIDATES}: whose breach it is", defaultValue = "OURS") BreachSide side,
            @Option(names = "--stop-sending", description = "stops all sending first") boolean stop,
            @Option(names = "--words", paramLabel = "TEXT", description = "what happened; kept encrypted", defaultValue = "") String words,
            @Option(names = "--signed-by", defaultValue = "", paramLabel = "NAME", description = "who opens it") String person) {
        return with(person, (desk, by) -> desk.open(row, side, by, new PhiText(words), stop));
    }

    @Command(name = "list", description = "Lists all, the newest first.", mixinStandardHelpOptions = true)
    int list() {
        try (DeidentificationEngine engine = state.open(State.providers())) {
            engine.incidents().list().forEach(this::line);
        }
        return ExitCode.OK.number();
    }

    @Command(name = "show", description = "Prints the report of one.", mixinStandardHelpOptions = true)
    int show(@Parameters(index = "0", paramLabel = "ID", description = "of the incident") String id) {
        try (DeidentificationEngine engine = state.open(State.providers())) {
            terminal.print(new IncidentReport(engine.incidents().get(id), today()).markdown().strip());
        }
        return ExitCode.OK.number();
    }

    @Command(name = "contain", description = "Records how the way was closed.", mixinStandardHelpOptions = true)
    int contain(@Parameters(index = "0", paramLabel = "ID", description = "of the incident") String id,
            @Option(names = "--words", paramLabel = "TEXT", description = "what was done; kept encrypted", defaultValue = "") String words,
            @Option(names = "--signed-by", defaultValue = "", paramLabel = "NAME", description = "who says so") String person) {
        return with(person, (desk, by) -> desk.contain(id, by, new PhiText(words)));
    }

    @Command(name = "assess", description = "Records the four factors of 164.402(2): a breach is presumed unless all are LOW.", mixinStandardHelpOptions = true)
    int assess(@Parameters(index = "0", paramLabel = "ID", description = "of the incident") String id,
            @Option(names = "--factor", required = true, paramLabel = "FACTOR=GRADE", description = "NATURE, RECIPIENT, VIEWED and MITIGATION, each LOW, MEDIUM or HIGH") Map<RiskFactor, RiskGrade> grades,
            @Option(names = "--why", paramLabel = "FACTOR=TEXT", description = "why; kept encrypted") Map<RiskFactor, String> words,
            @Option(names = "--people", paramLabel = "COUNT", description = "how many are affected; left out: unknown") Optional<Integer> people,
            @Option(names = "--signed-by", defaultValue = "", paramLabel = "NAME", description = "who judges") String person) {
        if (grades.size() < RiskFactor.values().length) {
            throw new ParameterException(spec.commandLine(), "Judge all four factors.");
        }
        Map<RiskFactor, String> why = words == null ? Map.of() : words;
        Map<RiskFactor, RiskJudgement> judgements = new EnumMap<>(RiskFactor.class);
        grades.forEach((factor, grade) -> judgements.put(factor,
                new RiskJudgement(grade, new PhiText(why.getOrDefault(factor, "")))));
        return with(person, (desk, by) -> desk.assess(id, by, judgements, people));
    }

    @Command(name = "notify", description = "Records that somebody was told.", mixinStandardHelpOptions = true)
    int told(@Parameters(index = "0", paramLabel = "ID", description = "of the incident") String id,
            @Parameters(index = "1", paramLabel = "WHOM", description = "${COMPLETION-CANDIDATES}") BreachDuty.Kind kind,
            @Option(names = "--on", paramLabel = "DAY", description = "the day; left out: today") Optional<LocalDate> day,
            @Option(names = "--words", paramLabel = "TEXT", description = "how; kept encrypted", defaultValue = "") String words,
            @Option(names = "--signed-by", defaultValue = "", paramLabel = "NAME", description = "who says so") String person) {
        return with(person, (desk, by) -> desk.notified(id, kind, day.orElseGet(IncidentCommand::today), by,
                new PhiText(words)));
    }

    @Command(name = "close", description = "Closes one of which nothing is left to do.", mixinStandardHelpOptions = true)
    int close(@Parameters(index = "0", paramLabel = "ID", description = "of the incident") String id,
            @Option(names = "--words", paramLabel = "TEXT", description = "what was learned; kept encrypted", defaultValue = "") String words,
            @Option(names = "--signed-by", defaultValue = "", paramLabel = "NAME", description = "who closes it") String person) {
        return with(person, (desk, by) -> desk.close(id, by, new PhiText(words)));
    }

    @Command(name = "report", description = "Writes the report to a file: JSON if its name ends so, else Markdown. It is confidential.", mixinStandardHelpOptions = true)
    int report(@Parameters(index = "0", paramLabel = "ID", description = "of the incident") String id,
            @Parameters(index = "1", paramLabel = "FILE", description = "the file to write") Path file,
            @Option(names = "--signed-by", defaultValue = "", paramLabel = "NAME", description = "who takes it out") String person) {
        try (DeidentificationEngine engine = state.open(State.providers())) {
            engine.incidents().report(id, state.person(engine, person), file);
        }
        return ExitCode.OK.number();
    }

    /** What changes an incident. */
    private interface Change {
        Incident on(IncidentDesk desk, NamedPerson by);
    }

    private int with(String person, Change change) {
        try (DeidentificationEngine engine = state.open(State.providers())) {
            line(change.on(engine.incidents(), state.person(engine, person)));
        }
        return ExitCode.OK.number();
    }

    private void line(Incident incident) {
        String next = incident.duties()
                .stream()
                .filter(duty -> duty.done().isEmpty())
                .findFirst()
                .map(duty -> "%s by %s, %d days left".formatted(duty.kind(), duty.due(), duty.daysLeft(today())))
                .orElse("nobody left to tell");
        terminal.print("%s  %-9s  %s  %-8s  %s".formatted(incident.id(), incident.state(), incident.discovered(),
                incident.side(), next));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
