package org.tessera.detect.dictionary;

/** What a word or phrase of the gazetteer can be. */
public enum Sense {
    /** A given name: {@code Maribel}. */
    GIVEN(1),
    /** A family name: {@code Achterberg}, {@code van den Berg}. */
    FAMILY(2),
    /** A town or city: {@code Ouagadougou}. */
    PLACE(4),
    /** An English or clinical word as well, or a State or country: {@code will}, {@code stent}, {@code georgia}. */
    ORDINARY(8);

    private final long bit;

    Sense(long bit) {
        this.bit = bit;
    }

    /** Its bit in a mask of senses. Frozen: it is written into the gazetteer's file. */
    public long bit() {
        return bit;
    }

    /** Whether a mask of senses has this one. */
    public boolean isIn(long mask) {
        return (mask & bit) != 0;
    }
}
