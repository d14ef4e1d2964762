package org.tessera.core.audit;

import org.tessera.core.note.PhiText;

/** Makes hashes of encounters with a key of the house. Thread-safe. */
@FunctionalInterface
public interface EncounterKey {
    /** The hash of a number or name as typed: letter case and white space at the ends do not count. */
    EncounterHash of(PhiText typed);
}
