package org.tessera.engine;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/**
 * Something of the models that is loaded once: by whoever asks first, while the others wait. A part that is missing is named
 * to all of them; who asks after that tries again.
 */
final class Loading<T> {
    private final Callable<T> loader;
    private final AtomicReference<FutureTask<T>> current;

    Loading(Callable<T> loader) {
        this.loader = loader;
        this.current = new AtomicReference<>(new FutureTask<>(loader));
    }

    /** Loads it now if nobody has yet. */
    T get() {
        FutureTask<T> task = current.get();
        task.run();
        try {
            return task.get();
        } catch (ExecutionException failed) {
            current.compareAndSet(task, new FutureTask<>(loader));
            if (failed.getCause() instanceof ProblemException problem) {
                throw new ProblemException(problem.problem(), problem.detail());
            }
            throw new ProblemException(ProblemCode.MODEL_UNREADABLE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ProblemException(ProblemCode.DETECTOR_FAILED, "stopped");
        }
    }

    /** Nothing is loaded any more; what was loaded is given out once more, to be let go. */
    Optional<T> end() {
        FutureTask<T> task = current.get();
        boolean loaded = !task.cancel(false) && task.state() == Future.State.SUCCESS;
        return loaded ? Optional.of(task.resultNow()) : Optional.empty();
    }
}
