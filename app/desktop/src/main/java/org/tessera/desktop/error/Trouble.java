package org.tessera.desktop.error;

import java.nio.file.Path;
import java.util.Optional;
import org.tessera.core.problem.ProblemCode;
import org.tessera.desktop.problem.Problem;

/**
 * Why the workstation cannot go on as it is.
 *
 * @param problem what happened, what is safe, what to do
 * @param report where the report of it is; empty if none was written
 * @param way the step that is offered first
 */
public record Trouble(Problem problem, Optional<Path> report, Way way) {
    /** What helps. */
    public enum Way {
        /** Nothing more can be read or written: only the Lock screen is left. */
        LOCK("error.lock"),
        /** What is missing may be there by now. */
        AGAIN("error.again"),
        /** What runs is not what was built: the program is left. */
        CLOSE("error.close"),
        /** The part that failed has ended, everything else stands as it was. */
        ON("error.on");

        private final String messageKey;

        Way(String messageKey) {
            this.messageKey = messageKey;
        }

        /** The key of its words. */
        public String messageKey() {
            return messageKey;
        }
    }

    /** Something that a part of the workstation could not do. */
    public static Trouble of(ProblemCode problem) {
        return of(problem, "");
    }

    /** The same with what it concerns: the name of a file, a part or a place. */
    public static Trouble of(ProblemCode problem, String detail) {
        return new Trouble(Problem.of(problem, detail), Optional.empty(), switch (problem) {
            case MODEL_MISSING, MODEL_ALTERED, MODEL_UNREADABLE, SITE_MODEL_MISSING, SITE_MODEL_ALTERED,
                    SITE_MODEL_INVALID ->
                Way.AGAIN;
            case STORE_DAMAGED -> Way.LOCK;
            case INSTALLATION_CHANGED -> Way.CLOSE;
            default -> Way.ON;
        });
    }

    /** A failure that nobody expected, with the report that was written of it. */
    public static Trouble unexpected(Path report) {
        return new Trouble(Problem.of(ProblemCode.INTERNAL, ""), Optional.of(report), Way.ON);
    }
}
