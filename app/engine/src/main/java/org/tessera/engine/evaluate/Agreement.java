package org.tessera.engine.evaluate;

import java.util.Map;
import java.util.OptionalDouble;

/**
 * How far two annotators, or two systems, say the same of the same notes. Counts only: no character of a note is in it.
 *
 * @param notes notes that both have
 * @param onlyOne notes that only one of them has
 * @param words words of the notes: those that both give the same type, or none, of all
 * @param chance the share of words that two would agree on who give types as often as these do and know nothing
 * @param spans spans of the two with the same borders and type; what only the first has is missed, what only the second has is spurious
 * @param overlapping the same where one unit in common is enough; each span counts with one of the other
 * @param byType exact spans by type
 * @param disagreements words by the type of the first and of the second, {@code "NAME|-"}; {@code -} is none
 */
public record Agreement(int notes, int onlyOne, Share words, double chance, StrictScore spans, StrictScore overlapping,
        Map<String, StrictScore> byType, Map<String, Integer> disagreements) {
    /** What stands for no type. */
    public static final String NONE = "-";

    public Agreement {
        byType = Map.copyOf(byType);
        disagreements = Map.copyOf(disagreements);
    }

    /**
     * Cohen's kappa over words: the agreement beyond chance. There is none where chance alone agrees everywhere, because both
     * give every word the same one type, or none; nor without words.
     */
    public OptionalDouble kappa() {
        return chance >= 1 || words.total() == 0 ? OptionalDouble.empty()
                : OptionalDouble.of((words.rate() - chance) / (1 - chance));
    }
}
