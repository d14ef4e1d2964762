package org.tessera.detect.learned;

import java.util.Map;

/**
 * Turns the model's own probability of a mention into the share of such mentions that are identifiers, label by label.
 *
 * @param curves one for each label that can be a mention
 */
public record Calibration(Map<Label, Curve> curves) {
    private static final double LEAST = 1e-4;

    /** {@code logit(score) = slope * logit(raw) + offset}. */
    public record Curve(float slope, float offset) {
        /** Leaves probabilities as they are. */
        public static final Curve NONE = new Curve(1, 0);

        double score(double raw) {
            double bounded = Math.max(LEAST, Math.min(1 - LEAST, raw));
            double logit = StrictMath.log(bounded / (1 - bounded));
            return 1 / (1 + StrictMath.exp(-(slope * logit + offset)));
        }
    }

    /** Leaves probabilities as they are. */
    public static final Calibration NONE = new Calibration(Map.of());

    public Calibration {
        curves = Map.copyOf(curves);
    }

    /** The score of a mention. */
    public double score(Label label, double raw) {
        return curve(label).score(raw);
    }

    /** The curve of a label. */
    public Curve curve(Label label) {
        return curves.getOrDefault(label, Curve.NONE);
    }
}
