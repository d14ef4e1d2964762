package org.tessera.store.work;

import org.tessera.core.work.WorkCounts;
import org.tessera.core.work.WorkStep;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tessera.core.note.NoteId;
import org.tessera.core.note.NoteSource;
import org.tessera.store.keys.CompartmentId;

/**
 * What stands open of a note.
 *
 * @param stepsDone how many of the stored review steps hold; the others were undone
 */
record NoteRow(NoteId id, CompartmentId compartment, NoteSource.Format format, WorkStep step,
        Optional<String> attention, WorkCounts counts, int stepsDone, NoteTimes times) {
    NoteRow at(WorkStep other) {
        return new NoteRow(id, compartment, format, other, attention, counts, stepsDone, times);
    }

    NoteRow with(WorkCounts others) {
        return new NoteRow(id, compartment, format, step, attention, others, stepsDone, times);
    }

    NoteRow withStepsDone(int done) {
        return new NoteRow(id, compartment, format, step, attention, counts, done, times);
    }

    NoteRow withAttention(Optional<String> code) {
        return new NoteRow(id, compartment, format, step, code, counts, stepsDone, times);
    }

    NoteRow at(UnaryOperator<NoteTimes> others) {
        return new NoteRow(id, compartment, format, step, attention, counts, stepsDone, others.apply(times));
    }
}
