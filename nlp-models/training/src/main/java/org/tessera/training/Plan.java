package org.tessera.training;

import java.util.List;

/**
 * How a tagger is trained.
 *
 * @param seed of all chance
 * @param generated how much text is written by the generator, 1 for the usual amount
 * @param oneCase the share of real text that is learned from once more in capitals, and again as much in lower case
 * @param margin the head start of OUTSIDE where the gold is an identifier: higher finds more
 * @param rates the learning rate of each pass over the text
 * @param forgetting how much of the lexicon is withheld while learning
 * @param dropout the share of features that a word does without each time it is learned from
 * @param leastWeight weights smaller than this are left out of the model
 * @param cut from which probability on a word counts as part of an identifier
 */
record Plan(long seed, double generated, double oneCase, float margin, List<Float> rates,
        TrainingKnowledge.Forgetting forgetting, float dropout, float leastWeight, float cut) {
    /** The plan of the released model. */
    static final Plan RELEASE = new Plan(1, 1, 0.1, 1.5f, List.of(0.1f, 0.05f, 0.02f),
            new TrainingKnowledge.Forgetting(30, 128, 50), 0, 0.05f, 0.25f);

    Plan {
        rates = List.copyOf(rates);
    }
}
