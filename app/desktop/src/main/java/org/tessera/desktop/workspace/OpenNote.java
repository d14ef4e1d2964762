package org.tessera.desktop.workspace;

import java.util.Optional;
import org.tessera.core.note.NoteId;
import org.tessera.core.note.NoteSource;
import org.tessera.core.note.PhiText;
import org.tessera.core.review.PicturesSeen;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.review.ReviewedNote;
import org.tessera.core.signoff.SignedDocument;
import org.tessera.core.vault.CaseId;
import org.tessera.core.vault.TokenMap;

/**
 * The note on the table with everything that was made from it so far. A change to an earlier step drops what was made
 * from the step as it was.
 *
 * @param caseId the scope of its tokens
 * @param review the decisions so far
 * @param tokens the tokens that were shown for it, so that what is sent is what was seen
 * @param reviewed the finished review; empty while it goes on
 * @param prompt the prompt in preparation; empty until one was composed
 * @param answer what came back, up to the signature; empty until something did
 * @param kept the letter that was signed before the note was opened
 * @param seen who looked at the pictures of its document; empty until somebody did
 */
public record OpenNote(CaseId caseId, ReviewSession review, TokenMap tokens, Optional<ReviewedNote> reviewed,
        Optional<PreparedPrompt> prompt, Optional<Answer> answer, Optional<KeptLetter> kept,
        Optional<PicturesSeen> seen) {
    /** A note whose review begins or goes on, with the tokens that its case has already. */
    public static OpenNote of(CaseId caseId, ReviewSession review, TokenMap issued) {
        return new OpenNote(caseId, review, issued, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty());
    }

    /** The note after a decision: a review that was finished is open again. */
    public OpenNote reviewing(ReviewSession session, TokenMap shown) {
        return new OpenNote(caseId, session, shown, Optional.empty(), Optional.empty(), Optional.empty(), kept, seen);
    }

    /** The note with its review finished. */
    public OpenNote finished(ReviewedNote result) {
        return new OpenNote(caseId, review, tokens, Optional.of(result), Optional.empty(), Optional.empty(), kept,
                seen);
    }

    /** The note with a prompt; an answer to a prompt that asked for something else is off the table. */
    public OpenNote prepared(PreparedPrompt next) {
        Optional<Answer> fitting = answer.filter(given -> next.asksTheSame(given.draft(), given.received().profile()));
        return new OpenNote(caseId, review, tokens, reviewed, Optional.of(next), fitting, kept, seen);
    }

    /** The note with an answer, or with the same one worked on further. */
    public OpenNote answered(Answer next) {
        return new OpenNote(caseId, review, tokens, reviewed, prompt, Optional.of(next), kept, seen);
    }

    /** The same with a letter that was signed before. */
    public OpenNote keeping(Optional<KeptLetter> letter) {
        return new OpenNote(caseId, review, tokens, reviewed, prompt, answer, letter, seen);
    }

    /** The same with who looked at the pictures of its document. */
    public OpenNote looking(Optional<PicturesSeen> looked) {
        return new OpenNote(caseId, review, tokens, reviewed, prompt, answer, kept, looked);
    }

    /** The signed letter that can be given out: the one on the table, or else the one that is kept. */
    public Optional<SignedDocument> signedLetter() {
        return answer.isPresent() ? answer.flatMap(Answer::signed) : kept.flatMap(KeptLetter::document);
    }

    /** Its id. */
    public NoteId id() {
        return review.note().note().id();
    }

    /** What a person calls it. It may identify. */
    public PhiText title() {
        return source().label();
    }

    /** Where it came from. */
    public NoteSource source() {
        return review.note().note().source();
    }

    /** 1 for the machine's answer, 2 once a person decided something, 3 when the review is finished. */
    public int version() {
        return reviewed.isPresent() ? 3 : review.steps().isEmpty() ? 1 : 2;
    }

    /** Whether the patient is invented. */
    public boolean isSynthetic() {
        return source().format() == NoteSource.Format.SAMPLE;
    }
}
