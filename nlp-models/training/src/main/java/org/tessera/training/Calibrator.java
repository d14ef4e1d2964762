package org.tessera.training;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tessera.core.note.TextSpan;
import org.tessera.detect.learned.Calibration;
import org.tessera.detect.learned.Label;
import org.tessera.detect.learned.MentionProbe;

/**
 * Fits the curves that turn the model's own probability into the share of true identifiers, label by label, on documents
 * that it was not trained on. A weak pull towards no change keeps rare labels sane.
 */
final class Calibrator {
    private static final int ROUNDS = 2_000;
    private static final double PULL = 2.0;
    private static final double LEAST = 1e-4;

    private final Map<Label, Sums> samples = new EnumMap<>(Label.class);

    /** How many mentions of each probability, in hundredths of a logit, were false and true. */
    private static final class Sums {
        private final SortedMap<Integer, int[]> byLogit = new TreeMap<>();

        void add(double probability, boolean isTrue) {
            double bounded = Math.max(LEAST, Math.min(1 - LEAST, probability));
            int key = (int) Math.round(100 * StrictMath.log(bounded / (1 - bounded)));
            byLogit.computeIfAbsent(key, logit -> new int[2])[isTrue ? 1 : 0]++;
        }

        double likelihood(double slope, double offset) {
            double sum = -PULL * ((slope - 1) * (slope - 1) + 0.1 * offset * offset) / 2;
            for (Map.Entry<Integer, int[]> sample : byLogit.entrySet()) {
                double value = slope * sample.getKey() / 100.0 + offset;
                sum -= sample.getValue()[1] * StrictMath.log1p(StrictMath.exp(-value));
                sum -= sample.getValue()[0] * StrictMath.log1p(StrictMath.exp(value));
            }
            return sum;
        }

        double[] gradient(double slope, double offset) {
            double[] gradient = {PULL * (1 - slope), -PULL * 0.1 * offset};
            for (Map.Entry<Integer, int[]> sample : byLogit.entrySet()) {
                double logit = sample.getKey() / 100.0;
                double share = 1 / (1 + StrictMath.exp(-(slope * logit + offset)));
                int count = sample.getValue()[0] + sample.getValue()[1];
                double error = sample.getValue()[1] - count * share;
                gradient[0] += error * logit;
                gradient[1] += error;
            }
            return gradient;
        }
    }

    /** Adds the mentions of one document. One that lies in optional text or in a number or code says nothing. */
    void add(TrainingNote note, List<MentionProbe.Raw> mentions) {
        for (MentionProbe.Raw mention : mentions) {
            int required = overlap(note, mention.span(), true);
            int other = overlap(note, mention.span(), false);
            if (mention.label() != Label.NUMBER && other * 2 <= mention.span().length()) {
                samples.computeIfAbsent(mention.label(), label -> new Sums())
                        .add(mention.probability(), required * 2 > mention.span().length());
            }
        }
    }

    private static int overlap(TrainingNote note, TextSpan mention, boolean required) {
        int units = 0;
        for (GoldSpan span : note.spans()) {
            if (Score.isRequired(span) == required) {
                units += Math.max(0, Math.min(span.end(), mention.end()) - Math.max(span.start(), mention.start()));
            }
        }
        return units;
    }

    /** The curves, by maximum penalised likelihood. */
    Calibration fit() {
        Map<Label, Calibration.Curve> curves = new EnumMap<>(Label.class);
        samples.forEach((label, sums) -> curves.put(label, fit(sums)));
        return new Calibration(curves);
    }

    /** Gradient ascent that halves its step whenever the penalised likelihood would fall; it cannot run away. */
    private static Calibration.Curve fit(Sums sums) {
        double slope = 1;
        double offset = 0;
        double step = 1;
        double likelihood = sums.likelihood(slope, offset);
        for (int round = 0; round < ROUNDS; round++) {
            double[] gradient = sums.gradient(slope, offset);
            double newSlope = slope + step * gradient[0];
            double newOffset = offset + step * gradient[1];
            double newLikelihood = sums.likelihood(newSlope, newOffset);
            if (newLikelihood > likelihood) {
                slope = newSlope;
                offset = newOffset;
                likelihood = newLikelihood;
                step *= 1.2;
            } else {
                step /= 2;
            }
        }
        return new Calibration.Curve((float) slope, (float) offset);
    }
}
