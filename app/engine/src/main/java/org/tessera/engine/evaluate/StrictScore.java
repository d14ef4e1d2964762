package org.tessera.engine.evaluate;

/**
 * Agreement that asks for everything: for spans the same borders and type, for words the whole word.
 *
 * @param exact found and right
 * @param spurious found and not right
 * @param missed right and not found
 */
public record StrictScore(long exact, long spurious, long missed) {
    static final StrictScore NONE = new StrictScore(0, 0, 0);

    StrictScore plus(StrictScore other) {
        return new StrictScore(exact + other.exact, spurious + other.spurious, missed + other.missed);
    }

    /** The share of what was found that is right; 0 if nothing was found. */
    public double precision() {
        return exact == 0 ? 0 : (double) exact / (exact + spurious);
    }

    /** The share of what is right that was found; 0 if nothing was. */
    public double recall() {
        return exact == 0 ? 0 : (double) exact / (exact + missed);
    }

    /** The harmonic mean of the two; 0 if nothing is exact. */
    public double f1() {
        return exact == 0 ? 0 : 2.0 * exact / (2 * exact + spurious + missed);
    }
}
