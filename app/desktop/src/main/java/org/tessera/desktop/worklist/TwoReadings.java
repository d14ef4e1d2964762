package org.tessera.desktop.worklist;

import java.util.Optional;
import org.tessera.core.reading.ReadingStanding;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.work.WorkStep;
import org.tessera.core.work.WorkSummary;
import org.tessera.engine.DeidentificationEngine;

/** What the list does with notes that two people read. */
final class TwoReadings {
    private TwoReadings() {}

    /** Whether a second reading can be asked for: nothing is decided yet, or the review is finished and nothing was sent. */
    static boolean canBeMarked(WorkSummary note) {
        boolean fresh = note.step() == WorkStep.REVIEW && note.counts().decided() == 0;
        return note.reading().isEmpty() && (fresh || note.step() == WorkStep.PROMPT);
    }

    /** Whether one reading can be made enough again. */
    static boolean canBeWithdrawn(WorkSummary note) {
        return note.reading()
                .filter(standing -> standing != ReadingStanding.TO_RULE && standing != ReadingStanding.RULED)
                .isPresent();
    }

    /** Whether both are finished. */
    static boolean isToRule(WorkSummary note) {
        return note.reading().filter(standing -> standing == ReadingStanding.TO_RULE).isPresent();
    }

    /** The key of why a note is not opened by this person now; empty if it is. */
    static Optional<String> whyNotOpen(WorkSummary note) {
        return note.reading().flatMap(standing -> switch (standing) {
            case OWN_FINISHED -> Optional.of("reading.own_finished");
            case OTHERS_READ -> Optional.of("reading.others_read");
            case FIRST_READER, SECOND_READER, TO_RULE, RULED -> Optional.empty();
        });
    }

    /** Marks a note, or takes its marking back. Blocks. */
    static void change(DeidentificationEngine engine, WorkSummary note, NamedPerson by) {
        if (note.reading().isEmpty()) {
            engine.readings().mark(note.id(), by);
        } else {
            engine.readings().withdraw(note.id(), by);
        }
    }
}
