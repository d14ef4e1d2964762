package org.tessera.desktop.worklist;

import java.util.List;
import java.util.Optional;
import org.tessera.core.work.WorkStep;

/**
 * What the Worklist screen shows.
 *
 * @param all every row, what could not be read first, then notes, newest first
 * @param filter which of them are shown
 * @param order how they are listed
 * @param current the key of the row that keys act on
 * @param deleting whether the person was asked if the current note shall be deleted
 * @param loaded whether the list was read; nothing is said about an empty list before
 */
public record WorklistState(List<WorklistRow> all, WorklistFilter filter, WorklistOrder order, Optional<String> current,
        boolean deleting, boolean loaded) {
    /** Before the list was read. */
    static final WorklistState UNREAD = new WorklistState(List.of(), WorklistFilter.ALL, WorklistOrder.NEWEST,
            Optional.empty(), false, false);

    public WorklistState {
        all = List.copyOf(all);
    }

    /** The rows that are shown. */
    public List<WorklistRow> rows() {
        return all.stream().filter(filter::shows).sorted(order.comparator()).toList();
    }

    /** The row that keys act on, if it is shown. */
    public Optional<WorklistRow> currentRow() {
        return rows().stream().filter(row -> current.filter(row.key()::equals).isPresent()).findFirst();
    }

    /** How many notes there are. */
    public int notes() {
        return (int) all.stream().filter(WorklistRow.Note.class::isInstance).count();
    }

    /** How many notes stand at a step. */
    public int at(WorkStep step) {
        return (int) all.stream()
                .filter(row -> row instanceof WorklistRow.Note note && note.summary().step() == step)
                .count();
    }

    /** How many rows need a look. */
    public int needingAttention() {
        return (int) all.stream().filter(WorklistFilter.ALL.needingAttention()::shows).count();
    }

    WorklistState with(List<WorklistRow> rows) {
        return new WorklistState(rows, filter, order, current, deleting, true);
    }

    WorklistState with(WorklistFilter other) {
        return new WorklistState(all, other, order, current, false, loaded);
    }

    WorklistState in(WorklistOrder other) {
        return new WorklistState(all, filter, other, current, deleting, loaded);
    }

    WorklistState at(Optional<String> key) {
        return new WorklistState(all, filter, order, key, false, loaded);
    }

    WorklistState asking(boolean toDelete) {
        return new WorklistState(all, filter, order, current, toDelete, loaded);
    }
}
