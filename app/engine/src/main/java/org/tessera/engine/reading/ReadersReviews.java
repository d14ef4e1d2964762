package org.tessera.engine.reading;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tessera.core.audit.AuditLog;
import org.tessera.core.audit.ReadingEvent;
import org.tessera.core.note.NoteId;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.reading.Comparison;
import org.tessera.core.reading.DoubleReading;
import org.tessera.core.reading.OneReading;
import org.tessera.core.reading.Reader;
import org.tessera.core.reading.ReadingShelf;
import org.tessera.core.reading.Turn;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.review.ReviewStatus;
import org.tessera.core.review.ReviewedNote;
import org.tessera.core.vault.CaseId;
import org.tessera.core.work.NoteWork;
import org.tessera.core.work.ReviewVersion;
import org.tessera.core.work.WorkCounts;
import org.tessera.core.work.WorkSummary;
import org.tessera.engine.access.Authority;
import org.tessera.engine.access.OwnReviews;

/**
 * The review of a note as a reader has it. While two people read a note, each gets the own reading, anybody else the machine's
 * answer: what the other decided is in neither. Thread-safe.
 */
public final class ReadersReviews implements OwnReviews {
    private final NoteWork work;
    private final ReadingShelf shelf;
    private final AuditLog audit;
    private final Clock clock;
    private final Reading reading;

    /** The reviews of a store for a session. */
    public ReadersReviews(NoteWork work, ReadingShelf shelf, AuditLog audit, Authority authority, Clock clock) {
        this.work = work;
        this.shelf = shelf;
        this.audit = audit;
        this.clock = clock;
        this.reading = new Reading(shelf, authority);
    }

    @Override
    public Optional<ReviewSession> review(NoteId id) {
        Optional<Turn> turn = reading.open(id).flatMap(reading::shown);
        return turn.isPresent() ? Optional.of(shelf.session(id, turn.get())) : work.review(id);
    }

    @Override
    public void save(ReviewSession session) {
        Optional<DoubleReading> open = reading.open(session.note().note().id());
        if (open.isPresent()) {
            shelf.save(reading.requireOwn(open.get()), reading.requireReader(), session);
        } else {
            work.saveReview(session);
        }
    }

    @Override
    public List<ReviewVersion> versions(NoteId id) {
        List<ReviewVersion> versions = work.versions(id);
        return reading.open(id).isPresent() ? versions.stream().limit(1).toList() : versions;
    }

    @Override
    public List<WorkSummary> seen(List<WorkSummary> notes) {
        Map<NoteId, DoubleReading> read = shelf.all();
        return notes.stream()
                .map(note -> Optional.ofNullable(read.get(note.id())).map(two -> seen(note, two)).orElse(note))
                .toList();
    }

    private WorkSummary seen(WorkSummary note, DoubleReading two) {
        WorkCounts machine = note.counts();
        Optional<OneReading> own = two.isOpen() ? reading.shown(two).map(two::at) : Optional.empty();
        WorkCounts counts = own
                .map(mine -> new WorkCounts(machine.characters(), machine.words(), machine.found(),
                        machine.nearMisses(), mine.spans(), mine.undecided(), machine.findingsOpen()))
                .orElse(machine);
        return note.readBy(two.standingFor(reading.reader()), counts);
    }

    /** Whether a note has two readings on which nobody has ruled, so that a review of it is one of them. */
    public boolean isOpen(NoteId id) {
        return reading.open(id).isPresent();
    }

    /**
     * Ends one of two readings with its reader's statement.
     *
     * @throws ProblemException {@link ProblemCode#NOT_REVIEWED} while a span is undecided, or what stands against the reader
     */
    public ReviewedNote finish(ReviewSession session, NamedPerson person) {
        NoteId id = session.note().note().id();
        DoubleReading two = reading.open(id).orElseThrow();
        Turn turn = reading.requireOwn(two);
        Reader reader = reading.requireReader();
        Instant now = clock.instant();
        ReviewedNote finished = session.finish(new ReviewStatus.OneOfTwo(person, now));
        audit.append(new ReadingEvent.ReadingFinished(id, person, turn));
        shelf.finish(turn, reader, session, now);
        Turn other = turn == Turn.FIRST ? Turn.SECOND : Turn.FIRST;
        if (two.at(other).isFinished()) {
            Comparison comparison = shelf.adjudication(id).comparison();
            audit.append(ReadingAgreement.of(comparison).event(id));
        }
        return finished;
    }

    /**
     * Refuses what only a note may do that is reviewed.
     *
     * @throws ProblemException {@link ProblemCode#READING_OPEN}
     */
    public void requireSettled(NoteId id) {
        if (isOpen(id)) {
            throw new ProblemException(ProblemCode.READING_OPEN);
        }
    }

    /** Whether a case has a note of which whoever is logged in must see one reading only. */
    public boolean isBlindIn(CaseId caseId) {
        Optional<Reader> who = reading.reader();
        return shelf.openIn(caseId)
                .values()
                .stream()
                .anyMatch(two -> who.isEmpty() || who.filter(two::isBlindTo).isPresent());
    }
}
