package org.tessera.core.reading;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.tessera.core.note.NoteId;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.review.ReviewedNote;
import org.tessera.core.vault.CaseId;

/**
 * What is kept of notes that two people read. As long as nobody has ruled, the note itself stands as the machine left it:
 * neither reading is in it. What a method stored is safe when it returns. Thread-safe.
 */
public interface ReadingShelf {
    /** How a note stands; empty if one person reads it, or if there is no such note. */
    Optional<DoubleReading> of(NoteId id);

    /** The notes that two people read or have read. */
    Map<NoteId, DoubleReading> all();

    /** The notes of a case that two people read and on which nobody has ruled. */
    Map<NoteId, DoubleReading> openIn(CaseId caseId);

    /**
     * Asks for two readings of a note. A review that one person finished becomes the first, as it is.
     *
     * @param finishedBy who finished the review that the note has; empty if nobody has
     * @throws ProblemException {@link ProblemCode#READING_STEP_REFUSED} if a
     *         review is under way, the note went on, or was marked before
     */
    void mark(NoteId id, Reader by, Optional<Reader> finishedBy, Instant at);

    /**
     * One reading is enough after all: the second goes, and the first is the note's review as it stands; it is finished if it
     * was before the note was marked.
     *
     * @throws ProblemException {@link ProblemCode#READING_STEP_REFUSED} once
     *         the second is finished
     */
    void withdraw(NoteId id);

    /** One reading as it was left, undone steps included. */
    ReviewSession session(NoteId id, Turn turn);

    /** Stores a reading after a step, an undo or a redo. Only what changed is written. */
    void save(Turn turn, Reader reader, ReviewSession session);

    /** Stores a reading and ends it; it is never changed afterwards. */
    void finish(Turn turn, Reader reader, ReviewSession session, Instant at);

    /** The differences with what was ruled so far. Both readings are finished. */
    Adjudication adjudication(NoteId id);

    /** Stores what was ruled so far. */
    void save(NoteId id, Adjudication adjudication);

    /** Ends it: the note is reviewed, by the person who ruled and the two who read. */
    ReviewedNote rule(NoteId id, Adjudication adjudication, Reader adjudicator, Instant at);
}
