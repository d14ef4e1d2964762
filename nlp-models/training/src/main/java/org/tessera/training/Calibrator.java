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
 * Fits what turns the model's own probability into the share of true identifiers: for each label one number, which shifts
 * the log odds, on documents that it was not trained on. One number a label is all that those documents decide; a weak pull
 * towards no change keeps rare labels sane.
 */
final class Calibrator {
    private static final double PULL = 0.2;
    private static final double LEAST = 1e-4;
    private static final double FARTHEST = 8;
    private static final int HALVINGS = 40;

    private final Map<Label, Sums> samples = new EnumMap<>(Label.class);

    /** How many mentions of each probability, in hundredths of a logit, were false and true. */
    private static final class Sums {
        private final SortedMap<Integer, int[]> byLogit = new TreeMap<>();

        void add(double probability, boolean isTrue) {
            double bounded = Math.max(LEAST, Math.min(1 - LEAST, probability));
            int key = (int) Math.round(100 * StrictMath.log(bounded / (1 - bounded)));
            byLogit.computeIfAbsent(key, logit -> new int[2])[isTrue ? 1 : 0]++;
        }

        /** The slope of the penalised likelihood; it falls as the shift grows. */
        double gradient(double shift) {
            double gradient = -PULL * shift;
            for (Map.Entry<Integer, int[]> sample : byLogit.entrySet()) {
                double share = 1 / (1 + StrictMath.exp(-(sample.getKey() / 100.0 + shift)));
                int count = sample.getValue()[0] + sample.getValue()[1];
                gradient += sample.getValue()[1] - count * share;
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

    /** How many units of a mention lie in identifiers that count, or in other labelled stretches. */
    static int overlap(TrainingNote note, TextSpan mention, boolean required) {
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
        samples.forEach((label, sums) -> curves.put(label, new Calibration.Curve(1, shift(sums))));
        return new Calibration(curves);
    }

    /** Where the likelihood is highest: its slope changes sign there. */
    private static float shift(Sums sums) {
        double low = -FARTHEST;
        double high = FARTHEST;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = (low + high) / 2;
            if (sums.gradient(middle) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (float) low;
    }
}
