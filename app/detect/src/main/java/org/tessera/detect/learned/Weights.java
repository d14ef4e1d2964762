package org.tessera.detect.learned;

import java.util.Arrays;

/** The weight of each label for each feature row, in whole units, so that a row fits into one machine word. */
public final class Weights {
    /** Cells a row: one per label and one to spare. */
    public static final int STRIDE = 8;

    private final byte[] cells;
    private final float unit;

    /**
     * A table of weights.
     *
     * @param cells {@link Features#ROWS} rows of {@link #STRIDE}
     * @param unit what one unit is worth
     */
    Weights(byte[] cells, float unit) {
        this.cells = cells;
        this.unit = unit;
    }

    /**
     * Writes the score of each label for one word.
     *
     * @param rows the feature rows of the word
     * @param count how many of them count
     * @param sums scratch, one per label
     * @param scores where the answer goes, from {@code at} on
     */
    void score(int[] rows, int count, int[] sums, float[] scores, int at) {
        Arrays.fill(sums, 0);
        for (int feature = 0; feature < count; feature++) {
            int row = rows[feature] * STRIDE;
            for (int label = 0; label < Label.COUNT; label++) {
                sums[label] += cells[row + label];
            }
        }
        for (int label = 0; label < Label.COUNT; label++) {
            scores[at + label] = sums[label] * unit;
        }
    }
}
