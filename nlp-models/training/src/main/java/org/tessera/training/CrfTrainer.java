package org.tessera.training;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.ArrayList;
import java.util.Random;
import java.util.SplittableRandom;
import org.tessera.detect.learned.Chain;
import org.tessera.detect.learned.Features;
import org.tessera.detect.learned.Label;
import org.tessera.detect.learned.ModelFile;
import org.tessera.detect.learned.Reading;
import org.tessera.detect.learned.Weights;

/**
 * Fits the weights of the chain by AdaGrad on the conditional likelihood, one passage at a time. Where the gold is an
 * identifier, OUTSIDE gets a head start ({@code margin}), so that the model learns to be sure of identifiers.
 */
final class CrfTrainer {
    private static final int L = Label.COUNT;
    private static final int STRIDE = Weights.STRIDE;
    private static final float NEGLIGIBLE = 2e-3f;

    /** A text to learn from. */
    record Lesson(TrainingNote note, boolean counted) {}

    private final float[] weights = new float[Features.ROWS * STRIDE];
    private final float[] squares = new float[Features.ROWS * STRIDE];
    private final float[][] transitions = new float[ModelFile.GAPS][L * L];
    private final float[][] transitionSquares = new float[ModelFile.GAPS][L * L];
    private final TrainingKnowledge knowledge;
    private final Plan plan;

    CrfTrainer(TrainingKnowledge knowledge, Plan plan) {
        this.knowledge = knowledge;
        this.plan = plan;
        Arrays.fill(squares, 1e-2f);
        for (float[] table : transitionSquares) {
            Arrays.fill(table, 1);
        }
    }

    void train(List<Lesson> lessons) {
        List<Lesson> shuffled = new ArrayList<>(lessons);
        Random random = new Random(plan.seed());
        for (float rate : plan.rates()) {
            Collections.shuffle(shuffled, random);
            for (Lesson lesson : shuffled) {
                learn(lesson, rate, random.nextInt());
            }
        }
    }

    private void learn(Lesson lesson, float rate, int seed) {
        knowledge.open(lesson.note(), lesson.counted(), seed);
        Reading reading = new Reading(lesson.note().text(), knowledge);
        int[] allowed = Targets.of(lesson.note(), reading.words());
        for (int from = 0; from < allowed.length;) {
            int to = reading.passageEnd(from);
            learn(thinned(reading.features(from, to), seed + from), reading.gaps(from, to),
                    Arrays.copyOfRange(allowed, from, to), rate);
            from = to;
        }
    }

    /** The features without a random share of them, so that no feature learns to rely on another. */
    private int[][] thinned(int[][] features, int seed) {
        if (plan.dropout() == 0) {
            return features;
        }
        SplittableRandom dice = new SplittableRandom(seed);
        int[][] thinned = new int[features.length][];
        for (int word = 0; word < features.length; word++) {
            thinned[word] = Arrays.stream(features[word]).filter(row -> dice.nextDouble() >= plan.dropout()).toArray();
        }
        return thinned;
    }

    private void learn(int[][] features, int[] gaps, int[] allowed, float rate) {
        int words = features.length;
        Chain chain = new Chain(transitions);
        float[] scores = scores(features);
        float[] gold = scores.clone();
        for (int word = 0; word < words; word++) {
            for (int label = 0; label < L; label++) {
                if ((allowed[word] >>> label & 1) == 0) {
                    gold[word * L + label] = Float.NEGATIVE_INFINITY;
                }
            }
            if ((allowed[word] & 1) == 0) {
                scores[word * L] += plan.margin();
            }
        }
        double[][] pairs = new double[ModelFile.GAPS][L * L];
        float[] expected = new float[words * L];
        float[] wanted = new float[words * L];
        chain.probabilities(scores, gaps, words, expected, pairs, -1);
        chain.probabilities(gold, gaps, words, wanted, pairs, 1);
        for (int word = 0; word < words; word++) {
            update(features[word], wanted, expected, word * L, rate);
        }
        for (int gap = 0; gap < ModelFile.GAPS; gap++) {
            for (int pair = 0; pair < L * L; pair++) {
                float gradient = (float) pairs[gap][pair];
                transitionSquares[gap][pair] += gradient * gradient;
                transitions[gap][pair] += rate * gradient / (float) Math.sqrt(transitionSquares[gap][pair]);
            }
        }
    }

    private float[] scores(int[][] features) {
        float[] scores = new float[features.length * L];
        for (int word = 0; word < features.length; word++) {
            int to = word * L;
            for (int feature : features[word]) {
                int row = feature * STRIDE;
                for (int label = 0; label < L; label++) {
                    scores[to + label] += weights[row + label];
                }
            }
        }
        return scores;
    }

    private void update(int[] features, float[] wanted, float[] expected, int at, float rate) {
        float largest = 0;
        for (int label = 0; label < L; label++) {
            largest = Math.max(largest, Math.abs(wanted[at + label] - expected[at + label]));
        }
        if (largest < NEGLIGIBLE) {
            return;
        }
        for (int feature : features) {
            int row = feature * STRIDE;
            for (int label = 0; label < L; label++) {
                float gradient = wanted[at + label] - expected[at + label];
                float sum = squares[row + label] + gradient * gradient;
                squares[row + label] = sum;
                weights[row + label] += rate * gradient / (float) Math.sqrt(sum);
            }
        }
    }

    float[] weights() {
        return weights;
    }

    float[][] transitions() {
        return transitions;
    }
}
