package org.tessera.core.work;

import org.tessera.core.note.NoteId;
import org.tessera.core.note.PhiText;
import org.tessera.core.vault.CaseId;

/**
 * A note whose redacted text holds what was searched for.
 *
 * @param id the note
 * @param caseId its case
 * @param snippet the redacted text around the first place, on one line; what detection and review missed stands in it
 * @param places how often the words occur, all of them together
 */
public record FoundNote(NoteId id, CaseId caseId, PhiText snippet, int places) {}
