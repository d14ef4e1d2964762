package org.tessera.engine.evaluate;

/**
 * How many of some are well.
 *
 * @param caught those that are
 * @param total all
 */
public record Share(long caught, long total) {
    static final Share NONE = new Share(0, 0);

    Share plus(Share other) {
        return new Share(caught + other.caught, total + other.total);
    }

    /** From 0 to 1; 1 if there are none. */
    public double rate() {
        return total == 0 ? 1 : (double) caught / total;
    }

    /** Those that are not well. */
    public long missed() {
        return total - caught;
    }
}
