package org.tessera.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.engine.ProductVersion;
import org.tessera.engine.StateFolder;
import org.tessera.engine.installation.Installation;
import org.tessera.engine.installation.SealCheck;
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
    private final SealCheck seal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--home", paramLabel = "DIR", scope = ScopeType.INHERIT, description = "the folder that holds all state")
    private Optional<Path> home = Optional.empty();

    CommandTree(Terminal terminal, Map<String, String> environment) {
        this(terminal, environment, SealCheck.of(Installation.current(), Set.of(Installation.WINDOW_CACHE)));
    }

    /** @param seal waited for before a command does anything */
    CommandTree(Terminal terminal, Map<String, String> environment, SealCheck seal) {
        this.terminal = terminal;
        this.environment = Map.copyOf(environment);
        this.seal = seal;
    }

    /** Tells the version. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[]{"Tessera " + ProductVersion.current()};
        }
    }

    /** How each command is made; one that is named is made alone, because making all takes long. */
    private Map<String, Supplier<Object>> commands(State state) {
        Map<String, Supplier<Object>> makers = new LinkedHashMap<>();
        makers.put("demo", () -> new DemoCommand(terminal, state));
        makers.put("detect", () -> new DetectCommand(terminal));
        makers.put("deid", () -> new DeidCommand(terminal, state));
        makers.put("batch", () -> new BatchCommand(terminal, state));
        makers.put("ask", () -> new AskCommand(terminal, state));
        makers.put("evaluate", () -> new EvaluateCommand(terminal));
        makers.put("audit", () -> new AuditCommand(terminal, state));
        makers.put("incident", () -> new IncidentCommand(terminal, state));
        makers.put("account", () -> new AccountCommand(terminal, state));
        makers.put("readiness", () -> new ReadinessCommand(terminal, state));
        makers.put("providers", () -> new CommandLine(new ProvidersCommand(terminal, state))
                .addSubcommand(new ProxyCommand(terminal, state)));
        makers.put("site-list", () -> new SiteListCommand(terminal, state));
        makers.put("site-model", () -> new SiteModelCommand(terminal, state));
        makers.put("search", () -> new SearchCommand(terminal, state));
        makers.put("case", () -> new CaseCommand(terminal, state));
        makers.put("retention", () -> new RetentionCommand(terminal, state));
        makers.put("backup", () -> new BackupCommand(terminal, state));
        makers.put("state", () -> new StateCommand(terminal, state));
        makers.put("selftest", () -> new SelfTestCommand(terminal, state));
        return makers;
    }

    /**
     * The command that the words name, or all of them if the words name none: help and suggestions list them all, and another
     * name of a command is known by the command alone.
     */
    CommandLine line(String... args) {
        Map<String, Supplier<Object>> makers = commands(new State(this::homeFolder, environment));
        CommandLine line = new CommandLine(this);
        Optional<String> named = command(line.getCommandSpec(), List.of(args)).filter(makers::containsKey);
        makers.forEach((name, maker) -> {
            if (named.isEmpty() || named.get().equals(name)) {
                line.addSubcommand(name, maker.get());
            }
        });
        line.setAllowSubcommandsAsOptionParameters(true);
        return line;
    }

    /** The first word that is neither an option nor the value of the option before it. */
    private static Optional<String> command(CommandSpec spec, List<String> words) {
        boolean value = false;
        for (String word : words) {
            if (!value && !word.startsWith("-")) {
                return Optional.of(word);
            }
            value = !value && Optional.ofNullable(spec.findOption(word))
                    .filter(option -> option.arity().max() > 0)
                    .isPresent();
        }
        return Optional.empty();
    }

    int run(String... args) {
        CommandLine line = line(args);
        line.setOut(terminal.out());
        line.setErr(terminal.err());
        SystemPaths.readIn(line, terminal);
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
        try {
            if (!isSelfTest(parsed)) {
                seal.await();
            }
            LogFile.keepIn(homeFolder());
        } catch (ProblemException named) {
            return tell(named);
        }
        Thread.setDefaultUncaughtExceptionHandler(crashes());
        return new CommandLine.RunLast().execute(parsed);
    }

    /** It tells a changed file among everything else that is wrong. */
    private static boolean isSelfTest(CommandLine.ParseResult parsed) {
        return parsed.hasSubcommand() && parsed.subcommand().commandSpec().userObject() instanceof SelfTestCommand;
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
