package org.tessera.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.engine.ProductVersion;
import org.tessera.engine.StateFolder;
import org.tessera.engine.log.CrashReport;
import org.tessera.engine.log.LogFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The commands, and what a problem in any of them looks like. */
@Command(name = "tessera", description = "De-identifies clinical notes, asks a covered language model, and puts the values back here.", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND", versionProvider = CommandTree.Version.class, footer = {
        "", "Without a command the window opens.",
        "State is kept in --home, else TESSERA_HOME, else the system's data folder.",
        "Who you are is said by TESSERA_USER; it may be left out where there is one account.",
        "The passphrase is asked for, or read from the file that TESSERA_PASSPHRASE_FILE names,",
        "the code of a second factor asked for, or read from TESSERA_CODE."})
final class CommandTree implements Runnable {
    private final Terminal terminal;
    private final Map<String, String> environment;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--home", paramLabel = "DIR", scope = ScopeType.INHERIT, description = "the folder that holds all state")
    private Optional<Path> home = Optional.empty();

    CommandTree(Terminal terminal, Map<String, String> environment) {
        this.terminal = terminal;
        this.environment = Map.copyOf(environment);
    }

    /** Tells the version. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[]{"Tessera " + ProductVersion.current()};
        }
    }

    int run(String... args) {
        State state = new State(this::homeFolder, environment);
        CommandLine line = new CommandLine(this);
        line.addSubcommand(new DemoCommand(terminal, state));
        line.addSubcommand(new DetectCommand(terminal));
        line.addSubcommand(new DeidCommand(terminal, state));
        line.addSubcommand(new BatchCommand(terminal, state));
        line.addSubcommand(new AskCommand(terminal, state));
        line.addSubcommand(new EvaluateCommand(terminal));
        line.addSubcommand(new AuditCommand(terminal, state));
        line.addSubcommand(new IncidentCommand(terminal, state));
        line.addSubcommand(new AccountCommand(terminal, state));
        line.addSubcommand(new ReadinessCommand(terminal, state));
        line.addSubcommand(new ProvidersCommand(terminal, state));
        line.addSubcommand(new SiteListCommand(terminal, state));
        line.addSubcommand(new SiteModelCommand(terminal, state));
        line.addSubcommand(new SearchCommand(terminal, state));
        line.addSubcommand(new CaseCommand(terminal, state));
        line.addSubcommand(new RetentionCommand(terminal, state));
        line.addSubcommand(new BackupCommand(terminal, state));
        line.addSubcommand(new SelfTestCommand(terminal));
        line.setOut(terminal.out());
        line.setErr(terminal.err());
        line.setExecutionStrategy(this::begin);
        line.setExecutionExceptionHandler((failure, command, parsed) -> tell(failure));
        return line.execute(args);
    }

    private Path homeFolder() {
        return StateFolder.find(home, environment, System.getProperty("user.home"), System.getProperty("os.name"));
    }

    /** Where failures are written that nobody expected, in whatever thread. */
    private CrashReport crashes() {
        return new CrashReport(homeFolder(), Clock.systemUTC(), this::tellOfReport);
    }

    private void tellOfReport(Path report) {
        terminal.say("  Report, without text of any note: " + report);
    }

    private int begin(CommandLine.ParseResult parsed) {
        LogFile.keepIn(homeFolder());
        Thread.setDefaultUncaughtExceptionHandler(crashes());
        return new CommandLine.RunLast().execute(parsed);
    }

    private int tell(Exception failure) {
        switch (failure) {
            case ProblemException problem -> terminal.tell(problem.problem(), problem.detail());
            default -> {
                terminal.tell(ProblemCode.INTERNAL, failure.getClass().getSimpleName());
                crashes().write(failure).ifPresent(this::tellOfReport);
            }
        }
        return ExitCode.PROBLEM.number();
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing.");
    }
}
