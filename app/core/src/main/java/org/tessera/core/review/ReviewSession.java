package org.tessera.core.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.resolve.PhiSpan;
import org.tessera.core.resolve.SpanId;

/**
 * A review under way: the machine's answer and the decisions on top of it. A value; each decision gives a new one, and
 * undo and redo reach back to the beginning.
 */
public final class ReviewSession {
    private final AnalyzedNote note;
    private final List<ReviewStep> done;
    private final List<ReviewStep> undone;
    private final List<ReviewedSpan> spans;

    private ReviewSession(AnalyzedNote note, List<ReviewStep> done, List<ReviewStep> undone, List<ReviewedSpan> spans) {
        this.note = note;
        this.done = List.copyOf(done);
        this.undone = List.copyOf(undone);
        this.spans = spans;
    }

    /** A review in which nothing is decided. */
    public static ReviewSession of(AnalyzedNote note) {
        return new ReviewSession(note, List.of(), List.of(), new ReviewBoard(note).spans());
    }

    /**
     * A review that goes on where it was left.
     *
     * @throws IllegalArgumentException if the steps do not fit the note
     */
    public static ReviewSession resume(AnalyzedNote note, List<ReviewStep> steps) {
        return resume(note, steps, List.of());
    }

    /**
     * A review that goes on where it was left, with what had been undone ready to be taken again.
     *
     * @param undone see {@link #undone()}
     * @throws IllegalArgumentException if the steps do not fit the note
     */
    public static ReviewSession resume(AnalyzedNote note, List<ReviewStep> steps, List<ReviewStep> undone) {
        return new ReviewSession(note, steps, undone, replay(note, steps));
    }

    private static List<ReviewedSpan> replay(AnalyzedNote note, List<ReviewStep> steps) {
        ReviewBoard board = new ReviewBoard(note);
        for (ReviewStep step : steps) {
            for (ReviewDecision decision : step.decisions()) {
                if (board.apply(decision).isPresent()) {
                    throw new IllegalArgumentException("the steps are not of this note");
                }
            }
        }
        return board.spans();
    }

    /** Takes one decision. */
    public DecisionOutcome decide(ReviewDecision decision) {
        return decide(new ReviewStep(List.of(decision)));
    }

    /** Takes several decisions as one step, which one undo takes back; all of them or none. */
    public DecisionOutcome decide(ReviewStep step) {
        ReviewBoard board = new ReviewBoard(note, spans);
        for (ReviewDecision decision : step.decisions()) {
            Optional<DecisionOutcome.Reason> refused = board.apply(decision);
            if (refused.isPresent()) {
                return new DecisionOutcome.NotTaken(refused.get());
            }
        }
        List<ReviewStep> steps = new ArrayList<>(done);
        steps.add(step);
        return new DecisionOutcome.Taken(new ReviewSession(note, steps, List.of(), board.spans()));
    }

    /** The review before its last step; the same if there is none. */
    public ReviewSession undo() {
        if (done.isEmpty()) {
            return this;
        }
        List<ReviewStep> steps = done.subList(0, done.size() - 1);
        List<ReviewStep> ahead = new ArrayList<>(undone);
        ahead.add(done.getLast());
        return new ReviewSession(note, steps, ahead, replay(note, steps));
    }

    /** The review with the step that was undone last; the same if there is none. */
    public ReviewSession redo() {
        if (undone.isEmpty()) {
            return this;
        }
        List<ReviewStep> steps = new ArrayList<>(done);
        steps.add(undone.getLast());
        return new ReviewSession(note, steps, undone.subList(0, undone.size() - 1), replay(note, steps));
    }

    /** The review with every undecided span confirmed, as one step. */
    public ReviewSession confirmAll() {
        List<ReviewDecision> decisions = spans.stream()
                .filter(span -> !span.state().isDecided())
                .map(span -> (ReviewDecision) new ReviewDecision.Confirmed(span.id()))
                .toList();
        if (decisions.isEmpty()) {
            return this;
        }
        return switch (decide(new ReviewStep(decisions))) {
            case DecisionOutcome.Taken taken -> taken.session();
            case DecisionOutcome.NotTaken notTaken ->
                throw new IllegalStateException("undecided spans can be confirmed");
        };
    }

    /**
     * Ends the review with the statement of 45 CFR 164.514(b)(2)(ii), made by a named person: no actual knowledge that
     * what is left could identify the patient.
     *
     * @throws ProblemException {@link ProblemCode#NOT_REVIEWED} while a span is undecided
     */
    public ReviewedNote finish(NamedPerson reviewer, Instant at) {
        return finish(new ReviewStatus.Reviewed(reviewer, at));
    }

    /**
     * Ends the review with who answers for it.
     *
     * @throws ProblemException {@link ProblemCode#NOT_REVIEWED} while a span is undecided
     */
    public ReviewedNote finish(ReviewStatus status) {
        long open = undecided();
        if (open > 0) {
            throw new ProblemException(ProblemCode.NOT_REVIEWED, open + " undecided");
        }
        return new ReviewedNote(note, spans, status);
    }

    /** The machine's answer. */
    public AnalyzedNote note() {
        return note;
    }

    /** The spans as they stand now, rejected ones included, in reading order. */
    public List<ReviewedSpan> spans() {
        return spans;
    }

    /** The steps that hold, oldest first: what is stored. */
    public List<ReviewStep> steps() {
        return done;
    }

    /** The steps that were undone and can be taken again; the one that was undone last comes last. */
    public List<ReviewStep> undone() {
        return undone;
    }

    /** Whether there is a step to take back. */
    public boolean canUndo() {
        return !done.isEmpty();
    }

    /** Whether there is a step to take again. */
    public boolean canRedo() {
        return !undone.isEmpty();
    }

    /** How many spans wait for a decision. */
    public long undecided() {
        return spans.stream().filter(span -> !span.state().isDecided()).count();
    }

    /** A number that no span of this review has. */
    public SpanId nextId() {
        int highest = Stream
                .of(note.spans().stream().map(PhiSpan::id), note.nearMisses().stream().map(PhiSpan::id),
                        Stream.concat(done.stream(), undone.stream())
                                .flatMap(step -> step.decisions().stream())
                                .map(ReviewDecision::id))
                .flatMap(ids -> ids)
                .mapToInt(SpanId::value)
                .max()
                .orElse(0);
        return new SpanId(highest + 1);
    }
}
