package org.tessera.desktop.workspace;

import org.tessera.core.note.NoteId;
import org.tessera.core.note.NoteSource;
import org.tessera.core.vault.CaseId;

/**
 * A note whose document a person wants without identifiers. Its review is finished.
 *
 * @param note which
 * @param caseId its case
 * @param format what it was read from
 */
public record DocumentWish(NoteId note, CaseId caseId, NoteSource.Format format) {}
