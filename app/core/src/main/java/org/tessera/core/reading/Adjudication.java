package org.tessera.core.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.review.ReviewSession;

/**
 * The differences between two readings while a person rules on them. A value; each choice gives a new one, and undo and
 * redo reach back to the beginning. Nothing is chosen beforehand.
 */
public final class Adjudication {
    private final Comparison comparison;
    private final List<Ruling> done;
    private final List<Ruling> undone;
    private final Map<Integer, Choice> choices = new TreeMap<>();

    private Adjudication(Comparison comparison, List<Ruling> done, List<Ruling> undone) {
        this.comparison = comparison;
        this.done = List.copyOf(done);
        this.undone = List.copyOf(undone);
        for (Ruling ruling : done) {
            if (ruling.choice() instanceof Choice.Open) {
                choices.remove(ruling.difference());
            } else {
                choices.put(ruling.difference(), ruling.choice());
            }
        }
    }

    /** Nothing is ruled on. */
    public static Adjudication of(Comparison comparison) {
        return new Adjudication(comparison, List.of(), List.of());
    }

    /**
     * Goes on where it was left.
     *
     * @param undone what was undone and can be taken again, the one that was undone last at the end
     * @throws IllegalArgumentException if there is no such difference
     */
    public static Adjudication resume(Comparison comparison, List<Ruling> done, List<Ruling> undone) {
        Stream.concat(done.stream(), undone.stream()).forEach(ruling -> requireKnown(comparison, ruling));
        return new Adjudication(comparison, done, undone);
    }

    private static void requireKnown(Comparison comparison, Ruling ruling) {
        if (ruling.difference() < 0 || ruling.difference() >= comparison.differences().size()) {
            throw new IllegalArgumentException("no difference of that number");
        }
    }

    /** Takes one choice. */
    public Adjudication rule(Ruling ruling) {
        requireKnown(comparison, ruling);
        List<Ruling> more = new ArrayList<>(done);
        more.add(ruling);
        return new Adjudication(comparison, more, List.of());
    }

    /** The same before its last choice; the same if there is none. */
    public Adjudication undo() {
        if (done.isEmpty()) {
            return this;
        }
        List<Ruling> ahead = new ArrayList<>(undone);
        ahead.add(done.getLast());
        return new Adjudication(comparison, done.subList(0, done.size() - 1), ahead);
    }

    /** The same with the choice that was undone last; the same if there is none. */
    public Adjudication redo() {
        if (undone.isEmpty()) {
            return this;
        }
        List<Ruling> more = new ArrayList<>(done);
        more.add(undone.getLast());
        return new Adjudication(comparison, more, undone.subList(0, undone.size() - 1));
    }

    /** What both readings say. */
    public Comparison comparison() {
        return comparison;
    }

    /** The choices that hold, oldest first: what is stored. */
    public List<Ruling> done() {
        return done;
    }

    /** The choices that were undone and can be taken again; the one that was undone last comes last. */
    public List<Ruling> undone() {
        return undone;
    }

    /** What was decided about a difference; empty while it waits. */
    public Optional<Choice> choiceOf(Difference difference) {
        return Optional.ofNullable(choices.get(difference.number()));
    }

    /** How many differences wait. */
    public int open() {
        return comparison.differences().size() - choices.size();
    }

    /** How the differences were settled. */
    public RulingCounts counts() {
        int first = (int) choices.values().stream().filter(Choice.First.class::isInstance).count();
        int second = (int) choices.values().stream().filter(Choice.Second.class::isInstance).count();
        return new RulingCounts(comparison.agreed().size() + comparison.sentAsIs().size(), first, second,
                choices.size() - first - second);
    }

    /**
     * The review that follows from it: what both say, and what was chosen.
     *
     * @throws ProblemException {@link ProblemCode#NOT_REVIEWED} while a difference waits
     */
    public ReviewSession session() {
        if (open() > 0) {
            throw new ProblemException(ProblemCode.NOT_REVIEWED, open() + " open");
        }
        return new RuledReview(comparison, this::choiceOf).session();
    }
}
