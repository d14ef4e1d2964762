package org.tessera.engine.evaluate;

import java.util.Map;

/**
 * How far two annotators, or two systems, say the same of the same notes. Counts only: no character of a note is in it.
 *
 * @param notes notes that both have
 * @param onlyOne notes that only one of them has
 * @param words words of the notes: those that both give the same type, or none, of all
 * @param chance the share of words that two would agree on who give types as often as these do and know nothing
 * @param spans spans of the two with the same borders and type; what only the first has is missed, what only the second has is spurious
 * @param byType the same by type
 * @param disagreements words by the type of the first and of the second, {@code "NAME|-"}; {@code -} is none
 */
public record Agreement(int notes, int onlyOne, Share words, double chance, StrictScore spans,
        Map<String, StrictScore> byType, Map<String, Integer> disagreements) {
    /** What stands for no type. */
    public static final String NONE = "-";

    public Agreement {
        byType = Map.copyOf(byType);
        disagreements = Map.copyOf(disagreements);
    }

    /** Cohen's kappa over words: the agreement beyond chance; 1 if chance alone agrees everywhere. */
    public double kappa() {
        return chance >= 1 ? 1 : (words.rate() - chance) / (1 - chance);
    }
}
