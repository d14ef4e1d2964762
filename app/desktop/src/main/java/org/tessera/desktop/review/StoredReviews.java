package org.tessera.desktop.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.review.PicturesSeen;
import org.tessera.core.review.ReviewSession;
import org.tessera.desktop.workspace.Background;
import org.tessera.desktop.workspace.Notice;
import org.tessera.desktop.workspace.Workspace;
import org.tessera.engine.DeidentificationEngine;

/**
 * Keeps reviews in the engine's store, one after the other and in the background. Of several states of one note that wait,
 * the newest is written. What could not be written is tried again with the next step, and on closing.
 */
public final class StoredReviews implements ReviewBook, AutoCloseable {
    private final DeidentificationEngine engine;
    private final Background background;
    private final Workspace workspace;
    private final Deque<Entry> waiting = new ArrayDeque<>();
    private final List<Entry> refused = new ArrayList<>();
    private boolean writing;

    /** One thing to write: a review, with its statement if it ends. */
    private record Entry(ReviewSession session, Optional<Ending> ending, Optional<NamedPerson> rebasedBy) {
        boolean isOfTheSameNote(Entry other) {
            return session.note().note().id().equals(other.session.note().note().id());
        }

        boolean isReplacedBy(Entry later) {
            return ending.isEmpty() && rebasedBy.isEmpty()
                    && session.note().note().id().equals(later.session.note().note().id());
        }
    }

    private record Ending(Statement statement, Consumer<Finished> then) {}

    /** Reviews of an engine; problems are said in the workspace. */
    public StoredReviews(DeidentificationEngine engine, Background background, Workspace workspace) {
        this.engine = engine;
        this.background = background;
        this.workspace = workspace;
    }

    @Override
    public void keep(ReviewSession session) {
        add(new Entry(session, Optional.empty(), Optional.empty()));
    }

    @Override
    public void finish(ReviewSession session, Statement statement, Consumer<Finished> then) {
        add(new Entry(session, Optional.of(new Ending(statement, then)), Optional.empty()));
    }

    @Override
    public void keepRebased(ReviewSession session, NamedPerson by) {
        add(new Entry(session, Optional.empty(), Optional.of(by)));
    }

    @Override
    public Background.Running analyzeAgain(ClinicalNote note, KnownIdentifiers known, Consumer<AnalyzedNote> then,
            Consumer<ProblemException> failed) {
        return background.run(() -> engine.reanalyze(note, known), then, failed);
    }

    private void add(Entry entry) {
        List<Entry> again = List.copyOf(refused);
        refused.clear();
        again.reversed().forEach(waiting::addFirst);
        if (!waiting.isEmpty() && waiting.getLast().isReplacedBy(entry)) {
            waiting.removeLast();
        }
        waiting.addLast(entry);
        writeNext();
    }

    private void writeNext() {
        if (writing || waiting.isEmpty()) {
            return;
        }
        Entry entry = waiting.removeFirst();
        writing = true;
        background.run(() -> write(entry), finished -> {
            writing = false;
            finished.ifPresent(result -> entry.ending().ifPresent(ending -> ending.then().accept(result)));
            writeNext();
        }, problem -> {
            writing = false;
            putBack(entry, problem);
        });
    }

    private Optional<Finished> write(Entry entry) {
        if (entry.rebasedBy().isPresent()) {
            engine.keepRebased(entry.session(), entry.rebasedBy().get());
            return Optional.empty();
        }
        if (entry.ending().isEmpty()) {
            engine.work().saveReview(entry.session());
            return Optional.empty();
        }
        return Optional.of(finish(entry.session(), entry.ending().get().statement()));
    }

    /** What was looked at is stated first: a finished review whose pictures nobody saw could not be sent. */
    private Finished finish(ReviewSession session, Statement statement) {
        Optional<PicturesSeen> seen = statement.looked()
                ? Optional.of(engine.documents().stateSeen(session.note().note(), statement.reviewer()))
                : Optional.empty();
        return new Finished(engine.finishReview(session, statement.reviewer(), false), seen);
    }

    /**
     * A statement is made again by the person; a review that nothing newer has replaced waits for the next try, with all that
     * waits for the same note. Other notes go on. What can never be kept, because somebody else reads the note, is let go.
     */
    private void putBack(Entry entry, ProblemException problem) {
        List<Entry> ofNote = waiting.stream().filter(entry::isOfTheSameNote).toList();
        waiting.removeAll(ofNote);
        if (!isForGood(problem)) {
            if (ofNote.stream().noneMatch(entry::isReplacedBy)) {
                refused.add(new Entry(entry.session(), Optional.empty(), entry.rebasedBy()));
            }
            refused.addAll(ofNote);
        }
        writeNext();
        workspace.noticeProperty()
                .set(Optional.of(Notice.of("review.not_kept", problem.problem().code(), problem.problem().whatToDo())));
    }

    /** Writes what waits and returns when it is on disk. The background must have ended before. */
    @Override
    public void close() {
        List<Entry> left = new ArrayList<>(refused);
        left.addAll(waiting);
        refused.clear();
        waiting.clear();
        Optional<ProblemException> first = Optional.empty();
        for (Entry entry : left) {
            try {
                write(entry);
            } catch (ProblemException problem) {
                first = first.or(() -> Optional.of(problem)).filter(known -> !isForGood(known));
            }
        }
        if (first.isPresent()) {
            throw new ProblemException(first.get().problem(), first.get().detail());
        }
    }

    /** Whether no later try can succeed: the reading is somebody else's, or is over. */
    private static boolean isForGood(ProblemException problem) {
        return problem.problem().name().startsWith("READING_");
    }
}
