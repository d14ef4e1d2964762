package org.tessera.desktop.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

final class PaceTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final Pace pace = new Pace(now::get);

    private void decideAfter(int seconds) {
        now.updateAndGet(time -> time.plusSeconds(seconds));
        pace.decided();
    }

    @Test
    void guessesWhileLittleIsKnown() {
        assertThat(pace.left(7)).isEqualTo(Duration.ofSeconds(21));
    }

    @Test
    void takesTheMedianSoThatAPauseCountsLittle() {
        decideAfter(1);
        decideAfter(3600);
        decideAfter(2);
        decideAfter(1);
        decideAfter(2);
        assertThat(pace.left(10)).isEqualTo(Duration.ofSeconds(20));
    }
}
