package org.tessera.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tessera.engine.KeptFiles;
import picocli.CommandLine.Command;

@Command(name = "state", description = "Says which folder holds all state and what is in it, by kind and size. Asks for no passphrase, opens no file.", mixinStandardHelpOptions = true)
final class StateCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final State state;

    StateCommand(Terminal terminal, State state) {
        this.terminal = terminal;
        this.state = state;
    }

    @Override
    public Integer call() {
        Path home = state.home().toAbsolutePath().normalize();
        List<KeptFiles.Share> shares = KeptFiles.in(home);
        terminal.print(home.toString());
        if (shares.isEmpty()) {
            terminal.print("  nothing is kept there");
        }
        shares.forEach(share -> terminal.print("  %-14s %6d files %14d bytes  %s".formatted(name(share.kind()),
                share.files(), share.bytes(), words(share.kind()))));
        terminal.say("Backups, exports and outputs lie where they were written; no list of those places is kept.");
        terminal.say(
                "Taking the program away leaves this folder. Deleting the folder destroys the store and its audit.");
        return ExitCode.OK.number();
    }

    private static String name(KeptFiles.Kind kind) {
        return switch (kind) {
            case STORE -> "store";
            case BEFORE_UPGRADE -> "before-upgrade";
            case LOGS -> "logs";
            case CRASH_REPORTS -> "crash";
            case DEMO -> "demo";
            case LOCK -> "lock";
            case DRAFTS -> "drafts";
            case OTHER -> "other";
        };
    }

    private static String words(KeptFiles.Kind kind) {
        return switch (kind) {
            case STORE -> "notes, answers, accounts, settings, secrets, audit; what may identify is encrypted";
            case BEFORE_UPGRADE -> "the store before its tables were changed; goes as backups do";
            case LOGS -> "codes and classes, no text of a note";
            case CRASH_REPORTS -> "codes and classes, no text of a note";
            case DEMO -> "the demonstration's own store, of invented people";
            case LOCK -> "marks who has the folder open";
            case DRAFTS -> "left of an interrupted copy; goes at the next start";
            case OTHER -> "not the program's";
        };
    }
}
