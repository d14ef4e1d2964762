package org.tessera.benchmark;

import java.util.List;
import java.util.stream.IntStream;
import org.tessera.core.detect.AnnotatedNote;
import org.tessera.core.note.ClinicalNote;
import org.tessera.testkit.note.Notes;
import org.tessera.testkit.note.SyntheticNotes;

/** Notes of one length, cut from synthetic notes with and without identifiers. The same length gives the same notes. */
final class BenchmarkNotes {
    private static final long SEED = 41;
    private static final int GROUND = 2_000_000;

    private BenchmarkNotes() {}

    /** Notes of exactly that many UTF-16 units. */
    static List<ClinicalNote> ofLength(int length, int count) {
        String ground = ground(Math.min(GROUND, length * count));
        return IntStream.range(0, count).mapToObj(number -> {
            int start = (int) ((long) number * length % Math.max(1, ground.length() - length));
            return Notes.of(ground.substring(start, start + length));
        }).toList();
    }

    /** The same notes as a detector sees them without linguistic analysis. */
    static List<AnnotatedNote> plain(int length, int count) {
        return ofLength(length, count).stream().map(note -> Notes.plain(note.text().reveal())).toList();
    }

    private static String ground(int length) {
        StringBuilder ground = new StringBuilder(length);
        for (long seed = SEED; ground.length() <= length; seed++) {
            SyntheticNotes.identified(seed, 48).forEach(note -> ground.append(note.marked().text()).append("\n\n"));
            SyntheticNotes.clean(seed, 48).forEach(note -> ground.append(note.marked().text()).append("\n\n"));
        }
        return ground.toString();
    }
}
