package org.tessera.desktop.worklist;

import java.util.Optional;
import org.tessera.core.work.WorkSummary;
import org.tessera.desktop.workspace.KeptLetter;
import org.tessera.desktop.workspace.OpenNote;
import org.tessera.engine.DeidentificationEngine;

/** Puts a note of the worklist together as it was left. Blocks. */
final class StoredNotes {
    private final DeidentificationEngine engine;

    StoredNotes(DeidentificationEngine engine) {
        this.engine = engine;
    }

    /** The note with its review, undone steps included; empty while it waits for the machine's answer. */
    Optional<OpenNote> open(WorkSummary summary) {
        engine.opening(summary.id());
        return engine.work().review(summary.id()).map(session -> {
            OpenNote open = OpenNote.of(summary.caseId(), session, engine.tokens(summary.caseId()))
                    .keeping(KeptLetter.of(engine.work(), summary.id()))
                    .looking(engine.documents().seen(summary.id()));
            return engine.work().reviewed(summary.id()).map(open::finished).orElse(open);
        });
    }
}
