package org.tessera.core.policy;

import java.util.Optional;
import org.tessera.core.vault.CaseId;

/** Keeps the date shifts of cases, encrypted; a shift goes when its case goes. */
public interface ShiftShelf {
    /** The shift of a case; empty if none was drawn. */
    Optional<DateShift> find(CaseId caseId);

    /** Keeps the first shift that a case gets, and gives back the one that the case has: it never changes. */
    DateShift keep(CaseId caseId, DateShift drawn);
}
