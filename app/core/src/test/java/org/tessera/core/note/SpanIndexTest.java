package org.tessera.core.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class SpanIndexTest {
    @Test
    void answersAsASearchThroughAllWould() {
        Random random = new Random(31);
        for (int round = 0; round < 3_000; round++) {
            List<TextSpan> things = Stream.generate(() -> span(random)).limit(random.nextInt(12)).toList();
            TextSpan asked = span(random);
            List<TextSpan> touching = things.stream().filter(asked::overlaps).toList();
            SpanIndex<TextSpan> index = new SpanIndex<>(things, Function.identity());
            assertThat(index.overlapping(asked)).containsExactlyInAnyOrderElementsOf(touching);
            assertThat(index.touches(asked)).isEqualTo(!touching.isEmpty());
        }
    }

    @Test
    void givesTheLastFirst() {
        List<TextSpan> things = List.of(new TextSpan(0, 9), new TextSpan(4, 5), new TextSpan(2, 6));
        assertThat(new SpanIndex<>(things, Function.identity()).overlapping(new TextSpan(4, 5)))
                .containsExactly(new TextSpan(4, 5), new TextSpan(2, 6), new TextSpan(0, 9));
    }

    @Test
    void touchesNothingWhenEmpty() {
        SpanIndex<TextSpan> empty = new SpanIndex<>(List.of(), Function.identity());
        assertThat(empty.touches(new TextSpan(0, 1))).isFalse();
        assertThat(empty.overlapping(new TextSpan(0, 1))).isEmpty();
    }

    private static TextSpan span(Random random) {
        int start = random.nextInt(30);
        return new TextSpan(start, start + 1 + random.nextInt(10));
    }
}
