package org.tessera.desktop.worklist;

import java.util.Comparator;
import org.tessera.core.work.WorkCounts;
import org.tessera.core.work.WorkStep;
import org.tessera.core.work.WorkSummary;

/** The orders in which the notes can be listed. What could not be read always stands first. */
public enum WorklistOrder {
    /** As they came in, the last one first. */
    NEWEST("worklist.order.newest"),
    /** What has most that stands open first. */
    RISK("worklist.order.risk"),
    /** What nobody has touched for the longest time first, signed notes last. */
    WAITING("worklist.order.waiting");

    /** A finding blocks a letter: it weighs more than a span that waits. */
    private static final int FINDING = 3;

    /** What needs a look, for example special protection by law, weighs as much as ten spans. */
    private static final int ATTENTION = 10;

    private final String messageKey;

    WorklistOrder(String messageKey) {
        this.messageKey = messageKey;
    }

    /** The key of its name. */
    public String messageKey() {
        return messageKey;
    }

    /** The one after it, round and round. */
    WorklistOrder next() {
        return switch (this) {
            case NEWEST -> RISK;
            case RISK -> WAITING;
            case WAITING -> NEWEST;
        };
    }

    /** Compares rows; it leaves those of the same rank as they come, which is newest first. */
    Comparator<WorklistRow> comparator() {
        return Comparator.comparing((WorklistRow row) -> row instanceof WorklistRow.Note).thenComparing(switch (this) {
            case NEWEST -> Comparator.comparingInt((WorklistRow row) -> 0);
            case RISK -> Comparator.comparingInt((WorklistRow row) -> -risk(row));
            case WAITING -> Comparator.comparing(WorklistOrder::isDone).thenComparing(WorklistOrder::since);
        });
    }

    /**
     * How much of a note stands open: spans that wait and near misses while it is reviewed, three for each open finding, ten for
     * what needs a look. A signed note has nothing open.
     */
    static int risk(WorklistRow row) {
        if (!(row instanceof WorklistRow.Note(WorkSummary note)) || note.step() == WorkStep.SIGNED) {
            return 0;
        }
        WorkCounts counts = note.counts();
        int spans = note.step() == WorkStep.REVIEW ? counts.undecided() + counts.nearMisses() : 0;
        return spans + FINDING * counts.findingsOpen() + (note.attention().isPresent() ? ATTENTION : 0);
    }

    private static boolean isDone(WorklistRow row) {
        return row instanceof WorklistRow.Note(WorkSummary note) && note.step() == WorkStep.SIGNED;
    }

    private static long since(WorklistRow row) {
        return row instanceof WorklistRow.Note(WorkSummary note) ? note.changedAt().toEpochMilli() : 0;
    }
}
