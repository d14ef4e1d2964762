package org.tessera.core.work;

import java.time.Instant;
import java.util.Optional;
import org.tessera.core.note.NoteId;
import org.tessera.core.note.NoteSource;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.vault.CaseId;

/**
 * One line of the worklist.
 *
 * @param id the note
 * @param caseId whose tokens it shares
 * @param headline what it is recognised by
 * @param format how it came in
 * @param step where it stands
 * @param attention a code for what needs a look, for example {@code altered-token}
 * @param with who works on it
 * @param counts its figures
 * @param createdAt when it was imported
 * @param changedAt when something about it was stored last
 */
public record WorkSummary(NoteId id, CaseId caseId, Headline headline, NoteSource.Format format, WorkStep step,
        Optional<String> attention, Optional<NamedPerson> with, WorkCounts counts, Instant createdAt,
        Instant changedAt) {}
