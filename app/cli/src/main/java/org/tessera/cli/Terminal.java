package org.tessera.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.tessera.core.problem.ProblemCode;

/** Where results and messages go: results to the standard output, everything else to the standard error. */
final class Terminal {
    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean interactive;

    Terminal(PrintWriter out, PrintWriter err, boolean interactive) {
        this.out = out;
        this.err = err;
        this.interactive = interactive;
    }

    /** The terminal, or the files, that the process was started with. */
    static Terminal ofProcess() {
        boolean interactive = Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
        return new Terminal(new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8), interactive);
    }

    /** A line of the result. */
    void print(String line) {
        out.println(line);
    }

    /** A line for the person in front of it. */
    void say(String line) {
        err.println(line);
    }

    /** A problem: what happened, what is safe, what to do. */
    void tell(ProblemCode problem, String detail) {
        err.println(problem.code() + "  " + problem.whatHappened() + (detail.isEmpty() ? "" : " (" + detail + ")"));
        err.println("  Safe: " + problem.whatIsSafe());
        err.println("  To do: " + problem.whatToDo());
    }

    /** Replaces the line that was shown last, on a terminal; nothing in a file. */
    void show(String line) {
        if (interactive) {
            err.print("\r\u001B[K" + line);
            err.flush();
        }
    }

    void flush() {
        out.flush();
        err.flush();
    }

    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }
}
