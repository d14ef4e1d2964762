package org.tessera.detect.learned;

/** What the model thinks of each word of one passage. Places count from the start of the passage. */
final class Marginals {
    private static final int L = Label.COUNT;
    private static final double SURE = 0.9999;

    private final float[] probabilities;
    private final int[] best;
    private final int[] gaps;
    private final int size;

    private Marginals(float[] probabilities, int[] best, int[] gaps, int size) {
        this.probabilities = probabilities;
        this.best = best;
        this.gaps = gaps;
        this.size = size;
    }

    /**
     * Reads a passage. The best labels are found with a handicap on {@link Label#OUTSIDE} that fits the model's cut, so
     * that every word above the cut gets a label that agrees with its neighbours.
     */
    static Marginals of(Reading reading, int from, int to, TaggerModel model) {
        int size = to - from;
        float[] scores = reading.scores(from, to, model);
        int[] gaps = reading.gaps(from, to);
        float[] probabilities = new float[size * L];
        model.chain().probabilities(scores, gaps, size, probabilities);
        float handicap = (float) StrictMath.log((1 - model.cut()) / model.cut());
        for (int word = 0; word < size; word++) {
            scores[word * L] -= handicap;
        }
        int[] best = new int[size];
        model.chain().best(scores, gaps, size, best);
        return new Marginals(probabilities, best, gaps, size);
    }

    int size() {
        return size;
    }

    /** The probability of a label at a word. */
    float of(int word, Label label) {
        return probabilities[word * L + label.number()];
    }

    /** The probability that a word belongs to a name, place, organisation or date. */
    float hidden(int word) {
        return 1 - of(word, Label.OUTSIDE) - of(word, Label.NUMBER);
    }

    /** The log odds of {@link #hidden}. */
    double logit(int word) {
        double bounded = Math.min(SURE, Math.max(1 - SURE, hidden(word)));
        return StrictMath.log(bounded / (1 - bounded));
    }

    /** The most fitting label of a word if it is a name, place, organisation or date. */
    Label label(int word) {
        Label inSequence = Label.numbered(best[word]);
        if (inSequence != Label.OUTSIDE && inSequence != Label.NUMBER) {
            return inSequence;
        }
        int most = Label.PERSON.number();
        for (int label = most + 1; label < Label.NUMBER.number(); label++) {
            most = probabilities[word * L + label] > probabilities[word * L + most] ? label : most;
        }
        return Label.numbered(most);
    }

    /** Whether nothing but a blank or a line break stands before a word. */
    boolean follows(int word) {
        return word < size && gaps[word] != Words.PARAGRAPH;
    }
}
