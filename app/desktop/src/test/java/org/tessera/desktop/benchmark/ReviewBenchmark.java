package org.tessera.desktop.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import org.tessera.core.review.ReviewSession;
import org.tessera.desktop.theme.Typeface;

/**
 * Prints how long the Review screen keeps a person waiting, beside the figures that it is held to: a span action 50 ms, a
 * change of notes 200 ms, a note of 200,000 words with 2,000 spans opened in a second and scrolled without a frame over
 * 50 ms, memory bounded over 1,000 notes. Arguments name parts: {@code usual}, {@code longest}, {@code memory}; none mean all.
 */
public final class ReviewBenchmark {
    private static final double ACTION = 50;
    private static final double SWITCH = 200;
    private static final double OPEN = 1_000;
    private static final double FRAME = 50;
    private static final int LONG_CYCLES = 24;
    private static final double WHEEL = 40;

    /** What a person does to spans, one after another, with the key for it. */
    private enum SpanAction {
        CONFIRM(KeyCode.A, false, false), NEXT(KeyCode.J, false, false), REJECT(KeyCode.X, false, false),
        KIND(KeyCode.DIGIT8, false, false), RESIZE(KeyCode.RIGHT, true, false), UNDO(KeyCode.Z, false, true);

        private final KeyCode key;
        private final boolean shift;
        private final boolean control;

        SpanAction(KeyCode key, boolean shift, boolean control) {
            this.key = key;
            this.shift = shift;
            this.control = control;
        }

        void on(BenchmarkDesk desk) {
            desk.press(key, shift, control);
        }
    }

    private final BenchmarkDesk desk;

    private ReviewBenchmark(BenchmarkDesk desk) {
        this.desk = desk;
    }

    /** Measures. */
    public static void main(String[] args) throws InterruptedException {
        List<String> parts = args.length == 0 ? List.of("usual", "longest", "memory") : List.of(args);
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(() -> {
            Platform.setImplicitExit(false);
            Typeface.loadAll();
            started.countDown();
        });
        started.await();
        System.out.printf(Locale.ROOT, "%d cores, Java %s, heap at most %d MB, toolkit %s%n%s%n",
                Runtime.getRuntime().availableProcessors(), Runtime.version(),
                Runtime.getRuntime().maxMemory() / 1_000_000, System.getProperty("javafx.version"), Figure.HEAD);
        try (BenchmarkDesk desk = new BenchmarkDesk()) {
            ReviewBenchmark benchmark = new ReviewBenchmark(desk);
            parts.forEach(benchmark::run);
        }
        Platform.exit();
    }

    private void run(String part) {
        switch (part) {
            case "usual" -> usual();
            case "longest" -> longest();
            case "memory" -> memory();
            default -> throw new IllegalArgumentException("no part of the benchmark: " + part);
        }
    }

    private void usual() {
        List<ReviewSession> notes = new ArrayList<>();
        for (int seed = 1; seed <= 20; seed++) {
            notes.add(InventedNote.usual(seed));
        }
        for (int warm = 0; warm < 3; warm++) {
            switchTo(notes.get(warm));
            actions("", 3);
        }
        Figure switching = new Figure("switch between usual notes", Figure.Held.P95, SWITCH);
        for (int round = 0; round < 3; round++) {
            notes.forEach(note -> switching.add(switchTo(note)));
        }
        print(switching);
        Map<SpanAction, Figure> all = figures("usual note");
        for (ReviewSession note : notes.subList(0, 10)) {
            switchTo(note);
            act(all, 6);
        }
        all.values().forEach(ReviewBenchmark::print);
    }

    private void longest() {
        ReviewSession note = InventedNote.longest();
        Figure opening = new Figure("open 200,000 words, 2,000 spans", Figure.Held.MAX, OPEN);
        for (int round = 0; round < 5; round++) {
            desk.watch().time(1, desk::clear);
            opening.add(switchTo(note));
        }
        print(opening);
        actions("", 4);
        Figure pages = new Figure("longest note, page by page, frames", Figure.Held.MAX, FRAME);
        desk.watch().frames(300, frame -> desk.press(KeyCode.PAGE_DOWN, false, false), pages::add);
        print(pages);
        Figure wheel = new Figure("longest note, by the wheel, frames", Figure.Held.MAX, FRAME);
        desk.watch().frames(600, frame -> desk.wheel(frame < 300 ? -WHEEL : WHEEL), wheel::add);
        print(wheel);
        switchTo(InventedNote.usual(1));
        switchTo(note);
        actions("longest note", LONG_CYCLES);
    }

    private Watch.Took switchTo(ReviewSession note) {
        return desk.watch().time(2, () -> desk.open(note));
    }

    private void actions(String where, int cycles) {
        Map<SpanAction, Figure> all = figures(where);
        act(all, cycles);
        if (!where.isEmpty()) {
            all.values().forEach(ReviewBenchmark::print);
        }
    }

    private static Map<SpanAction, Figure> figures(String where) {
        Map<SpanAction, Figure> all = new LinkedHashMap<>();
        for (SpanAction action : SpanAction.values()) {
            all.put(action, new Figure(where + ", " + action.name().toLowerCase(Locale.ROOT), Figure.Held.P95, ACTION));
        }
        return all;
    }

    private void act(Map<SpanAction, Figure> all, int cycles) {
        for (int cycle = 0; cycle < cycles; cycle++) {
            all.forEach((action, figure) -> figure.add(desk.watch().time(1, () -> action.on(desk))));
        }
    }

    private void memory() {
        List<Long> used = new ArrayList<>();
        for (int seed = 1; seed <= 1_000; seed++) {
            switchTo(InventedNote.usual(1_000 + seed));
            if (seed % 100 == 0) {
                used.add(usedMemory());
            }
        }
        double first = used.subList(0, 3).stream().mapToLong(Long::longValue).average().orElseThrow();
        double last = used.subList(7, 10).stream().mapToLong(Long::longValue).average().orElseThrow();
        System.out.printf(Locale.ROOT,
                "heap after each 100 of 1,000 notes, MB: %s; last third against first %+.0f %%, %s%n",
                used.stream().map(bytes -> bytes / 1_000_000).toList(), 100 * (last / first - 1),
                last <= 1.2 * first ? "bounded" : "GROWS");
    }

    private static long usedMemory() {
        System.gc();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void print(Figure figure) {
        System.out.println(figure.line());
    }
}
