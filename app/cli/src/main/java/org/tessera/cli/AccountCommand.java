package org.tessera.cli;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tessera.core.access.Account;
import org.tessera.core.access.AccountName;
import org.tessera.core.access.EmergencyUse;
import org.tessera.core.access.Enrolment;
import org.tessera.core.access.Role;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.review.NamedPerson;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.access.FirstPassphrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "account", description = "Who may do what: accounts, roles, second factor, emergency key, access review.", mixinStandardHelpOptions = true)
final class AccountCommand implements Runnable {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm'Z'")
            .withZone(ZoneOffset.UTC);

    private final Terminal terminal;
    private final State state;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    AccountCommand(Terminal terminal, State state) {
        this.terminal = terminal;
        this.state = state;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(),
                "Say list, add, roles, deactivate, reset, passphrase, second-factor, emergency-key, reviewed, uses or use-reviewed.");
    }

    private int with(Function<DeidentificationEngine, Integer> work) {
        try (DeidentificationEngine engine = state.open(State.providers())) {
            return work.apply(engine);
        }
    }

    private static int done() {
        return ExitCode.OK.number();
    }

    @Command(name = "list", description = "All accounts with their roles and when they were last used: the access review list.", mixinStandardHelpOptions = true)
    int list() {
        return with(engine -> {
            engine.accounts().list().forEach(this::print);
            return done();
        });
    }

    private void print(Account account) {
        terminal.print("%-24s %-12s %-44s last used %s%s  %s".formatted(account.name(),
                account.active() ? "active" : "deactivated",
                account.roles().stream().map(Role::name).sorted().collect(Collectors.joining(",")),
                account.lastLogin().map(MINUTES::format).orElse("never"),
                account.secondFactor() ? ", second factor" : "", account.person().name()));
    }

    @Command(name = "add", description = "Makes an account and prints its first passphrase, which its owner must change.", mixinStandardHelpOptions = true)
    int add(@Parameters(index = "0", paramLabel = "NAME", description = "the person's name as it stands under documents") String name,
            @Option(names = "--role", required = true, split = ",", paramLabel = "ROLE", description = "${COMPLETION-CANDIDATES}") Set<Role> roles) {
        return with(engine -> {
            char[] first = FirstPassphrase.draw();
            Account made = engine.accounts().add(new NamedPerson(name), roles, first.clone());
            handOver(made, first);
            return done();
        });
    }

    private void handOver(Account account, char[] passphrase) {
        terminal.print("account     " + account.name());
        terminal.print("passphrase  " + String.valueOf(passphrase));
        terminal.say("It is shown once. Its owner must change it at the first login.");
        Arrays.fill(passphrase, '\0');
    }

    @Command(name = "roles", description = "Gives an account other roles; they hold from its next login.", mixinStandardHelpOptions = true)
    int roles(@Parameters(index = "0", paramLabel = "NAME") String name,
            @Option(names = "--role", required = true, split = ",", paramLabel = "ROLE", description = "${COMPLETION-CANDIDATES}") Set<Role> roles) {
        return with(engine -> {
            print(engine.accounts().changeRoles(AccountName.of(name), roles));
            return done();
        });
    }

    @Command(name = "deactivate", description = "Destroys an account's way into the store, at once.", mixinStandardHelpOptions = true)
    int deactivate(@Parameters(index = "0", paramLabel = "NAME") String name) {
        return with(engine -> {
            engine.accounts().deactivate(AccountName.of(name));
            terminal.say("deactivated");
            return done();
        });
    }

    @Command(name = "reset", description = "Gives an account a new passphrase, which its owner must change, and takes its second factor away.", mixinStandardHelpOptions = true)
    int reset(@Parameters(index = "0", paramLabel = "NAME") String name) {
        return with(engine -> {
            char[] first = FirstPassphrase.draw();
            handOver(engine.accounts().reset(AccountName.of(name), first.clone()), first);
            return done();
        });
    }

    @Command(name = "passphrase", description = "Changes your own passphrase.", mixinStandardHelpOptions = true)
    int passphrase() {
        char[] current = PassphraseSource.read(state.environment(), false);
        return with(engine -> {
            engine.ownAccount().changePassphrase(current, PassphraseSource.readNext(state.environment()));
            terminal.say("changed");
            return done();
        });
    }

    @Command(name = "second-factor", description = "Sets up your own second factor, or takes it away.", mixinStandardHelpOptions = true)
    int secondFactor(@Parameters(index = "0", paramLabel = "on|off") String turn) {
        try (DeidentificationEngine engine = state.openToEnrol(State.providers())) {
            switch (turn) {
                case "on" -> enrol(engine);
                case "off" -> engine.ownAccount().removeSecondFactor();
                default -> throw new ParameterException(spec.commandLine(), "Say on or off.");
            }
            return done();
        }
    }

    private void enrol(DeidentificationEngine engine) {
        Enrolment drawn = engine.ownAccount().enrol();
        terminal.print(QrText.of(drawn.uri()));
        terminal.print(drawn.uri());
        terminal.print("recovery codes, each opens the account once:");
        drawn.recoveryCodes().forEach(code -> terminal.print("  " + code));
        engine.ownAccount()
                .confirm(CodeSource.ask(state.environment())
                        .orElseThrow(() -> new ProblemException(ProblemCode.CODE_MISSING)));
        terminal.say("The second factor is set up.");
    }

    @Command(name = "emergency-key", description = "Makes the emergency key, in the place of the one before it, and prints it once.", mixinStandardHelpOptions = true)
    int emergencyKey() {
        return with(engine -> {
            char[] key = engine.accounts().makeEmergencyKey();
            terminal.print(String.valueOf(key));
            terminal.say("It is shown once. Seal it in an envelope and keep it locked away.");
            Arrays.fill(key, '\0');
            return done();
        });
    }

    @Command(name = "reviewed", description = "Writes down that you looked over who may do what.", mixinStandardHelpOptions = true)
    int reviewed(
            @Option(names = "--changes", defaultValue = "0", paramLabel = "N", description = "how many accounts should change") int changes) {
        if (changes < 0) {
            throw new ParameterException(spec.commandLine(), "Say 0 or more changes.");
        }
        return with(engine -> {
            engine.accounts().reviewed(state.person(engine, ""), changes);
            terminal.say("written down");
            return done();
        });
    }

    @Command(name = "uses", description = "Uses of emergency access, newest first; the words about them may identify somebody.", mixinStandardHelpOptions = true)
    int uses() {
        return with(engine -> {
            List<EmergencyUse> uses = engine.emergency().uses();
            uses.forEach(use -> terminal.print("%s  %s to %s  %s  %s  %s".formatted(use.id(), minutes(use.from()),
                    minutes(use.until()), use.reason(), use.person().name(),
                    use.reviewedBy().map(by -> "reviewed by " + by.name()).orElse("NOT REVIEWED"))));
            return done();
        });
    }

    private static String minutes(Instant time) {
        return MINUTES.format(time);
    }

    @Command(name = "use-reviewed", description = "Writes down that you looked at a use of emergency access.", mixinStandardHelpOptions = true)
    int useReviewed(@Parameters(index = "0", paramLabel = "ID") String id) {
        return with(engine -> {
            engine.emergency().reviewed(id, state.person(engine, ""));
            terminal.say("written down");
            return done();
        });
    }
}
