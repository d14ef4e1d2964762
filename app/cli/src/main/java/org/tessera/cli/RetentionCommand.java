package org.tessera.cli;

import java.util.Map;
import java.util.Optional;
import org.tessera.core.audit.KeepingEvent;
import org.tessera.core.work.RetentionPolicy;
import org.tessera.engine.DeidentificationEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(name = "retention", description = "Shows and sets how long what is kept, and destroys what is older.", mixinStandardHelpOptions = true)
final class RetentionCommand implements Runnable {
    private static final String UNTIL_DELETED = "until-deleted";

    private final Terminal terminal;
    private final State state;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    RetentionCommand(Terminal terminal, State state) {
        this.terminal = terminal;
        this.state = state;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say show, set or sweep.");
    }

    @Command(name = "show", description = "Tells how long what is kept.", mixinStandardHelpOptions = true)
    int show() {
        try (DeidentificationEngine engine = state.open(State.providers())) {
            tell(engine.retention().policy());
        }
        return ExitCode.OK.number();
    }

    @Command(name = "set", description = "Sets days, or until-deleted; what is left out stays as it is.", mixinStandardHelpOptions = true)
    int set(@Option(names = "--notes", paramLabel = "DAYS", description = "after the last work on a note") Optional<String> notes,
            @Option(names = "--answers", paramLabel = "DAYS", description = "after an answer came; until-deleted keeps it behind the signature too") Optional<String> answers,
            @Option(names = "--documents", paramLabel = "DAYS", description = "after the last signature; its fingerprint stays") Optional<String> documents,
            @Option(names = "--backups", paramLabel = "DAYS", description = "7 to 35") Optional<Integer> backups,
            @Option(names = "--signed-by", defaultValue = "", paramLabel = "NAME", description = "who answers for it") String name) {
        try (DeidentificationEngine engine = state.open(State.providers())) {
            RetentionPolicy now = engine.retention().policy();
            RetentionPolicy next = policy(now, notes, answers, documents, backups);
            engine.retention().change(next, state.person(engine, name));
            tell(engine.retention().policy());
        }
        return ExitCode.OK.number();
    }

    private RetentionPolicy policy(RetentionPolicy now, Optional<String> notes, Optional<String> answers,
            Optional<String> documents, Optional<Integer> backups) {
        try {
            return new RetentionPolicy(days(notes, now.notes()), days(answers, now.answers()),
                    days(documents, now.documents()), backups.orElse(now.backups()));
        } catch (IllegalArgumentException refused) {
            throw new ParameterException(spec.commandLine(),
                    "Notes and documents are kept for 1 to 36500 days, answers for 1 to 90, or until-deleted; backups for 7 to 35 days.");
        }
    }

    private static Optional<Integer> days(Optional<String> typed, Optional<Integer> now) {
        return typed.isEmpty() ? now : typed.filter(text -> !text.equals(UNTIL_DELETED)).map(Integer::valueOf);
    }

    @Command(name = "sweep", description = "Destroys what is older than the site keeps it, now.", mixinStandardHelpOptions = true)
    int sweep() {
        try (DeidentificationEngine engine = state.open(State.providers())) {
            Map<KeepingEvent.Kind, Integer> gone = engine.retention().sweep();
            terminal.print("notes %d, cases without notes %d, answers %d, documents %d".formatted(
                    gone.getOrDefault(KeepingEvent.Kind.NOTES, 0), gone.getOrDefault(KeepingEvent.Kind.CASES, 0),
                    gone.getOrDefault(KeepingEvent.Kind.ANSWERS, 0),
                    gone.getOrDefault(KeepingEvent.Kind.DOCUMENTS, 0)));
        }
        return ExitCode.OK.number();
    }

    private void tell(RetentionPolicy policy) {
        terminal.print("notes %s, answers %s, documents %s, backups %d days, audit for good"
                .formatted(text(policy.notes()), text(policy.answers()), text(policy.documents()), policy.backups()));
    }

    private static String text(Optional<Integer> days) {
        return days.map(number -> number + " days").orElse(UNTIL_DELETED);
    }
}
