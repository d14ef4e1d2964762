package org.tessera.detect.learned;

/** A note as the model reads it: passage by passage, with the scores of every label at every word. */
public final class Reading {
    private final Words words;
    private final NoteMemory memory;
    private final Knowledge knowledge;
    private final int[] rows = new int[Features.MOST];

    /** Opens a text. */
    public Reading(String text, Knowledge knowledge) {
        this.words = Words.of(text);
        this.memory = new NoteMemory(words, knowledge);
        this.knowledge = knowledge;
    }

    /** The words of the text. */
    public Words words() {
        return words;
    }

    /** How the note uses capitals. */
    Regime regime() {
        return memory.regime();
    }

    /** The first word behind the passage that starts at a word. */
    public int passageEnd(int from) {
        return Passage.cut(words, from);
    }

    /** The kind of gap before each word of a passage. */
    public int[] gaps(int from, int to) {
        int[] gaps = new int[to - from];
        for (int index = 0; index < gaps.length; index++) {
            gaps[index] = words.gap(from + index);
        }
        return gaps;
    }

    /** The feature rows of each word of a passage. */
    public int[][] features(int from, int to) {
        Passage passage = new Passage(words, from, to - from, memory, knowledge);
        int[][] features = new int[to - from][];
        for (int index = 0; index < features.length; index++) {
            int count = Features.of(passage, index, rows);
            features[index] = java.util.Arrays.copyOf(rows, count);
        }
        return features;
    }

    /** The score of each label at each word of a passage. */
    float[] scores(int from, int to, TaggerModel model) {
        Passage passage = new Passage(words, from, to - from, memory, knowledge);
        float[] scores = new float[(to - from) * Label.COUNT];
        int[] sums = new int[Label.COUNT];
        for (int index = 0; index < to - from; index++) {
            int count = Features.of(passage, index, rows);
            model.weights().score(rows, count, sums, scores, index * Label.COUNT);
        }
        return scores;
    }
}
