package org.tessera.detect.learned;

/**
 * All that a trained tagger knows.
 *
 * @param lexicon what is known of words
 * @param judge the judge of how words are built
 * @param weights what each feature says for each label
 * @param chain the transition scores
 * @param cut from which probability on a word counts as part of an identifier
 * @param calibration how a raw probability becomes a score
 */
public record TaggerModel(Lexicon lexicon, Likeness judge, Weights weights, Chain chain, float cut,
        Calibration calibration) implements Knowledge {
    @Override
    public long entry(int wordHash) {
        return lexicon.entry(wordHash);
    }

    @Override
    public Likeness likeness(int wordHash) {
        return judge;
    }
}
