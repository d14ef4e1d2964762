package org.tessera.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/** Does the same to many notes, on as many threads as there are processors, and keeps their order. */
final class BatchRun {
    private BatchRun() {}

    /** @throws ProblemException the first problem in the order of the input; the rest is not finished */
    static <T, R> List<R> map(List<T> inputs, Function<T, R> work, ProgressBar progress) {
        int threads = Math.min(inputs.size(), Runtime.getRuntime().availableProcessors());
        ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, threads));
        try {
            List<Future<R>> running = inputs.stream().map(input -> pool.submit(() -> {
                R result = work.apply(input);
                progress.step();
                return result;
            })).toList();
            List<R> results = new ArrayList<>(running.size());
            for (Future<R> future : running) {
                results.add(resultOf(future));
            }
            return results;
        } finally {
            pool.shutdownNow();
            progress.end();
        }
    }

    private static <R> R resultOf(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof ProblemException problem) {
                throw problem;
            }
            throw new ProblemException(ProblemCode.DETECTOR_FAILED);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ProblemException(ProblemCode.INTERNAL, "stopped");
        }
    }
}
