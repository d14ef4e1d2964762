package org.tessera.core.detect;

/**
 * How likely a detection is an identifier, as a probability from 0 to 1.
 *
 * @param value 0.71 means: of 100 such detections, 71 are identifiers
 */
public record Score(double value) implements Comparable<Score> {
    /** Beyond doubt: given by a person or by the patient's own record. */
    public static final Score CERTAIN = new Score(1.0);

    /** @throws IllegalArgumentException unless {@code 0 <= value <= 1} */
    public Score {
        if (!(value >= 0.0 && value <= 1.0)) {
            throw new IllegalArgumentException("a score is a probability");
        }
    }

    /** The score as a whole percent, rounded, as shown to a reviewer. */
    public int percent() {
        return (int) Math.round(value * 100);
    }

    /** The word that stands beside the number. */
    public Confidence confidence() {
        return Confidence.of(this);
    }

    /** What two independent findings make together: {@code 1 - (1 - a)(1 - b)}. */
    public Score and(Score other) {
        return new Score(1 - (1 - value) * (1 - other.value));
    }

    /** The score after its odds were multiplied by a factor of 0 or more, for example 0.1 for evidence against. */
    public Score timesOdds(double factor) {
        return value == 1 ? this : new Score(value * factor / (value * factor + (1 - value)));
    }

    @Override
    public int compareTo(Score other) {
        return Double.compare(value, other.value);
    }
}
