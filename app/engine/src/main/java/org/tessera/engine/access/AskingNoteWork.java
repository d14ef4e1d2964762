package org.tessera.engine.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tessera.core.access.Permission;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.note.NoteId;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.review.ReviewStatus;
import org.tessera.core.review.ReviewedNote;
import org.tessera.core.signoff.SignOff;
import org.tessera.core.signoff.SignedDocument;
import org.tessera.core.work.AnswerTrace;
import org.tessera.core.work.LetterDraft;
import org.tessera.core.work.NoteWork;
import org.tessera.core.work.PromptChoice;
import org.tessera.core.work.ReceivedAnswer;
import org.tessera.core.work.ReviewVersion;

/**
 * The work on notes as a door gets it: each call asks for the permission that its step needs. What has to be written into the
 * audit goes through the façade alone.
 */
public final class AskingNoteWork implements NoteWork {
    private final NoteWork work;
    private final OwnReviews reviews;
    private final Authority authority;

    /** The same for a session, with the reviews that it may see. */
    public AskingNoteWork(NoteWork work, OwnReviews reviews, Authority authority) {
        this.work = work;
        this.reviews = reviews;
        this.authority = authority;
    }

    @Override
    public ClinicalNote source(NoteId id) {
        authority.require(Permission.NOTES);
        return work.source(id);
    }

    @Override
    public void saveAnalysis(AnalyzedNote analyzed) {
        authority.require(Permission.NOTES);
        work.saveAnalysis(analyzed);
    }

    @Override
    public void saveRebase(ReviewSession rebased, NamedPerson by, Instant at) {
        throw new IllegalStateException("the engine analyses again, and writes it down");
    }

    @Override
    public Optional<AnalyzedNote> analyzed(NoteId id) {
        authority.require(Permission.NOTES);
        return work.analyzed(id);
    }

    @Override
    public Optional<ReviewSession> review(NoteId id) {
        authority.require(Permission.NOTES);
        return reviews.review(id);
    }

    @Override
    public void saveReview(ReviewSession session) {
        authority.require(Permission.REVIEW);
        reviews.save(session);
    }

    @Override
    public ReviewedNote finishReview(ReviewSession session, ReviewStatus.Reviewed statement) {
        throw new IllegalStateException("the engine finishes reviews, and writes it down");
    }

    @Override
    public List<ReviewVersion> versions(NoteId id) {
        authority.require(Permission.NOTES);
        return reviews.versions(id);
    }

    @Override
    public Optional<ReviewedNote> reviewed(NoteId id) {
        authority.require(Permission.NOTES);
        return work.reviewed(id);
    }

    @Override
    public void savePrompt(NoteId id, PromptChoice choice) {
        authority.require(Permission.SEND);
        work.savePrompt(id, choice);
    }

    @Override
    public Optional<PromptChoice> prompt(NoteId id) {
        authority.require(Permission.NOTES);
        return work.prompt(id);
    }

    @Override
    public void saveAnswer(NoteId id, ReceivedAnswer answer) {
        authority.require(Permission.SEND);
        work.saveAnswer(id, answer);
    }

    @Override
    public Optional<ReceivedAnswer> answer(NoteId id) {
        authority.require(Permission.NOTES);
        return work.answer(id);
    }

    @Override
    public Optional<AnswerTrace> answerTrace(NoteId id) {
        authority.require(Permission.NOTES);
        return work.answerTrace(id);
    }

    @Override
    public void saveDraft(NoteId id, LetterDraft draft) {
        authority.require(Permission.SEND);
        work.saveDraft(id, draft);
    }

    @Override
    public Optional<LetterDraft> draft(NoteId id) {
        authority.require(Permission.NOTES);
        return work.draft(id);
    }

    @Override
    public void sign(NoteId id, SignedDocument document, boolean keepAnswer) {
        throw new IllegalStateException("the engine takes signatures, and writes them down");
    }

    @Override
    public List<SignedDocument> signed(NoteId id) {
        authority.require(Permission.NOTES);
        return work.signed(id);
    }

    @Override
    public List<SignOff> signOffs(NoteId id) {
        authority.require(Permission.NOTES);
        return work.signOffs(id);
    }
}
