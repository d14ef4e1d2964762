package org.tessera.store.work;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tessera.core.note.NoteId;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.reading.Adjudication;
import org.tessera.core.reading.Comparison;
import org.tessera.core.reading.DoubleReading;
import org.tessera.core.reading.OneReading;
import org.tessera.core.reading.Reader;
import org.tessera.core.reading.ReadingShelf;
import org.tessera.core.reading.Turn;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.review.Readers;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.review.ReviewStatus;
import org.tessera.core.review.ReviewStep;
import org.tessera.core.review.ReviewedNote;
import org.tessera.core.vault.CaseId;
import org.tessera.core.work.WorkStep;
import org.tessera.store.codec.Fields;
import org.tessera.store.keys.Compartments;

/**
 * What is kept of notes that two people read. Each method that stores is one transaction. A note that is not read by two is an
 * {@link IllegalArgumentException}, but where the port says otherwise. Thread-safe.
 */
public final class SqliteReadingShelf implements ReadingShelf {
    private final Compartments compartments;
    private final NoteTurns turns;

    /** The readings of an open store. */
    public SqliteReadingShelf(Compartments compartments, Clock clock) {
        this.compartments = compartments;
        this.turns = new NoteTurns(compartments, clock);
    }

    @Override
    public Optional<DoubleReading> of(NoteId id) {
        boolean marked = compartments.readAcross(sql -> ReadingRows.isMarked(sql, id));
        return marked ? turns.look(id, ReadingRows::find).map(ReadingCodec.Kept::reading) : Optional.empty();
    }

    @Override
    public Map<NoteId, DoubleReading> all() {
        return found(compartments.readAcross(ReadingRows::all));
    }

    @Override
    public Map<NoteId, DoubleReading> openIn(CaseId caseId) {
        Map<NoteId, DoubleReading> open = found(compartments.readAcross(sql -> ReadingRows.in(sql, caseId)));
        open.values().removeIf(reading -> !reading.isOpen());
        return open;
    }

    private Map<NoteId, DoubleReading> found(List<NoteId> ids) {
        Map<NoteId, DoubleReading> found = new LinkedHashMap<>();
        ids.forEach(id -> of(id).ifPresent(reading -> found.put(id, reading)));
        return found;
    }

    @Override
    public void mark(NoteId id, Reader by, Optional<Reader> finishedBy, Instant at) {
        turns.change(id, note -> {
            Optional<ReviewStatus.Reviewed> statement = note.part(Part.STATEMENT).map(PartCodec::statement);
            boolean fits = statement.isPresent() ? note.row().step() == WorkStep.PROMPT && finishedBy.isPresent()
                    : note.row().step() == WorkStep.REVIEW && note.steps().isEmpty();
            if (!fits || ReadingRows.find(note).isPresent() || !note.signed().signOffs().isEmpty()) {
                throw new ProblemException(ProblemCode.READING_STEP_REFUSED);
            }
            if (statement.isEmpty()) {
                put(note, DoubleReading.of(note.analyzed(), by, at));
                return note.row();
            }
            OneReading finished = OneReading.of(finishedBy.orElseThrow(), note.review()).finished(statement.get().at());
            put(note, DoubleReading.of(note.analyzed(), finished, by, at));
            new StepRows(note, ReadingRows.number(Turn.FIRST)).replace(List.of(), note.steps());
            return new KeptReview(note).untouched();
        });
    }

    private static void put(OpenNote note, DoubleReading reading) throws SQLException {
        ReadingRows.put(note, new ReadingCodec.Kept(reading, List.of(), List.of()));
    }

    @Override
    public void withdraw(NoteId id) {
        turns.change(id, note -> {
            DoubleReading reading = kept(note).reading();
            if (reading.second().isFinished()) {
                throw new ProblemException(ProblemCode.READING_STEP_REFUSED);
            }
            ReviewSession first = session(note, Turn.FIRST);
            ReadingRows.delete(note);
            return restored(note, first, reading);
        });
    }

    /** The first reading is the note's review; it is finished if it was before the note was marked. */
    private static NoteRow restored(OpenNote note, ReviewSession first, DoubleReading reading) throws SQLException {
        NoteRow row = new KeptReview(note).saved(first);
        if (!reading.countsKnown()) {
            return row;
        }
        note.put(Part.STATEMENT,
                PartCodec.write(new ReviewStatus.Reviewed(reading.first().reader().orElseThrow().person(),
                        reading.first().finishedAt().orElseThrow())));
        return row.at(WorkStep.PROMPT);
    }

    @Override
    public ReviewSession session(NoteId id, Turn turn) {
        return turns.look(id, note -> session(note, turn));
    }

    private static ReviewSession session(OpenNote note, Turn turn) throws SQLException {
        AnalyzedNote machine = note.analyzed();
        int done = kept(note).reading().at(turn).stepsDone();
        List<ReviewStep> steps = new StepRows(note, ReadingRows.number(turn)).list();
        return Fields.checked(() -> ReviewSession.resume(machine, steps.subList(0, done),
                steps.subList(done, steps.size()).reversed()));
    }

    @Override
    public void save(Turn turn, Reader reader, ReviewSession session) {
        turns.change(session.note().note().id(), note -> {
            saved(note, turn, session, OneReading.of(reader, session));
            return note.row();
        });
    }

    @Override
    public void finish(Turn turn, Reader reader, ReviewSession session, Instant at) {
        turns.change(session.note().note().id(), note -> {
            saved(note, turn, session, OneReading.of(reader, session).finished(at));
            return note.row();
        });
    }

    private static void saved(OpenNote note, Turn turn, ReviewSession session, OneReading now) throws SQLException {
        ReadingCodec.Kept kept = kept(note);
        if (kept.reading().at(turn).isFinished() || !kept.reading().isOpen()) {
            throw new ProblemException(ProblemCode.READING_FINISHED);
        }
        List<ReviewStep> wanted = new ArrayList<>(session.steps());
        wanted.addAll(session.undone().reversed());
        StepRows steps = new StepRows(note, ReadingRows.number(turn));
        steps.replace(steps.list(), wanted);
        ReadingRows.put(note, kept.with(kept.reading().with(turn, now)));
    }

    @Override
    public Adjudication adjudication(NoteId id) {
        return turns.look(id, note -> {
            ReadingCodec.Kept kept = kept(note);
            if (!kept.reading().first().isFinished() || !kept.reading().second().isFinished()) {
                throw new ProblemException(ProblemCode.READING_STEP_REFUSED);
            }
            Comparison comparison = Comparison.of(note.analyzed(), session(note, Turn.FIRST).spans(),
                    session(note, Turn.SECOND).spans());
            return Fields.checked(() -> Adjudication.resume(comparison, kept.done(), kept.undone()));
        });
    }

    @Override
    public void save(NoteId id, Adjudication adjudication) {
        turns.change(id, note -> {
            ReadingRows.put(note, ruling(note, adjudication));
            return note.row();
        });
    }

    private static ReadingCodec.Kept ruling(OpenNote note, Adjudication adjudication) throws SQLException {
        DoubleReading reading = kept(note).reading();
        if (!reading.isReadyForRuling()) {
            throw new ProblemException(ProblemCode.READING_STEP_REFUSED);
        }
        return new ReadingCodec.Kept(reading, adjudication.done(), adjudication.undone());
    }

    @Override
    public ReviewedNote rule(NoteId id, Adjudication adjudication, Reader adjudicator, Instant at) {
        ReviewSession session = adjudication.session();
        DoubleReading reading = turns.look(id, SqliteReadingShelf::kept).reading();
        Readers readers = new Readers(reading.first().reader().orElseThrow().person(),
                reading.second().reader().orElseThrow().person());
        ReviewStatus.Reviewed statement = new ReviewStatus.Reviewed(adjudicator.person(), at, Optional.of(readers));
        ReviewedNote reviewed = session.finish(statement);
        turns.change(id, note -> {
            ReadingCodec.Kept kept = ruling(note, adjudication);
            ReadingRows.put(note, kept.with(kept.reading().ruled(at)));
            return new KeptReview(note).finished(session, statement);
        });
        return reviewed;
    }

    private static ReadingCodec.Kept kept(OpenNote note) throws SQLException {
        return ReadingRows.find(note).orElseThrow(() -> new IllegalArgumentException("one person reads the note"));
    }
}
