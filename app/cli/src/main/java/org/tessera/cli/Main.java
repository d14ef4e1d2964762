package org.tessera.cli;

import java.util.Set;
import org.tessera.engine.installation.Installation;
import org.tessera.engine.installation.SealCheck;
import org.tessera.engine.log.CodeLogging;

/** Starts the command line. */
public final class Main {
    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        CodeLogging.install();
        SealCheck seal = SealCheck.of(Installation.current(), Set.of(Installation.WINDOW_CACHE));
        seal.begin();
        Terminal terminal = Terminal.ofProcess();
        int code = Training.isWanted() ? Training.run(terminal, seal)
                : new CommandTree(terminal, System.getenv(), seal).run(args);
        terminal.flush();
        System.exit(code);
    }
}
