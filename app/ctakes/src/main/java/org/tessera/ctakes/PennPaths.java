package org.tessera.ctakes;

import java.util.Arrays;
import java.util.List;

/** The likeliest tag sequences for the words of a sentence read so far. Made for one sentence. */
final class PennPaths {
    /** How many sequences are kept, as in the tagger of OpenNLP that cTAKES uses. */
    private static final int KEPT = 3;

    private final PennModel model;
    private final int words;
    /** For each word and place: the tag, and the place of the sequence that it continues. */
    private final int[] tags;
    private final int[] origins;
    private double[] scores = {0};
    private int read;

    PennPaths(PennModel model, int words) {
        this.model = model;
        this.words = words;
        this.tags = new int[words * KEPT];
        this.origins = new int[words * KEPT];
    }

    /** Continues each sequence by its likeliest tags and keeps the likeliest of all. */
    void extend(double[] clues) {
        double[] nextScores = new double[KEPT];
        Arrays.fill(nextScores, Double.NEGATIVE_INFINITY);
        for (int place = 0; place < scores.length; place++) {
            double[] sums = withTagsBefore(clues, place);
            double logOfAll = logOfSum(sums);
            for (int choice = 0; choice < KEPT; choice++) {
                int tag = indexOfMost(sums);
                keep(nextScores, scores[place] + sums[tag] - logOfAll, tag, place);
                sums[tag] = Double.NEGATIVE_INFINITY;
            }
        }
        scores = nextScores;
        read++;
    }

    /** The tags of the likeliest sequence. */
    List<String> best() {
        String[] best = new String[words];
        int place = 0;
        for (int word = words - 1; word >= 0; word--) {
            best[word] = model.tag(tags[word * KEPT + place]);
            place = origins[word * KEPT + place];
        }
        return List.of(best);
    }

    private double[] withTagsBefore(double[] clues, int place) {
        double[] sums = clues.clone();
        if (read > 0) {
            int last = (read - 1) * KEPT + place;
            model.addPrevious(tags[last], sums);
            if (read > 1) {
                model.addPreviousTwo(tags[(read - 2) * KEPT + origins[last]], tags[last], sums);
            }
        }
        return sums;
    }

    /** Puts a sequence into its place by score; the last one falls out. */
    private void keep(double[] nextScores, double score, int tag, int origin) {
        int place = KEPT;
        while (place > 0 && score > nextScores[place - 1]) {
            place--;
        }
        if (place == KEPT) {
            return;
        }
        int row = read * KEPT;
        for (int lower = KEPT - 1; lower > place; lower--) {
            nextScores[lower] = nextScores[lower - 1];
            tags[row + lower] = tags[row + lower - 1];
            origins[row + lower] = origins[row + lower - 1];
        }
        nextScores[place] = score;
        tags[row + place] = tag;
        origins[row + place] = origin;
    }

    private static int indexOfMost(double[] sums) {
        int most = 0;
        for (int index = 1; index < sums.length; index++) {
            if (sums[index] > sums[most]) {
                most = index;
            }
        }
        return most;
    }

    /** The logarithm of the sum of the exponentials. */
    private static double logOfSum(double[] sums) {
        double most = sums[indexOfMost(sums)];
        double sum = 0;
        for (double value : sums) {
            sum += Math.exp(value - most);
        }
        return most + Math.log(sum);
    }
}
