package org.tessera.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GeneratorTest {
    private static List<TrainingNote> write(long seed) throws IOException {
        return new Generator(TinySources.read(), seed).write(0.02);
    }

    @Test
    void writesTheSameTextForTheSameSeed() throws IOException {
        assertThat(write(5)).isEqualTo(write(5)).isNotEqualTo(write(6));
    }

    @Test
    void labelsStretchesInOrderInsideTheText() throws IOException {
        for (TrainingNote note : write(7)) {
            int end = 0;
            for (GoldSpan span : note.spans()) {
                assertThat(span.start()).as(note.text()).isGreaterThanOrEqualTo(end);
                assertThat(span.end()).as(note.text()).isGreaterThan(span.start());
                end = span.end();
            }
            assertThat(end).isLessThanOrEqualTo(note.text().length());
        }
    }

    @Test
    void leavesNoSignOfAFrameInTheText() throws IOException {
        assertThat(write(8)).noneMatch(note -> note.text().contains("~(") || note.text().contains("{NAME"));
    }

    @Test
    void writesTextWithAndWithoutIdentifiers() throws IOException {
        List<TrainingNote> notes = write(9);
        Set<String> types = notes.stream()
                .flatMap(note -> note.spans().stream())
                .map(GoldSpan::type)
                .collect(Collectors.toSet());
        assertThat(types).contains("NAME", "NAME_PROVIDER", "LOCATION", "ORGANIZATION", "DATE", "PHONE", "MRN");
        assertThat(notes).anyMatch(note -> note.spans().isEmpty());
    }
}
