package org.tessera.detect.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Compares the fast arithmetic with a sum over all label sequences of a short text. */
class ChainTest {
    private static final int L = Label.COUNT;
    private static final int WORDS = 4;

    private final Random random = new Random(11);
    private final float[][] transitions = new float[ModelFile.GAPS][L * L];
    private final float[] scores = new float[WORDS * L];
    private final int[] gaps = {Words.PARAGRAPH, Words.BLANK, Words.JOINED, Words.LINE};

    private Chain chain() {
        for (float[] table : transitions) {
            fill(table);
        }
        fill(scores);
        return new Chain(transitions);
    }

    private void fill(float[] values) {
        for (int index = 0; index < values.length; index++) {
            values[index] = random.nextFloat() * 4 - 2;
        }
    }

    private double score(int sequence) {
        double sum = 0;
        int before = 0;
        int rest = sequence;
        for (int word = 0; word < WORDS; word++) {
            int label = rest % L;
            rest /= L;
            sum += scores[word * L + label] + transitions[gaps[word]][before * L + label];
            before = label;
        }
        return sum;
    }

    private static int label(int sequence, int word) {
        return sequence / (int) Math.pow(L, word) % L;
    }

    @Test
    void sumsOverAllSequences() {
        Chain chain = chain();
        int sequences = (int) Math.pow(L, WORDS);
        double[] expected = new double[WORDS * L];
        double total = 0;
        for (int sequence = 0; sequence < sequences; sequence++) {
            double weight = Math.exp(score(sequence));
            total += weight;
            for (int word = 0; word < WORDS; word++) {
                expected[word * L + label(sequence, word)] += weight;
            }
        }
        float[] probabilities = new float[WORDS * L];
        chain.probabilities(scores, gaps, WORDS, probabilities);
        for (int cell = 0; cell < expected.length; cell++) {
            assertThat((double) probabilities[cell]).isCloseTo(expected[cell] / total, within(1e-5));
        }
    }

    @Test
    void findsTheBestSequence() {
        Chain chain = chain();
        int best = 0;
        for (int sequence = 1; sequence < (int) Math.pow(L, WORDS); sequence++) {
            best = score(sequence) > score(best) ? sequence : best;
        }
        int[] labels = new int[WORDS];
        chain.best(scores, gaps, WORDS, labels);
        for (int word = 0; word < WORDS; word++) {
            assertThat(labels[word]).isEqualTo(label(best, word));
        }
    }

    @Test
    void countsAsManyPairsAsThereAreWords() {
        Chain chain = chain();
        double[][] pairs = new double[ModelFile.GAPS][L * L];
        chain.probabilities(scores, gaps, WORDS, new float[WORDS * L], pairs, 1);
        double sum = 0;
        for (double[] table : pairs) {
            for (double count : table) {
                sum += count;
            }
        }
        assertThat(sum).isCloseTo(WORDS, within(1e-6));
    }

    @Test
    void neverGivesAForbiddenLabel() {
        Chain chain = chain();
        scores[L + Label.DATE.number()] = Float.NEGATIVE_INFINITY;
        float[] probabilities = new float[WORDS * L];
        chain.probabilities(scores, gaps, WORDS, probabilities);
        assertThat(probabilities[L + Label.DATE.number()]).isZero();
    }
}
