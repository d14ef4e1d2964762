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
    static final String HEAD = String.format(Locale.ROOT, "%-46s %6s %8s %8s %8s %12s %s", "", "times", "p50 ms",
            "p95 ms", "max ms", "aim ms", "");

    private final String what;
    private final Held held;
    private final double aim;
    private final List<Double> times = new ArrayList<>();

    Figure(String what, Held held, double aim) {
        this.what = what;
        this.held = held;
        this.aim = aim;
    }

    void add(double milliseconds) {
        times.add(milliseconds);
    }

    private double at(double share) {
        List<Double> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }

    private double share() {
        return 100.0 * times.stream().filter(time -> time > aim).count() / times.size();
    }

    /** One line of the table. */
    String line() {
        boolean met = (held == Held.P95 ? at(0.95) : at(1)) <= aim;
        return String.format(Locale.ROOT, "%-46s %6d %8.1f %8.1f %8.1f %4s <= %4.0f %s, %.1f %% over", what,
                times.size(), at(0.5), at(0.95), at(1), held == Held.P95 ? "p95" : "max", aim, met ? "met" : "MISSED",
                share());
    }
}
