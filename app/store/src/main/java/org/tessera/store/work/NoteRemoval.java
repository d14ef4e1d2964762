package org.tessera.store.work;

import org.tessera.core.note.NoteId;
import org.tessera.core.vault.CaseId;
import org.tessera.store.keys.CompartmentId;
import org.tessera.store.keys.Compartments;

/** Takes notes out of their cases; a case whose last note goes is destroyed with its key, in the same transaction. */
record NoteRemoval(Compartments compartments) {
    /** Says whether there was such a note. */
    boolean remove(NoteId id) {
        return compartments.changeOrDestroy(sql -> NoteRows.compartmentOf(sql, id), (sql, compartment) -> {
            NoteRows.delete(sql, id);
            return NoteRows.isIn(sql, compartment.id());
        });
    }

    /** Destroys a case unless it has a note. */
    void removeIfWithoutNotes(CaseId caseId) {
        CompartmentId id = CompartmentId.of(caseId);
        compartments.destroyIf(id, sql -> !NoteRows.isIn(sql, id));
    }
}
