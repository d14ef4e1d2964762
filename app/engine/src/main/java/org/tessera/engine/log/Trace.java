package org.tessera.engine.log;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tessera.core.problem.ProblemException;

/** A failure as classes, methods and line numbers, without the words of anybody. */
final class Trace {
    private static final int FRAMES = 40;
    private static final int CAUSES = 5;

    /** Yes: {@code org.tessera.cli.Main$1}. No: anything with a space, a quote or a letter beyond ASCII. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.$<>/-]{1,200}");
    private static final String OTHER = "?";

    private Trace() {}

    /** What a failure is called: the code of a problem, else the name of its class. */
    static String name(Throwable failure) {
        return failure instanceof ProblemException problem ? problem.problem().code()
                : name(failure.getClass().getName());
    }

    /** A name if it is one, else a question mark: a logger can be called anything. */
    static String name(String given) {
        return NAME.matcher(given).matches() ? given : OTHER;
    }

    /** The failure and its causes, a line each, with their frames behind them. */
    static List<String> lines(Throwable failure) {
        List<String> lines = new ArrayList<>();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Optional<Throwable> next = Optional.of(failure);
        for (int depth = 0; depth < CAUSES && next.isPresent() && seen.add(next.get()); depth++) {
            lines.add((depth == 0 ? "" : "caused by ") + name(next.get()));
            StackTraceElement[] frames = next.get().getStackTrace();
            for (int index = 0; index < Math.min(FRAMES, frames.length); index++) {
                lines.add("  at " + name(frames[index].getClassName() + "." + frames[index].getMethodName()) + ":"
                        + frames[index].getLineNumber());
            }
            next = Optional.ofNullable(next.get().getCause());
        }
        return lines;
    }
}
