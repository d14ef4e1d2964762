package org.tessera.desktop.problem;

import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/**
 * A problem as a screen shows it. Every one says whether anything left the device.
 *
 * @param code stable, independent of the words, for example {@code EG-5003}
 * @param titleKey the key of its title
 * @param whatHappened one sentence, with a number or a status behind it where that helps
 * @param whatIsSafe what did not happen
 * @param whatToDo the next step
 */
public record Problem(String code, String titleKey, String whatHappened, String whatIsSafe, String whatToDo) {
    /** A problem that reached a screen. */
    public static Problem of(ProblemException exception) {
        return of(exception.problem(), exception.detail());
    }

    /** A problem by its code, with a detail that may be empty. */
    public static Problem of(ProblemCode code, String detail) {
        String happened = detail.isEmpty() ? code.whatHappened() : code.whatHappened() + " (" + detail + ")";
        return new Problem(code.code(), "problem.title." + code.name().toLowerCase(java.util.Locale.ROOT), happened,
                code.whatIsSafe(), code.whatToDo());
    }
}
