package org.tessera.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Shows on a terminal how far a run is. Silent when the output is a file. */
final class ProgressBar {
    private static final int WIDTH = 30;
    private static final long REDRAW_NANOS = Duration.ofMillis(100).toNanos();

    private final Terminal terminal;
    private final String what;
    private final int total;
    private final AtomicInteger done = new AtomicInteger();
    private volatile long drawnAt;

    ProgressBar(Terminal terminal, String what, int total) {
        this.terminal = terminal;
        this.what = what;
        this.total = total;
    }

    /** Counts one more. Any thread. */
    void step() {
        int count = done.incrementAndGet();
        long now = System.nanoTime();
        if (count == total || now - drawnAt > REDRAW_NANOS) {
            drawnAt = now;
            draw(count);
        }
    }

    private void draw(int count) {
        int filled = (int) Math.min(WIDTH, (long) WIDTH * count / total);
        terminal.show(String.format(Locale.ROOT, "%s [%s%s] %d of %d", what, "#".repeat(filled),
                ".".repeat(WIDTH - filled), count, Math.max(count, total)));
    }

    /** Takes the bar off the terminal. */
    void end() {
        terminal.show("");
    }
}
