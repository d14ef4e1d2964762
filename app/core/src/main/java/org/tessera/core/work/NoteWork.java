package org.tessera.core.work;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.note.NoteId;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.review.ReviewStatus;
import org.tessera.core.review.ReviewedNote;
import org.tessera.core.signoff.SignOff;
import org.tessera.core.signoff.SignedDocument;

/** What is kept of each note between import and signature, so that a person can go on at the same step. What a method stored is safe when it returns. A note that is not in the worklist is an {@link IllegalArgumentException}. Thread-safe. */
public interface NoteWork {
    /** The note as imported. */
    ClinicalNote source(NoteId id);

    /**
     * Stores the machine's answer, which becomes version 1, and the note with what is known of the patient.
     *
     * @throws IllegalStateException if a reviewer has decided something: version 1 is never changed
     */
    void saveAnalysis(AnalyzedNote analyzed);

    /**
     * Stores a review that was put onto a later answer of the machine, with what is known of the patient now, as a further
     * version. Version 1 stays. Statement, answer and draft fall, because they rest on what was known before.
     *
     * @param by who changed what is known
     */
    void saveRebase(ReviewSession rebased, NamedPerson by, Instant at);

    /** The machine's last answer; empty while the note waits for it. */
    Optional<AnalyzedNote> analyzed(NoteId id);

    /** The review as it was left, undone steps included; empty while the note waits for the machine's answer. */
    Optional<ReviewSession> review(NoteId id);

    /**
     * Stores a review after a step, an undo or a redo. Only what changed is written. If other decisions hold than before,
     * statement, answer and draft fall, because they rest on them; what was signed stays.
     */
    void saveReview(ReviewSession session);

    /**
     * Stores a review together with the statement that ends it.
     *
     * @throws ProblemException {@link ProblemCode#NOT_REVIEWED} while a span is undecided
     */
    default ReviewedNote finishReview(ReviewSession session, NamedPerson reviewer, Instant at) {
        return finishReview(session, new ReviewStatus.Reviewed(reviewer, at));
    }

    /**
     * Stores a review together with the statement that ends it.
     *
     * @throws ProblemException {@link ProblemCode#NOT_REVIEWED} while a span is undecided
     */
    ReviewedNote finishReview(ReviewSession session, ReviewStatus.Reviewed statement);

    /** All versions of what becomes a token, the machine's answer first; empty while the note waits for it. */
    List<ReviewVersion> versions(NoteId id);

    /** The reviewed note; empty while nobody has made the statement. */
    Optional<ReviewedNote> reviewed(NoteId id);

    /** Stores what was chosen for the prompt. */
    void savePrompt(NoteId id, PromptChoice choice);

    /** What was chosen for the prompt. */
    Optional<PromptChoice> prompt(NoteId id);

    /** Stores an answer; a draft of an earlier one falls. */
    void saveAnswer(NoteId id, ReceivedAnswer answer);

    /** The answer; empty while there is none and once its text is gone. */
    Optional<ReceivedAnswer> answer(NoteId id);

    /** What is left of the last answer whose text is gone; empty while there is an answer. */
    Optional<AnswerTrace> answerTrace(NoteId id);

    /** Stores the restored answer as it was edited; with no finding open it waits for a signature. */
    void saveDraft(NoteId id, LetterDraft draft);

    /** The restored answer as it was edited. */
    Optional<LetterDraft> draft(NoteId id);

    /** Stores a signed document behind those that were signed before, and keeps answer and draft. */
    default void sign(NoteId id, SignedDocument document) {
        sign(id, document, true);
    }

    /**
     * Stores a signed document behind those that were signed before.
     *
     * @param keepAnswer whether answer and draft stay; otherwise they go in the same step and leave their fingerprints
     */
    void sign(NoteId id, SignedDocument document, boolean keepAnswer);

    /** The signed documents whose text is kept, the newest last. */
    List<SignedDocument> signed(NoteId id);

    /** All signatures, the newest last, also those under texts that are no longer kept. */
    List<SignOff> signOffs(NoteId id);
}
