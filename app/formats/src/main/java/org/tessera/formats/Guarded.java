package org.tessera.formats;

import java.io.IOException;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/**
 * Stands between us and libraries that answer a damaged file with any exception at all, whose messages may quote the file.
 */
public final class Guarded {
    private Guarded() {}

    /** Work with a library. */
    public interface Work<T> {
        /** Does it. */
        T run() throws IOException;
    }

    /**
     * Does the work; whatever goes wrong in it becomes a problem without its message.
     *
     * @param otherwise what a failure means here, for example {@link ProblemCode#DOCUMENT_DAMAGED}
     */
    public static <T> T run(ProblemCode otherwise, Work<T> work) {
        try {
            return work.run();
        } catch (ProblemException problem) {
            throw problem;
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            throw new ProblemException(otherwise);
        }
    }
}
