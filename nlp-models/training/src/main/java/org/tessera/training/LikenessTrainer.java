package org.tessera.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.tessera.detect.learned.Likeness;
import org.tessera.detect.learned.Words;

/** Trains {@link Likeness}: multinomial logistic regression over hashed n-grams by stochastic gradient descent. */
final class LikenessTrainer {
    private static final int EPOCHS = 6;
    private static final float RATE = 0.15f;
    private static final float DECAY = 2e-5f;
    private static final int K = Likeness.KINDS;

    /** A word with its kind and how much it counts. */
    record Example(String word, Likeness.Kind kind, float weight) {}

    /** The index of the judge that saw all words. */
    static final int ALL = 2;

    private LikenessTrainer() {}

    /** The fold whose judge did not see a word. */
    static int fold(int wordHash) {
        return wordHash >>> 7 & 1;
    }

    /** Two judges, each trained on the words of the other fold, and a third that saw all. */
    static Likeness[] train(Map<String, float[]> words, long seed) {
        Likeness[] judges = new Likeness[3];
        for (int fold = 0; fold < 3; fold++) {
            List<Example> examples = new ArrayList<>();
            for (Map.Entry<String, float[]> word : words.entrySet()) {
                if (fold == 2 || fold(Words.of(word.getKey()).hash(0)) != fold) {
                    for (Likeness.Kind kind : Likeness.Kind.values()) {
                        float weight = word.getValue()[kind.number()];
                        if (weight > 0) {
                            examples.add(new Example(word.getKey(), kind, weight));
                        }
                    }
                }
            }
            judges[fold] = fit(examples, new Random(seed));
        }
        return judges;
    }

    private static Likeness fit(List<Example> examples, Random random) {
        float[] weights = new float[Likeness.ROWS * K];
        float[] squares = new float[Likeness.ROWS * K];
        int[] rows = new int[128];
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(examples, random);
            for (Example example : examples) {
                int count = Likeness.rows(example.word(), 0, example.word().length(), rows);
                double[] probabilities = probabilities(weights, rows, count);
                for (int kind = 0; kind < K; kind++) {
                    double target = kind == example.kind().number() ? 1 : 0;
                    float gradient = (float) (target - probabilities[kind]) * example.weight();
                    for (int index = 0; index < count; index++) {
                        int cell = rows[index] * K + kind;
                        squares[cell] += gradient * gradient;
                        weights[cell] += RATE * (gradient - DECAY * weights[cell])
                                / (float) (1e-3 + Math.sqrt(squares[cell]));
                    }
                }
            }
        }
        return quantised(weights);
    }

    private static double[] probabilities(float[] weights, int[] rows, int count) {
        double[] scores = new double[K];
        double most = Double.NEGATIVE_INFINITY;
        for (int kind = 0; kind < K; kind++) {
            for (int index = 0; index < count; index++) {
                scores[kind] += weights[rows[index] * K + kind];
            }
            most = Math.max(most, scores[kind]);
        }
        double sum = 0;
        for (int kind = 0; kind < K; kind++) {
            scores[kind] = StrictMath.exp(scores[kind] - most);
            sum += scores[kind];
        }
        for (int kind = 0; kind < K; kind++) {
            scores[kind] /= sum;
        }
        return scores;
    }

    private static Likeness quantised(float[] weights) {
        float largest = 0;
        for (float weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        float scale = Math.min(largest, 2.5f) / 127;
        byte[] bytes = new byte[weights.length];
        for (int cell = 0; cell < bytes.length; cell++) {
            bytes[cell] = (byte) Math.max(-127, Math.min(127, Math.round(weights[cell] / scale)));
        }
        return new Likeness(bytes, scale);
    }
}
