package org.tessera.detect.learned;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins words into mentions. A mention is a run of words that are each likely enough to be part of an identifier; what
 * kind it is follows from the best sequence of labels when the label OUTSIDE is handicapped to the same degree. Words that
 * are only faintly likely become mentions of their own, so that a doubtful neighbour never drags down a sure one.
 */
final class MentionFinder {
    private static final int L = Label.COUNT;
    /** Below this a word is not worth a look. */
    private static final float FAINT = 0.01f;
    private static final double MOST = 0.9999;

    private final TaggerModel model;
    private final float handicap;

    MentionFinder(TaggerModel model) {
        this.model = model;
        this.handicap = (float) StrictMath.log((1 - model.cut()) / model.cut());
    }

    List<Mention> find(Reading reading) {
        List<Mention> mentions = new ArrayList<>();
        int size = reading.words().size();
        for (int from = 0; from < size;) {
            int to = reading.passageEnd(from);
            find(reading, from, to, mentions);
            from = to;
        }
        return mentions;
    }

    private void find(Reading reading, int from, int to, List<Mention> mentions) {
        int size = to - from;
        float[] scores = reading.scores(from, to, model);
        int[] gaps = reading.gaps(from, to);
        float[] probabilities = new float[size * L];
        model.chain().probabilities(scores, gaps, size, probabilities);
        for (int word = 0; word < size; word++) {
            scores[word * L] -= handicap;
        }
        int[] best = new int[size];
        model.chain().best(scores, gaps, size, best);
        int start = 0;
        while (start < size) {
            int level = level(probabilities, start);
            if (level == 0) {
                start++;
                continue;
            }
            int label = label(probabilities, best, start);
            int end = start + 1;
            while (end < size && level(probabilities, end) == level && gaps[end] != Words.PARAGRAPH
                    && joins(label, label(probabilities, best, end))) {
                end++;
            }
            mentions.add(mention(probabilities, best, from, start, end));
            start = end;
        }
    }

    /** 2: likely enough to be hidden, 1: faintly likely, 0: not. */
    private int level(float[] probabilities, int word) {
        float hidden = hidden(probabilities, word);
        return hidden >= model.cut() ? 2 : hidden >= FAINT ? 1 : 0;
    }

    private static float hidden(float[] probabilities, int word) {
        return 1 - probabilities[word * L] - probabilities[word * L + Label.NUMBER.number()];
    }

    private static int label(float[] probabilities, int[] best, int word) {
        if (best[word] != Label.OUTSIDE.number() && best[word] != Label.NUMBER.number()) {
            return best[word];
        }
        int most = Label.PERSON.number();
        for (int label = most + 1; label < Label.NUMBER.number(); label++) {
            most = probabilities[word * L + label] > probabilities[word * L + most] ? label : most;
        }
        return most;
    }

    /** Patient and clinician are both names: one name is not cut in two because the model wavers between them. */
    private static boolean joins(int label, int other) {
        return label == other || (Label.numbered(label).isPerson() && Label.numbered(other).isPerson());
    }

    private static Mention mention(float[] probabilities, int[] best, int from, int start, int end) {
        double[] votes = new double[L];
        double logits = 0;
        for (int word = start; word < end; word++) {
            double hidden = Math.min(MOST, hidden(probabilities, word));
            logits += StrictMath.log(hidden / (1 - hidden));
            for (int label = 1; label < Label.NUMBER.number(); label++) {
                votes[label] += probabilities[word * L + label];
            }
            votes[label(probabilities, best, word)] += 0.1;
        }
        int most = 1;
        for (int label = 2; label < Label.NUMBER.number(); label++) {
            most = votes[label] > votes[most] ? label : most;
        }
        double probability = 1 / (1 + StrictMath.exp(-logits / (end - start)));
        return new Mention(from + start, from + end - 1, Label.numbered(most), probability);
    }
}
