package org.tessera.detect.learned;

/** How a stretch of text uses capitals. In a shouted or whispered text a capital says nothing. */
enum Regime {
    MIXED(0), LOWER(1), UPPER(2);

    private final int number;

    Regime(int number) {
        this.number = number;
    }

    /** Its number in the model file. */
    int number() {
        return number;
    }

    /** The regime of a stretch with so many words in lower case, capitalised and in capitals. */
    static Regime of(int lower, int capitalised, int upper) {
        int all = lower + capitalised + upper;
        if (lower * 20 < all && upper * 2 > all) {
            return UPPER;
        }
        return (capitalised + upper) * 50 < all ? LOWER : MIXED;
    }
}
