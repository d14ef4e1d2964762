package org.tessera.detect.learned;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.tessera.testkit.note.Notes;

/** What the tagger asks of the heap, counted in bytes allocated, which do not depend on the machine. */
class TaggerMemoryTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final long MODEL = 40_000_000;
    private static final long PER_CHARACTER = 300;

    private static long allocatedBy(Runnable work) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        work.run();
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    @Test
    void readsTheModelIntoLittleMemory() {
        byte[] file = ReleasedModel.bytes();
        assertThat(allocatedBy(() -> new CrfTagger(file))).isLessThan(MODEL);
    }

    @Test
    void growsWithTheLengthOfTheNoteAndNoFaster() {
        CrfTagger tagger = new CrfTagger(ReleasedModel.bytes());
        String visit = "Mr. Trehearne was seen by Dr. Sallowfield on 3/4/2019 for a cough.\n";
        String line = "a ".repeat(200_000);
        assertThat(allocatedBy(() -> tagger.detect(Notes.plain(visit.repeat(6_000)))))
                .isLessThan(PER_CHARACTER * visit.length() * 6_000);
        assertThat(allocatedBy(() -> tagger.detect(Notes.plain(line)))).isLessThan(PER_CHARACTER * line.length());
    }
}
