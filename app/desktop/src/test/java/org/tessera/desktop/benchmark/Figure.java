package org.tessera.desktop.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Times of one thing that was done again and again, in ms, and what they should be. */
final class Figure {
    /** What an aim is held against. */
    enum Held {
        P95, MAX
    }

    /** The head of the table that lines belong to. */
    static final String HEAD = String.format(Locale.ROOT, "%-40s %5s %8s %8s %8s %14s %14s %12s", "ms", "times", "p50",
            "p95", "max", "processor p50", "processor p95", "aim");

    private final String what;
    private final Held held;
    private final double aim;
    private final List<Double> times = new ArrayList<>();
    private final List<Double> work = new ArrayList<>();

    Figure(String what, Held held, double aim) {
        this.what = what;
        this.held = held;
        this.aim = aim;
    }

    void add(Watch.Took took) {
        times.add(took.wall());
        work.add(took.processor());
    }

    private static double at(List<Double> times, double share) {
        List<Double> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }

    private double share() {
        return 100.0 * times.stream().filter(time -> time > aim).count() / times.size();
    }

    /** One line of the table. */
    String line() {
        boolean met = at(times, held == Held.P95 ? 0.95 : 1) <= aim;
        return String.format(Locale.ROOT, "%-40s %5d %8.1f %8.1f %8.1f %14.1f %14.1f  %s <= %.0f %s, %.1f %% over",
                what, times.size(), at(times, 0.5), at(times, 0.95), at(times, 1), at(work, 0.5), at(work, 0.95),
                held == Held.P95 ? "p95" : "max", aim, met ? "met" : "MISSED", share());
    }
}
