package org.tessera.core.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tessera.core.note.NoteId;
import org.tessera.core.note.NoteSource;

/** Each stratum is drawn in proportion, and a seed draws the same notes again. */
final class SampleDrawTest {
    private static final Stratum COMMON = Stratum.of(NoteSource.Format.TEXT, 300);
    private static final Stratum RARE = Stratum.of(NoteSource.Format.PASTED, 20);

    private static List<SampleDraw.Candidate> notes() {
        return Stream.concat(
                IntStream.range(0, 990).mapToObj(number -> new SampleDraw.Candidate(new NoteId("c" + number), COMMON)),
                IntStream.range(0, 10).mapToObj(number -> new SampleDraw.Candidate(new NoteId("r" + number), RARE)))
                .toList();
    }

    private static Map<Stratum, Long> strata(List<SampleDraw.Candidate> drawn) {
        return drawn.stream().collect(Collectors.groupingBy(SampleDraw.Candidate::stratum, Collectors.counting()));
    }

    @Test
    void drawsEachStratumInProportionAndNoneWithoutANote() {
        assertThat(strata(new SampleDraw("a").draw(notes(), 300))).containsEntry(COMMON, 297L).containsEntry(RARE, 3L);
        assertThat(strata(new SampleDraw("a").draw(notes(), 20))).containsEntry(COMMON, 19L).containsEntry(RARE, 1L);
    }

    @Test
    void drawsTheSameAgainFromTheSameSeedWhateverTheOrder() {
        List<SampleDraw.Candidate> drawn = new SampleDraw("5f2a").draw(notes(), 50);
        assertThat(new SampleDraw("5f2a").draw(notes().reversed(), 50)).isEqualTo(drawn);
        assertThat(new SampleDraw("5f2b").draw(notes(), 50)).isNotEqualTo(drawn);
        assertThat(drawn).doesNotHaveDuplicates();
    }

    @Test
    void drawsAllIfThereAreFewer() {
        assertThat(new SampleDraw("a").draw(notes(), 5_000)).hasSize(1_000);
        assertThat(new SampleDraw("a").draw(List.of(), 5)).isEmpty();
    }
}
