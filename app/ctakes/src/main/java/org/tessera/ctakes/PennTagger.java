package org.tessera.ctakes;

import java.util.List;

/**
 * Gives each word of a sentence its Penn Treebank tag: the tags that the cTAKES tagger gives, found by the same search
 * over the same model, several times as fast. The clues of a word that do not depend on tags are looked up once and not
 * for every path of the search, and a path is a chain of arrows and not a copy of all its tags, so that the time grows
 * with the length of a sentence and not with its square. Stateless.
 */
final class PennTagger {
    private static final int AFFIXES = 4;
    private static final String BEFORE_SENTENCE = "*SB*";
    private static final String BEHIND_SENTENCE = "*SE*";

    private final PennModel model;

    PennTagger(PennModel model) {
        this.model = model;
    }

    /** One tag for each word. */
    List<String> tag(List<String> words) {
        PennPaths paths = new PennPaths(model, words.size());
        for (int index = 0; index < words.size(); index++) {
            paths.extend(clues(words, index));
        }
        return paths.best();
    }

    /** What the words speak for, whatever the tags before. */
    private double[] clues(List<String> words, int index) {
        double[] sums = new double[model.size()];
        model.add("default", sums);
        addWord(words.get(index), sums);
        model.add("p=" + wordAt(words, index - 1), sums);
        if (index > 0) {
            model.add("pp=" + wordAt(words, index - 2), sums);
        }
        model.add("n=" + wordAt(words, index + 1), sums);
        if (index + 1 < words.size()) {
            model.add("nn=" + wordAt(words, index + 2), sums);
        }
        return sums;
    }

    /** The word, its beginnings and ends, and what kinds of character it holds. Of a short word some count twice. */
    private void addWord(String word, double[] sums) {
        model.add("w=" + word, sums);
        for (int length = 1; length <= AFFIXES; length++) {
            int most = Math.min(length, word.length());
            model.add("suf=" + word.substring(word.length() - most), sums);
            model.add("pre=" + word.substring(0, most), sums);
        }
        if (word.indexOf('-') >= 0) {
            model.add("h", sums);
        }
        if (word.chars().anyMatch(unit -> unit >= 'A' && unit <= 'Z')) {
            model.add("c", sums);
        }
        if (word.chars().anyMatch(unit -> unit >= '0' && unit <= '9')) {
            model.add("d", sums);
        }
    }

    private static String wordAt(List<String> words, int index) {
        return index < 0 ? BEFORE_SENTENCE : index < words.size() ? words.get(index) : BEHIND_SENTENCE;
    }
}
