package org.tessera.engine.evaluate;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an evaluation gave. Counts only: no character of a note is in it.
 *
 * @param types by type name
 * @param overRedacted letters and digits outside every gold span that were hidden
 * @param outside letters and digits outside every gold span
 * @param notes notes in all
 * @param notesWithPhi notes with a required entity
 * @param notesWithoutLeak of them, those in which every required entity is hidden
 */
public record EvaluationReport(SortedMap<String, TypeScore> types, long overRedacted, long outside, int notes,
        int notesWithPhi, int notesWithoutLeak) {
    public EvaluationReport {
        types = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(types));
    }

    /** All types together. */
    public TypeScore all() {
        return types.values().stream().reduce(TypeScore.NONE, TypeScore::plus);
    }

    /** The share of letters and digits hidden without need. */
    public double overRedaction() {
        return outside == 0 ? 0 : (double) overRedacted / outside;
    }
}
