package org.tessera.desktop.benchmark;

import com.sun.javafx.tk.RenderJob;
import com.sun.javafx.tk.Toolkit;
import java.lang.management.ManagementFactory;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;

/**
 * Times what a person waits for. A time starts when an event is given to the scene, on the toolkit's thread, and ends when
 * the renderer has painted the pulse that laid the change out: so it has in it the handling of the event, the wait for the
 * pulse (up to 17 ms), style sheets, layout, and painting by software. The public toolkit does not say when a picture is
 * painted; a job that waits in the renderer's queue behind it does.
 */
final class Watch {
    private static final double NANOS = 1e6;
    private static final int QUIET_PULSES = 3;

    private final Scene scene;
    private volatile long rendererBefore;
    private volatile long toolkitAfter;

    Watch(Scene scene) {
        this.scene = scene;
    }

    /**
     * How long something took, in ms.
     *
     * @param wall by the clock
     * @param processor of it, what the toolkit's thread and the renderer worked themselves: other programs do not add to it
     */
    record Took(double wall, double processor) {}

    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** From the start of the work to the end of the painting of so many pulses; then waits until nothing moves. */
    Took time(int pulses, Runnable work) {
        CompletableFuture<Took> painted = new CompletableFuture<>();
        Platform.runLater(() -> queue(() -> rendererBefore = processor()));
        Platform.runLater(() -> {
            long start = System.nanoTime();
            long before = processor();
            work.run();
            afterPaint(pulses, () -> toolkitAfter = processor(),
                    () -> painted.complete(new Took((System.nanoTime() - start) / NANOS,
                            (toolkitAfter - before + processor() - rendererBefore) / NANOS)));
        });
        Took took = painted.join();
        CompletableFuture<Boolean> quiet = new CompletableFuture<>();
        Platform.runLater(() -> afterPaint(QUIET_PULSES, () -> {}, () -> quiet.complete(true)));
        quiet.join();
        return took;
    }

    private void afterPaint(int pulses, Runnable laidOut, Runnable painted) {
        scene.addPostLayoutPulseListener(new Runnable() {
            private int left = pulses;

            @Override
            public void run() {
                left--;
                if (left > 0) {
                    Platform.requestNextPulse();
                    return;
                }
                scene.removePostLayoutPulseListener(this);
                Platform.runLater(() -> {
                    laidOut.run();
                    queue(painted);
                });
            }
        });
        Platform.requestNextPulse();
    }

    /** The renderer takes its jobs in order, so this one runs when the picture before it is painted. */
    private static void queue(Runnable then) {
        Future<?> unused = Toolkit.getToolkit().addRenderJob(new RenderJob(then));
    }

    /** Does one step in every frame; each frame's time from its pulse to the next is handed on, without the renderer's work. */
    void frames(int count, IntConsumer step, Consumer<Took> times) {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        Platform.runLater(() -> new AnimationTimer() {
            private int frame;
            private long before;
            private long workedBefore;

            @Override
            public void handle(long pulse) {
                long now = System.nanoTime();
                long worked = processor();
                if (frame > 0) {
                    times.accept(new Took((now - before) / NANOS, (worked - workedBefore) / NANOS));
                }
                before = now;
                workedBefore = worked;
                if (frame == count) {
                    stop();
                    done.complete(true);
                } else {
                    step.accept(frame++);
                }
            }
        }.start());
        done.join();
    }
}
