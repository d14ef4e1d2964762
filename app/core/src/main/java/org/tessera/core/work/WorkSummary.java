package org.tessera.core.work;

import java.time.Instant;
import java.util.Optional;
import org.tessera.core.note.NoteId;
import org.tessera.core.note.NoteSource;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.reading.ReadingStanding;
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
 * @param reading how it stands for whoever looks, if two people read it
 */
public record WorkSummary(NoteId id, CaseId caseId, Headline headline, NoteSource.Format format, WorkStep step,
        Optional<String> attention, Optional<NamedPerson> with, WorkCounts counts, Instant createdAt, Instant changedAt,
        Optional<ReadingStanding> reading) {
    /** A note that one person reads. */
    public WorkSummary(NoteId id, CaseId caseId, Headline headline, NoteSource.Format format, WorkStep step,
            Optional<String> attention, Optional<NamedPerson> with, WorkCounts counts, Instant createdAt,
            Instant changedAt) {
        this(id, caseId, headline, format, step, attention, with, counts, createdAt, changedAt, Optional.empty());
    }

    /** The same as a reader of two sees it, with the counts of their own reading. */
    public WorkSummary readBy(ReadingStanding standing, WorkCounts own) {
        return new WorkSummary(id, caseId, headline, format, step, attention, with, own, createdAt, changedAt,
                Optional.of(standing));
    }
}
