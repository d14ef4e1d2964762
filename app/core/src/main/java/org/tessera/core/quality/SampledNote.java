package org.tessera.core.quality;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.tessera.core.note.NoteId;
import org.tessera.core.review.NamedPerson;

/**
 * A note of the sample. It outlives the note itself, so that a bound does not rest on notes that were purged since.
 *
 * @param note which
 * @param stratum what it stands for
 * @param seed of the draw
 * @param drawnAt when
 * @param readings at most two, by two people
 */
public record SampledNote(NoteId note, Stratum stratum, String seed, Instant drawnAt, List<BlindReading> readings) {
    /** How many people read a note of the sample. */
    public static final int READERS = 2;

    /** @throws IllegalArgumentException if one person read it twice, or more than two did */
    public SampledNote {
        readings = List.copyOf(readings);
        if (readings.size() > READERS
                || readings.stream().map(BlindReading::reader).distinct().count() < readings.size()) {
            throw new IllegalArgumentException("two people read a note of the sample");
        }
    }

    /** A note that was just drawn. */
    public static SampledNote drawn(SampleDraw.Candidate candidate, String seed, Instant at) {
        return new SampledNote(candidate.note(), candidate.stratum(), seed, at, List.of());
    }

    /** The note after one more reading. */
    public SampledNote read(BlindReading reading) {
        List<BlindReading> more = new ArrayList<>(readings);
        more.add(reading);
        return new SampledNote(note, stratum, seed, drawnAt, more);
    }

    /** The same with other readings, of the same people. */
    public SampledNote with(List<BlindReading> changed) {
        return new SampledNote(note, stratum, seed, drawnAt, changed);
    }

    /** The same without what was found, while one of the two has not read it. */
    public SampledNote untold() {
        return isComplete() ? this
                : with(readings.stream()
                        .map(reading -> new BlindReading(reading.reader(), reading.at(), List.of()))
                        .toList());
    }

    /** Whether both have read it: only then it counts. */
    public boolean isComplete() {
        return readings.size() == READERS;
    }

    /** Whether somebody still has to read it who may be this person. */
    public boolean waitsFor(NamedPerson person) {
        return !isComplete() && readings.stream().noneMatch(reading -> reading.reader().equals(person));
    }

    /** Whether either reader found an identifier: one is enough. */
    public boolean leaks() {
        return readings.stream().anyMatch(reading -> !reading.isClean());
    }
}
