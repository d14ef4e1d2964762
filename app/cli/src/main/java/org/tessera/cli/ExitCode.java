package org.tessera.cli;

/** What the process tells the shell. */
enum ExitCode {
    OK(0),
    /** A named problem; the message says what is safe and what to do. */
    PROBLEM(1),
    /** The arguments are not understood. */
    USAGE(2),
    /** The gate refused; the message names the rule and who can fix it. */
    REFUSED(3);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
