package org.tessera.store.work;

import java.util.Optional;
import org.tessera.core.note.NoteId;
import org.tessera.store.keys.CompartmentId;
import org.tessera.store.keys.Compartments;

/** Takes notes out of their cases; a case whose last note goes is destroyed with its key. */
record NoteRemoval(Compartments compartments) {
    void removeIfThere(NoteId id) {
        Optional<CompartmentId> of = compartments.readAcross(sql -> NoteRows.compartmentOf(sql, id));
        of.ifPresent(caseId -> remove(caseId, id));
    }

    /** @throws IllegalArgumentException if there is no such note */
    void remove(NoteId id) {
        remove(compartments.readAcross(sql -> NoteRows.compartmentOf(sql, id))
                .orElseThrow(() -> new IllegalArgumentException("no note of that id")), id);
    }

    private void remove(CompartmentId of, NoteId id) {
        compartments.change(sql -> Optional.of(of), (sql, compartment) -> {
            NoteRows.delete(sql, id);
            return id;
        });
        compartments.destroyIf(of, sql -> !NoteRows.isIn(sql, of));
    }
}
