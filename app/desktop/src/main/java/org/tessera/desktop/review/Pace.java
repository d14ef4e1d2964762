package org.tessera.desktop.review;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** How fast a person decides, taken from the last decisions; pauses count as one slow decision, not as an hour. */
final class Pace {
    private static final Duration FIRST_GUESS = Duration.ofSeconds(3);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int REMEMBERED = 20;

    private final InstantSource clock;
    private final Deque<Duration> last = new ArrayDeque<>();
    private Instant previous;

    Pace(InstantSource clock) {
        this.clock = clock;
        this.previous = clock.instant();
    }

    /** A decision was taken now. */
    void decided() {
        Instant now = clock.instant();
        Duration took = Duration.between(previous, now);
        previous = now;
        last.addLast(took.compareTo(LONGEST) > 0 ? LONGEST : took);
        if (last.size() > REMEMBERED) {
            last.removeFirst();
        }
    }

    /** About how long so many more decisions take: the median of the last ones, or a guess while there are few. */
    Duration left(long open) {
        List<Duration> sorted = last.stream().sorted(Comparator.naturalOrder()).toList();
        Duration each = sorted.size() < 3 ? FIRST_GUESS : sorted.get(sorted.size() / 2);
        return each.multipliedBy(open);
    }
}
