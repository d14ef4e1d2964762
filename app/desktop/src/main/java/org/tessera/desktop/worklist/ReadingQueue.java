package org.tessera.desktop.worklist;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tessera.core.note.NoteId;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.work.WorkStep;
import org.tessera.core.work.WorkSummary;
import org.tessera.desktop.workspace.Background;
import org.tessera.engine.DeidentificationEngine;

/** The notes that wait for the machine's answer. They are read one after the other, in the background. */
final class ReadingQueue {
    /** The code of a note that the machine could not read. */
    static final String NOT_READ = "not-read";

    private final DeidentificationEngine engine;
    private final Background background;
    private final InstantSource clock;
    private final Consumer<WorkSummary> onRead;
    private final Consumer<ProblemException> onProblem;
    private final Deque<NoteId> waiting = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Optional<Reading>> reading = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<NoteId> current = Optional.empty();

    /**
     * An empty queue.
     *
     * @param onRead takes each note as the list shows it afterwards, read or not
     * @param onProblem takes why one was not read
     */
    ReadingQueue(DeidentificationEngine engine, Background background, InstantSource clock,
            Consumer<WorkSummary> onRead, Consumer<ProblemException> onProblem) {
        this.engine = engine;
        this.background = background;
        this.clock = clock;
        this.onRead = onRead;
        this.onProblem = onProblem;
    }

    /** How far it is; empty while nothing is read. */
    ReadOnlyObjectProperty<Optional<Reading>> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** Notes to be read after all that wait. */
    void add(Collection<NoteId> notes) {
        List<NoteId> more = notes.stream().filter(note -> !isKnown(note)).toList();
        waiting.addAll(more);
        count(more.size());
        readNext();
    }

    /** A note that a person waits for: it is read next. */
    void addFirst(NoteId note) {
        if (current.filter(note::equals).isEmpty()) {
            count(waiting.remove(note) ? 0 : 1);
            waiting.addFirst(note);
            readNext();
        }
    }

    /** Reads nothing more after the note at hand. What was not read waits for being opened. */
    void stop() {
        waiting.clear();
        reading.set(Optional.empty());
    }

    private boolean isKnown(NoteId note) {
        return waiting.contains(note) || current.filter(note::equals).isPresent();
    }

    private void count(int more) {
        Reading before = reading.get().orElseGet(() -> new Reading(0, 0, clock.instant()));
        if (before.total() + more > 0) {
            reading.set(Optional.of(new Reading(before.done(), before.total() + more, before.since())));
        }
    }

    private void readNext() {
        if (current.isPresent()) {
            return;
        }
        current = Optional.ofNullable(waiting.pollFirst());
        if (current.isEmpty()) {
            reading.set(Optional.empty());
            return;
        }
        NoteId note = current.get();
        background.run(() -> read(note), this::done, problem -> failed(note, problem));
    }

    /** A note that somebody deleted meanwhile is in the list no more; nothing is read then. */
    private Optional<WorkSummary> read(NoteId note) {
        boolean listed = engine.worklist().list().stream().anyMatch(row -> row.id().equals(note));
        if (!listed) {
            return Optional.empty();
        }
        if (engine.worklist().get(note).step() == WorkStep.IMPORT) {
            engine.analyze(note);
            engine.worklist().flag(note, Optional.empty());
        }
        return Optional.of(engine.worklist().get(note));
    }

    private void done(Optional<WorkSummary> summary) {
        current = Optional.empty();
        reading.get().ifPresent(now -> reading.set(Optional.of(new Reading(now.done() + 1, now.total(), now.since()))));
        summary.ifPresent(onRead);
        readNext();
    }

    private void failed(NoteId note, ProblemException problem) {
        onProblem.accept(problem);
        background.run(() -> flagged(note), this::done, again -> done(Optional.empty()));
    }

    private Optional<WorkSummary> flagged(NoteId note) {
        engine.worklist().flag(note, Optional.of(NOT_READ));
        return Optional.of(engine.worklist().get(note));
    }
}
