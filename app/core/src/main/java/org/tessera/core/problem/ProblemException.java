package org.tessera.core.problem;

/**
 * A problem on its way to the person who can mend it. It has a code and, where that helps, a detail; it never has a cause,
 * because messages of other libraries may quote the text they failed on.
 */
public class ProblemException extends RuntimeException {
    private final ProblemCode problem;
    private final String detail;

    /** A problem that its code tells completely. */
    public ProblemException(ProblemCode problem) {
        this(problem, "");
    }

    /**
     * A problem with a detail.
     *
     * @param detail a number, a setting's name, a status; never text of a note, a file name or a value typed by a person
     */
    public ProblemException(ProblemCode problem, String detail) {
        super(detail.isEmpty() ? problem.code() : problem.code() + " " + detail);
        this.problem = problem;
        this.detail = detail;
    }

    /** What went wrong. */
    public ProblemCode problem() {
        return problem;
    }

    /** A number, a setting's name or a status; empty if there is none. */
    public String detail() {
        return detail;
    }
}
