package org.tessera.core.quality;

import org.tessera.core.note.NoteSource;

/**
 * Notes that are alike for a sample: they came in the same way and are of one length, so that no such group is missed by
 * chance.
 *
 * @param format how they came in
 * @param length how long they are
 */
public record Stratum(NoteSource.Format format, Length length) {
    private static final int SHORT = 150;
    private static final int LONG = 800;

    /** Lengths of a note: under 150 words, under 800 words, and longer. */
    public enum Length {
        SHORT, MIDDLE, LONG
    }

    /** Where a note belongs. */
    public static Stratum of(NoteSource.Format format, int words) {
        return new Stratum(format, words < SHORT ? Length.SHORT : words < LONG ? Length.MIDDLE : Length.LONG);
    }
}
