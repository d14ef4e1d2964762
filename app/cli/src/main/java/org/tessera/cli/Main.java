package org.tessera.cli;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Starts the command line. */
public final class Main {
    /** Held so that its level is not forgotten: it warns that an optional module of the runtime is not used. */
    private static final Logger VECTORS = Logger.getLogger("org.apache.lucene.internal.vectorization");

    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        VECTORS.setLevel(Level.SEVERE);
        Terminal terminal = Terminal.ofProcess();
        int code = new CommandTree(terminal, System.getenv()).run(args);
        terminal.flush();
        System.exit(code);
    }
}
