package org.tessera.detect.learned;

/**
 * The arithmetic of the linear chain: a score for each label at each word and for each pair of labels at each kind of
 * gap, best labels by Viterbi, probabilities by forward-backward. Arrays are flat, {@link Label#COUNT} values a word.
 * The first word follows an {@link Label#OUTSIDE} one.
 */
public final class Chain {
    private static final int L = Label.COUNT;
    private static final double[][] NO_PAIRS = {};

    /** Scores of a label behind another, by gap: {@code [gap][from * COUNT + to]}. */
    private final float[][] transitions;
    private final double[][] factors;

    /** A chain with these transition scores, one row of {@code COUNT * COUNT} for each of the four gaps. */
    public Chain(float[][] transitions) {
        this.transitions = transitions;
        this.factors = new double[transitions.length][L * L];
        for (int gap = 0; gap < transitions.length; gap++) {
            for (int pair = 0; pair < L * L; pair++) {
                factors[gap][pair] = StrictMath.exp(transitions[gap][pair]);
            }
        }
    }

    /** The labels that together score highest. */
    public void best(float[] scores, int[] gaps, int words, int[] labels) {
        byte[] back = new byte[words * L];
        float[] previous = new float[L];
        float[] current = new float[L];
        for (int word = 0; word < words; word++) {
            float[] step = transitions[gaps[word]];
            for (int to = 0; to < L; to++) {
                float best = word == 0 ? step[to] : Float.NEGATIVE_INFINITY;
                int from = 0;
                for (int label = 0; word > 0 && label < L; label++) {
                    float score = previous[label] + step[label * L + to];
                    if (score > best) {
                        best = score;
                        from = label;
                    }
                }
                current[to] = best + scores[word * L + to];
                back[word * L + to] = (byte) from;
            }
            float[] swap = previous;
            previous = current;
            current = swap;
        }
        int label = 0;
        for (int to = 1; to < L; to++) {
            label = previous[to] > previous[label] ? to : label;
        }
        for (int word = words - 1; word >= 0; word--) {
            labels[word] = label;
            label = back[word * L + label];
        }
    }

    /**
     * The probability of each label at each word.
     *
     * @param scores one per word and label; {@link Float#NEGATIVE_INFINITY} forbids a label
     * @param gaps what stands before each word
     * @param words how many words there are
     * @param probabilities filled in, same layout as {@code scores}
     */
    public void probabilities(float[] scores, int[] gaps, int words, float[] probabilities) {
        probabilities(scores, gaps, words, probabilities, NO_PAIRS, 1);
    }

    /**
     * The probability of each label at each word, and of each pair of labels.
     *
     * @param pairs the expected number of each label pair per gap is added here, times {@code sign}
     * @param sign 1 or -1
     */
    public void probabilities(float[] scores, int[] gaps, int words, float[] probabilities, double[][] pairs,
            int sign) {
        double[] emitted = new double[words * L];
        double[] forward = new double[words * L];
        emit(scores, words, emitted);
        forward(emitted, gaps, words, forward);
        double[] backward = new double[L];
        double[] next = new double[L];
        java.util.Arrays.fill(backward, 1);
        for (int word = words - 1; word >= 0; word--) {
            int row = word * L;
            double sum = 0;
            for (int label = 0; label < L; label++) {
                sum += forward[row + label] * backward[label];
            }
            for (int label = 0; label < L; label++) {
                probabilities[row + label] = (float) (forward[row + label] * backward[label] / sum);
            }
            double[] step = factors[gaps[word]];
            if (pairs.length > 0) {
                count(pairs[gaps[word]], forward, row, emitted, backward, step, sign);
            }
            double norm = 0;
            for (int from = 0; from < L; from++) {
                double value = 0;
                for (int to = 0; to < L; to++) {
                    value += step[from * L + to] * emitted[row + to] * backward[to];
                }
                next[from] = value;
                norm += value;
            }
            for (int from = 0; from < L; from++) {
                backward[from] = next[from] / norm;
            }
        }
    }

    private static void count(double[] pairs, double[] forward, int row, double[] emitted, double[] backward,
            double[] step, int sign) {
        double sum = 0;
        double[] mass = new double[L * L];
        for (int from = 0; from < (row == 0 ? 1 : L); from++) {
            double before = row == 0 ? 1 : forward[row - L + from];
            for (int to = 0; to < L; to++) {
                double value = before * step[from * L + to] * emitted[row + to] * backward[to];
                mass[from * L + to] = value;
                sum += value;
            }
        }
        for (int pair = 0; pair < L * L; pair++) {
            pairs[pair] += sign * mass[pair] / sum;
        }
    }

    private static void emit(float[] scores, int words, double[] emitted) {
        for (int word = 0; word < words; word++) {
            float most = Float.NEGATIVE_INFINITY;
            for (int label = 0; label < L; label++) {
                most = Math.max(most, scores[word * L + label]);
            }
            for (int label = 0; label < L; label++) {
                emitted[word * L + label] = StrictMath.exp(scores[word * L + label] - most);
            }
        }
    }

    private void forward(double[] emitted, int[] gaps, int words, double[] forward) {
        for (int word = 0; word < words; word++) {
            double[] step = factors[gaps[word]];
            int row = word * L;
            double norm = 0;
            for (int to = 0; to < L; to++) {
                double value = word == 0 ? step[to] : 0;
                for (int from = 0; word > 0 && from < L; from++) {
                    value += forward[row - L + from] * step[from * L + to];
                }
                forward[row + to] = value * emitted[row + to];
                norm += forward[row + to];
            }
            for (int to = 0; to < L; to++) {
                forward[row + to] /= norm;
            }
        }
    }
}
