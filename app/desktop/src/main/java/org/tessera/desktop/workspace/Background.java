package org.tessera.desktop.workspace;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/**
 * Runs work that may take long away from the toolkit's thread and hands what came of it back on that thread. Nothing that
 * waits for disk, network or detectors runs anywhere else.
 */
public final class Background implements AutoCloseable {
    private final ExecutorService workers;
    private final Executor toolkit;

    /** Work by one executor, answers by the other. */
    public Background(ExecutorService workers, Executor toolkit) {
        this.workers = workers;
        this.toolkit = toolkit;
    }

    /** Virtual threads, and the toolkit's own. */
    public static Background ofToolkit() {
        return new Background(Executors.newVirtualThreadPerTaskExecutor(), Platform::runLater);
    }

    /** Work that was begun. */
    public static final class Running {
        private final AtomicBoolean dropped = new AtomicBoolean();

        private Running() {}

        /** Work that was not begun. */
        public static Running none() {
            return new Running();
        }

        /** Nobody waits for the answer any more: it is not handed back. What the work stored stays stored. */
        public void drop() {
            dropped.set(true);
        }
    }

    /**
     * Begins work. Exactly one of the two is called, on the toolkit's thread, unless the work was dropped. Once
     * this is closed nothing is begun and neither is called.
     *
     * @param work what to do; a failure that is no {@link ProblemException} is shown as {@link ProblemCode#INTERNAL}
     * @param then takes its result
     * @param failed takes its problem
     */
    public <T> Running run(Supplier<T> work, Consumer<T> then, Consumer<ProblemException> failed) {
        Running running = new Running();
        if (workers.isShutdown()) {
            return running;
        }
        workers.execute(() -> {
            Runnable answer = attempt(work, then, failed);
            toolkit.execute(() -> {
                if (!running.dropped.get()) {
                    answer.run();
                }
            });
        });
        return running;
    }

    private static <T> Runnable attempt(Supplier<T> work, Consumer<T> then, Consumer<ProblemException> failed) {
        try {
            T result = work.get();
            return () -> then.accept(result);
        } catch (ProblemException problem) {
            return () -> failed.accept(problem);
        } catch (RuntimeException unexpected) {
            ProblemException problem = new ProblemException(ProblemCode.INTERNAL,
                    unexpected.getClass().getSimpleName());
            return () -> failed.accept(problem);
        }
    }

    /** Does something on the toolkit's thread, after what waits there already. */
    public void onToolkit(Runnable action) {
        toolkit.execute(action);
    }

    /** Begins nothing new and waits for what was begun. */
    @Override
    public void close() {
        workers.close();
    }
}
