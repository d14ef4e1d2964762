package org.tessera.engine.evaluate;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an evaluation gave. Counts only: no character of a note is in it.
 *
 * @param notes notes in all
 * @param byType by type name
 * @param byFormat entities by type and surface form, {@code DATE:slash}
 * @param byOrigin names by where they come from
 * @param namesMerged strict agreement of all types, names of patients and clinicians as one
 * @param words word by word, whatever the type
 * @param overRedacted letters and digits outside every gold span: those that were hidden, of all
 * @param withoutLeak notes with a required entity: those in which every one is hidden, of all
 * @param partly how many of the leaked entities are hidden in part
 */
public record EvaluationReport(int notes, Map<String, TypeScore> byType, Map<String, Share> byFormat,
        Map<String, Share> byOrigin, StrictScore namesMerged, StrictScore words, Share overRedacted, Share withoutLeak,
        int partly) {
    public EvaluationReport {
        byType = Map.copyOf(byType);
        byFormat = Map.copyOf(byFormat);
        byOrigin = Map.copyOf(byOrigin);
    }

    /** By type name, in order. */
    public SortedMap<String, TypeScore> types() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(byType));
    }

    /** All types together. */
    public TypeScore all() {
        return byType.values().stream().reduce(TypeScore.NONE, TypeScore::plus);
    }

    /** The share of letters and digits hidden without need; 0 if there are none. */
    public double overRedaction() {
        return overRedacted.total() == 0 ? 0 : overRedacted.rate();
    }

    /** Notes with a required entity. */
    public long notesWithPhi() {
        return withoutLeak.total();
    }

    /** Of them, those in which every required entity is hidden. */
    public long notesWithoutLeak() {
        return withoutLeak.caught();
    }
}
