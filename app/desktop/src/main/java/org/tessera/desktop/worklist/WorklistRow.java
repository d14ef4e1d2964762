package org.tessera.desktop.worklist;

import org.tessera.core.note.PhiText;
import org.tessera.core.work.WorkSummary;
import org.tessera.desktop.problem.Problem;

/** A row of the worklist. */
public sealed interface WorklistRow {
    /** What tells it from every other row. */
    String key();

    /** A note. */
    record Note(WorkSummary summary) implements WorklistRow {
        @Override
        public String key() {
            return summary.id().value();
        }
    }

    /**
     * A file or folder of which nothing was taken. It stands in the list until the person has seen it.
     *
     * @param number counts such files since the start
     * @param name the file's name, which may identify
     * @param problem why
     */
    record Unread(int number, PhiText name, Problem problem) implements WorklistRow {
        @Override
        public String key() {
            return "unread-" + number;
        }
    }
}
