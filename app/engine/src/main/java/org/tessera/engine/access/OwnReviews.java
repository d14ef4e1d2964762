package org.tessera.engine.access;

import java.util.List;
import java.util.Optional;
import org.tessera.core.note.NoteId;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.work.ReviewVersion;
import org.tessera.core.work.WorkSummary;

/** The reviews of notes as whoever is logged in may see and change them: of a note that two people read, their own reading. */
public interface OwnReviews {
    /** The review as it was left; empty while the note waits for the machine's answer. */
    Optional<ReviewSession> review(NoteId id);

    /** Stores a review after a step, an undo or a redo. */
    void save(ReviewSession session);

    /** The versions of what becomes a token. */
    List<ReviewVersion> versions(NoteId id);

    /** Lines of the worklist. */
    List<WorkSummary> seen(List<WorkSummary> notes);
}
