package org.tessera.cli;

import org.tessera.engine.log.CodeLogging;

/** Starts the command line. */
public final class Main {
    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        CodeLogging.install();
        Terminal terminal = Terminal.ofProcess();
        int code = new CommandTree(terminal, System.getenv()).run(args);
        terminal.flush();
        System.exit(code);
    }
}
