package org.tessera.engine.evaluate;

/**
 * How one type was found.
 *
 * @param hidden required entities, and those that are hidden whole, by whatever type
 * @param strict predictions by exact borders and type; those inside an optional span count for nothing
 */
public record TypeScore(Share hidden, StrictScore strict) {
    static final TypeScore NONE = new TypeScore(Share.NONE, StrictScore.NONE);

    TypeScore plus(TypeScore other) {
        return new TypeScore(hidden.plus(other.hidden), strict.plus(other.strict));
    }

    /** Required entities that are hidden whole. */
    public long caught() {
        return hidden.caught();
    }

    /** Required entities. */
    public long total() {
        return hidden.total();
    }

    /** The share of entities that do not leak; 1 if there are none. */
    public double recall() {
        return hidden.rate();
    }

    /** The harmonic mean of precision and recall by exact borders and type; 0 if nothing is exact. */
    public double strictF1() {
        return strict.f1();
    }
}
