package org.tessera.core.quality;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How far the two readers of each note say the same about it: clean, or not.
 *
 * @param notes notes that both have read
 * @param bothClean notes that both call clean
 * @param bothLeak notes in which both found something
 * @param oneLeak notes in which only one of them did
 */
public record ReaderAgreement(int notes, int bothClean, int bothLeak, int oneLeak) {
    /** Counted over the notes of a sample; those that wait for a reader are passed over. */
    public static ReaderAgreement of(List<SampledNote> sample) {
        int clean = 0;
        int leak = 0;
        int one = 0;
        for (SampledNote note : sample) {
            if (note.isComplete()) {
                long found = note.readings().stream().filter(reading -> !reading.isClean()).count();
                clean += found == 0 ? 1 : 0;
                one += found == 1 ? 1 : 0;
                leak += found == SampledNote.READERS ? 1 : 0;
            }
        }
        return new ReaderAgreement(clean + leak + one, clean, leak, one);
    }

    /** The share of notes about which they agree; 1 without a note. */
    public double share() {
        return notes == 0 ? 1 : (double) (bothClean + bothLeak) / notes;
    }

    /**
     * The agreement beyond chance for readers who may change from note to note (Scott's pi, which is Fleiss' kappa for two):
     * both draw from one common rate. Empty where it is undefined, because nobody found anything anywhere, or everywhere.
     */
    public OptionalDouble kappa() {
        double found = notes == 0 ? 0 : (2.0 * bothLeak + oneLeak) / (2.0 * notes);
        double chance = found * found + (1 - found) * (1 - found);
        return chance >= 1 ? OptionalDouble.empty() : OptionalDouble.of((share() - chance) / (1 - chance));
    }
}
