package org.tessera.detect.learned;

/**
 * Judges by its letters alone what a word is most like: a first name, a surname, a place, a product or an ordinary word.
 * It is a linear model over hashed character n-grams and remembers no list.
 */
public final class Likeness {
    /** What a word can be like, in the order of the model file. */
    public enum Kind {
        FIRST_NAME(0), SURNAME(1), PLACE(2), PRODUCT(3), ORDINARY(4);

        private final int number;

        Kind(int number) {
            this.number = number;
        }

        /** Its column in the weight table. */
        public int number() {
            return number;
        }
    }

    /** Rows of the weight table. */
    public static final int ROWS = 1 << 15;
    /** Weights a row. */
    public static final int KINDS = 5;

    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;
    private static final char BORDER = '^';
    private static final int MOST_LETTERS = 24;

    private final byte[] weights;
    private final float scale;

    /**
     * A judge with these weights.
     *
     * @param weights {@link #ROWS} rows of {@link #KINDS}
     * @param scale what one unit of a weight is worth
     */
    public Likeness(byte[] weights, float scale) {
        this.weights = weights;
        this.scale = scale;
    }

    /** The weight table. */
    public byte[] weights() {
        return weights.clone();
    }

    /** What one unit of a weight is worth. */
    public float scale() {
        return scale;
    }

    /** Adds up the evidence of a word into {@code sums}, one per kind, in log odds. */
    void judge(String text, int start, int end, float[] sums) {
        int[] rows = new int[3 * MOST_LETTERS + 8];
        int count = rows(text, start, end, rows);
        java.util.Arrays.fill(sums, 0);
        for (int index = 0; index < count; index++) {
            int row = rows[index] * KINDS;
            for (int kind = 0; kind < KINDS; kind++) {
                sums[kind] += weights[row + kind];
            }
        }
        for (int kind = 0; kind < KINDS; kind++) {
            sums[kind] *= scale;
        }
    }

    /** The rows that speak for a word: its n-grams of two to four letters, borders included. */
    public static int rows(CharSequence text, int start, int end, int[] rows) {
        int letters = Math.min(end - start, MOST_LETTERS);
        int count = 0;
        for (int first = -1; first < letters; first++) {
            int state = 0;
            for (int length = 1; length <= LONGEST && first + length - 1 <= letters; length++) {
                int at = first + length - 1;
                state = Hash.step(state, at < 0 || at >= letters ? BORDER : Letters.fold(text.charAt(start + at)));
                if (length >= SHORTEST) {
                    rows[count++] = Hash.finish(state + length) & ROWS - 1;
                }
            }
        }
        return count;
    }
}
