package org.tessera.engine.evaluate;

/**
 * How one type was found.
 *
 * @param caught required entities that are hidden whole, by whatever type
 * @param total required entities
 * @param exact predictions with the gold borders and type
 * @param spurious predictions that are neither exact nor inside an optional span
 * @param missed required entities without an exact prediction
 */
public record TypeScore(int caught, int total, int exact, int spurious, int missed) {
    static final TypeScore NONE = new TypeScore(0, 0, 0, 0, 0);

    TypeScore plus(TypeScore other) {
        return new TypeScore(caught + other.caught, total + other.total, exact + other.exact, spurious + other.spurious,
                missed + other.missed);
    }

    /** The share of entities that do not leak; 1 if there are none. */
    public double recall() {
        return total == 0 ? 1 : (double) caught / total;
    }

    /** The harmonic mean of precision and recall by exact borders and type; 0 if nothing is exact. */
    public double strictF1() {
        return exact == 0 ? 0 : 2.0 * exact / (2 * exact + spurious + missed);
    }
}
