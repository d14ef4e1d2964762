package org.tessera.store.work;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
import org.tessera.core.work.WorkStep;
import org.tessera.store.codec.Fields;
import org.tessera.store.codec.NoteCodec;
import org.tessera.store.keys.Compartments;

/**
 * What is kept of a note on its way. Each method that stores is one transaction. A note that is not in the store is an
 * {@link IllegalArgumentException}. Thread-safe.
 */
public final class SqliteNoteWork implements NoteWork {
    private final NoteTurns turns;
    private final WorkClock clock;

    /** The work of an open store. */
    public SqliteNoteWork(Compartments compartments, Clock clock) {
        this.turns = new NoteTurns(compartments, clock);
        this.clock = new WorkClock(clock);
    }

    @Override
    public ClinicalNote source(NoteId id) {
        return turns.look(id, OpenNote::source);
    }

    @Override
    public void saveAnalysis(AnalyzedNote analyzed) {
        turns.change(analyzed.note().id(), note -> {
            if (!note.steps().isEmpty() || VersionRows.list(note).size() > 1) {
                throw new IllegalStateException("the machine's answer is under review");
            }
            note.put(Part.SOURCE, NoteCodec.write(analyzed.note()));
            note.putMachine(analyzed, clock.now(note.sql()));
            return note.row().at(WorkStep.REVIEW).with(note.row().counts().analyzed(analyzed));
        });
    }

    @Override
    public void saveRebase(ReviewSession rebased, NamedPerson by, Instant at) {
        turns.change(rebased.note().note().id(), note -> new KeptReview(note).rebased(rebased, by, at));
    }

    @Override
    public Optional<AnalyzedNote> analyzed(NoteId id) {
        return turns.look(id, note -> isAnalyzed(note) ? Optional.of(note.analyzed()) : Optional.empty());
    }

    @Override
    public Optional<ReviewSession> review(NoteId id) {
        return turns.look(id, note -> isAnalyzed(note) ? Optional.of(note.review()) : Optional.empty());
    }

    @Override
    public void saveReview(ReviewSession session) {
        turns.change(session.note().note().id(), note -> new KeptReview(note).saved(session));
    }

    @Override
    public ReviewedNote finishReview(ReviewSession session, ReviewStatus.Reviewed statement) {
        ReviewedNote reviewed = session.finish(statement);
        turns.change(session.note().note().id(), note -> new KeptReview(note).finished(session, statement));
        return reviewed;
    }

    @Override
    public List<ReviewVersion> versions(NoteId id) {
        return turns.look(id, VersionRows::list);
    }

    @Override
    public Optional<ReviewedNote> reviewed(NoteId id) {
        return turns.look(id, note -> {
            Optional<ReviewStatus.Reviewed> statement = note.part(Part.STATEMENT).map(PartCodec::statement);
            return statement.isEmpty() ? Optional.empty() : Optional.of(note.review().finish(statement.get()));
        });
    }

    @Override
    public void savePrompt(NoteId id, PromptChoice choice) {
        turns.change(id, note -> {
            note.put(Part.PROMPT, PartCodec.write(choice));
            return note.row();
        });
    }

    @Override
    public Optional<PromptChoice> prompt(NoteId id) {
        return part(id, Part.PROMPT).map(PartCodec::choice);
    }

    @Override
    public void saveAnswer(NoteId id, ReceivedAnswer answer) {
        turns.change(id, note -> {
            note.put(Part.ANSWER, PartCodec.write(answer));
            note.remove(List.of(Part.DRAFT, Part.TRACE));
            Optional<Instant> now = Optional.of(clock.now(note.sql()));
            return note.row().at(WorkStep.RESPONSE).at(times -> times.answered(now));
        });
    }

    @Override
    public Optional<ReceivedAnswer> answer(NoteId id) {
        return part(id, Part.ANSWER).map(PartCodec::answer);
    }

    @Override
    public Optional<AnswerTrace> answerTrace(NoteId id) {
        return part(id, Part.TRACE).map(PartCodec::trace);
    }

    @Override
    public void saveDraft(NoteId id, LetterDraft draft) {
        turns.change(id, note -> {
            note.put(Part.DRAFT, PartCodec.write(draft));
            return note.row()
                    .at(draft.open() == 0 ? WorkStep.SIGN_OFF : WorkStep.RESPONSE)
                    .with(note.row().counts().withFindings(draft.open()));
        });
    }

    @Override
    public Optional<LetterDraft> draft(NoteId id) {
        return part(id, Part.DRAFT).map(PartCodec::draft);
    }

    @Override
    public void sign(NoteId id, SignedDocument document, boolean keepAnswer) {
        turns.change(id, note -> {
            note.put(Part.SIGNED, note.signed().with(document).write());
            Optional<Instant> now = Optional.of(clock.now(note.sql()));
            NoteRow row = note.row().at(WorkStep.SIGNED).at(times -> times.signed(now));
            if (keepAnswer) {
                return row;
            }
            note.forgetAnswer();
            return row.at(times -> times.answered(Optional.empty()));
        });
    }

    @Override
    public List<SignedDocument> signed(NoteId id) {
        return turns.look(id, OpenNote::signed).documents();
    }

    @Override
    public List<SignOff> signOffs(NoteId id) {
        return turns.look(id, OpenNote::signed).signOffs();
    }

    private Optional<Fields> part(NoteId id, Part part) {
        return turns.look(id, note -> note.part(part));
    }

    private static boolean isAnalyzed(OpenNote note) {
        return note.row().step() != WorkStep.IMPORT;
    }
}
