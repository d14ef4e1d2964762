package org.tessera.desktop.worklist;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tessera.core.note.NoteId;
import org.tessera.core.note.NoteSource;
import org.tessera.core.note.PhiText;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.work.WorkStep;
import org.tessera.core.work.WorkSummary;
import org.tessera.desktop.workspace.Background;
import org.tessera.desktop.workspace.DocumentWish;
import org.tessera.desktop.workspace.NotesInHand;
import org.tessera.desktop.workspace.Notice;
import org.tessera.desktop.workspace.OpenNote;
import org.tessera.desktop.workspace.PathStep;
import org.tessera.desktop.workspace.Workspace;
import org.tessera.engine.DeidentificationEngine;

/** The Worklist screen without its looks. Used on the toolkit's thread; the engine is asked in the background. */
public final class WorklistViewModel {
    private final DeidentificationEngine engine;
    private final Background background;
    private final Workspace workspace;
    private final Consumer<WorkStep> onOpened;
    private final Intake intake;
    private final StoredNotes stored;
    private final ReadingQueue queue;
    private final ReadOnlyObjectWrapper<WorklistState> state = new ReadOnlyObjectWrapper<>(WorklistState.UNREAD);
    private Consumer<WorkSummary> onRuling = note -> {};
    private Optional<NoteId> wanted = Optional.empty();
    private int unread;

    /**
     * A view model for the notes of an engine.
     *
     * @param onOpened takes the step at which a note stands that was put on the table
     */
    public WorklistViewModel(DeidentificationEngine engine, Background background, Workspace workspace,
            InstantSource clock, Consumer<WorkStep> onOpened) {
        this.engine = engine;
        this.background = background;
        this.workspace = workspace;
        this.onOpened = onOpened;
        this.intake = new Intake(engine);
        this.stored = new StoredNotes(engine);
        this.queue = new ReadingQueue(engine, background, clock, this::read, this::say);
        state.subscribe(this::count);
        workspace.nextWantedProperty().subscribe(wanted -> {
            if (wanted) {
                workspace.nextWantedProperty().set(false);
                openNext();
            }
        });
    }

    private void count(WorklistState now) {
        boolean synthetic = now.notes() > 0 && now.all()
                .stream()
                .allMatch(row -> row instanceof WorklistRow.Note note
                        && note.summary().format() == NoteSource.Format.SAMPLE);
        workspace.notesProperty().set(new NotesInHand(now.notes(), synthetic, now.at(WorkStep.REVIEW)));
    }

    /** What is to be seen. */
    public ReadOnlyObjectProperty<WorklistState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** How far the machine is with reading; empty while it reads nothing. */
    public ReadOnlyObjectProperty<Optional<Reading>> readingProperty() {
        return queue.readingProperty();
    }

    /** Reads the list for the first time; notes that wait for the machine's answer are given to it. */
    public void begin() {
        background.run(() -> engine.worklist().list(), notes -> {
            show(notes);
            queue.add(notes.stream()
                    .filter(note -> note.step() == WorkStep.IMPORT && note.attention().isEmpty())
                    .map(WorkSummary::id)
                    .toList());
        }, this::say);
    }

    /** Reads the list anew. */
    public void load() {
        background.run(() -> engine.worklist().list(), this::show, this::say);
    }

    private void show(List<WorkSummary> notes) {
        Stream<WorklistRow> refused = state.get().all().stream().filter(WorklistRow.Unread.class::isInstance);
        list(Stream.concat(refused, notes.stream().map(WorklistRow.Note::new)).toList());
    }

    private void list(List<WorklistRow> rows) {
        WorklistState next = state.get().with(rows);
        boolean lost = next.currentRow().isEmpty();
        state.set(lost ? next.at(next.rows().stream().findFirst().map(WorklistRow::key)) : next);
    }

    private void read(WorkSummary note) {
        list(state.get()
                .all()
                .stream()
                .map(row -> row.key().equals(note.id().value()) ? new WorklistRow.Note(note) : row)
                .toList());
        if (wanted.filter(note.id()::equals).isPresent()) {
            wanted = Optional.empty();
            if (note.step() != WorkStep.IMPORT) {
                open(note);
            }
        }
    }

    /** Shows other rows. */
    public void filter(WorklistFilter filter) {
        state.set(state.get().with(filter));
        list(state.get().all());
    }

    /** Lists the rows in the next order. */
    public void changeOrder() {
        state.set(state.get().in(state.get().order().next()));
    }

    /** Keys act on another row. */
    public void choose(String key) {
        if (state.get().current().filter(key::equals).isEmpty()) {
            state.set(state.get().at(Optional.of(key)));
        }
    }

    /** Takes files and folders in. */
    public void takeFiles(List<Path> paths) {
        take(() -> intake.files(paths));
    }

    /** Takes text in that a person pasted. */
    public void takeText(PhiText text, PhiText title) {
        take(() -> intake.pasted(text, title));
    }

    /** Takes all synthetic samples in. */
    public void takeSamples() {
        take(intake::samples);
    }

    private void take(Supplier<Intake.Taken> work) {
        background.run(work, this::taken, this::say);
    }

    private void taken(Intake.Taken taken) {
        List<WorklistRow> rows = new ArrayList<>();
        for (Intake.Refused refused : taken.refused()) {
            unread++;
            rows.add(new WorklistRow.Unread(unread, refused.name(), refused.problem()));
        }
        rows.addAll(state.get().all());
        list(rows);
        taken.notes().stream().findFirst().ifPresent(first -> choose(first.value()));
        load();
        queue.add(taken.notes());
    }

    /** Opens the row at hand: a note where it was left. One that the machine has not read is read next. */
    public void openCurrent() {
        if (state.get().currentRow().orElse(null) instanceof WorklistRow.Note(WorkSummary note)) {
            if (note.step() == WorkStep.IMPORT) {
                wanted = Optional.of(note.id());
                queue.addFirst(note.id());
            } else {
                open(note);
            }
        }
    }

    /** What opens a note that two people read, once both are finished. */
    public void setOnRuling(Consumer<WorkSummary> action) {
        this.onRuling = action;
    }

    /** The note at hand if its review is finished, so that its document can be saved. */
    Optional<WorkSummary> finished() {
        return state.get()
                .currentRow()
                .flatMap(
                        row -> row instanceof WorklistRow.Note(WorkSummary note) ? Optional.of(note) : Optional.empty())
                .filter(note -> note.step().compareTo(WorkStep.PROMPT) >= 0 && TwoReadings.whyNotOpen(note).isEmpty()
                        && !TwoReadings.isToRule(note));
    }

    /** Asks for the document of the note at hand without identifiers. */
    public void saveDocument() {
        finished().ifPresent(note -> workspace.documentWantedProperty()
                .set(Optional.of(new DocumentWish(note.id(), note.caseId(), note.format()))));
    }

    /** Asks for two readings of the note at hand, or says that one is enough after all. */
    public void readByTwo() {
        if (state.get().currentRow().orElse(null) instanceof WorklistRow.Note(WorkSummary note)
                && (TwoReadings.canBeMarked(note) || TwoReadings.canBeWithdrawn(note))) {
            takeOffTheTable(note);
            NamedPerson by = workspace.userProperty().get().person();
            boolean mark = note.reading().isEmpty();
            background.run(() -> {
                TwoReadings.change(engine, note, by);
                return engine.worklist().list();
            }, notes -> {
                show(notes);
                workspace.noticeProperty().set(Optional.of(Notice.of(mark ? "reading.marked" : "reading.withdrawn")));
            }, this::say);
        }
    }

    private void takeOffTheTable(WorkSummary note) {
        workspace.noteProperty()
                .get()
                .filter(open -> open.review().note().note().id().equals(note.id()))
                .ifPresent(open -> workspace.noteProperty().set(Optional.empty()));
    }

    private void open(WorkSummary note) {
        Optional<String> why = TwoReadings.whyNotOpen(note);
        if (why.isPresent()) {
            workspace.noticeProperty().set(Optional.of(Notice.of(why.get())));
            return;
        }
        if (TwoReadings.isToRule(note)) {
            onRuling.accept(note);
            return;
        }
        boolean onTheTable = workspace.noteProperty()
                .get()
                .filter(open -> open.review().note().note().id().equals(note.id()))
                .isPresent();
        if (onTheTable) {
            onOpened.accept(note.step());
            return;
        }
        background.run(() -> stored.open(note), open -> onTheTable(open, note.step()), this::say);
    }

    /** Opens the next note of the list that waits for a review; if none does, goes to the list. */
    private void openNext() {
        Optional<NoteId> done = workspace.noteProperty().get().map(OpenNote::id);
        background.run(() -> engine.worklist().list(), notes -> {
            show(notes);
            state.get()
                    .rows()
                    .stream()
                    .filter(WorklistRow.Note.class::isInstance)
                    .map(row -> ((WorklistRow.Note) row).summary())
                    .filter(note -> note.step() == WorkStep.REVIEW && !done.equals(Optional.of(note.id())))
                    .findFirst()
                    .ifPresentOrElse(note -> {
                        choose(note.id().value());
                        open(note);
                    }, () -> workspace.goTo(PathStep.WORKLIST));
        }, this::say);
    }

    private void onTheTable(Optional<OpenNote> note, WorkStep step) {
        if (note.isPresent()) {
            workspace.noteProperty().set(note);
            onOpened.accept(step);
        }
    }

    /** Asks whether the note at hand shall be deleted; takes a file that could not be read out of the list at once. */
    public void askToDelete() {
        state.get().currentRow().ifPresent(row -> {
            switch (row) {
                case WorklistRow.Note note -> state.set(state.get().asking(true));
                case WorklistRow.Unread seen ->
                    list(state.get().all().stream().filter(other -> !other.equals(seen)).toList());
            }
        });
    }

    /** The note stays. */
    public void keep() {
        state.set(state.get().asking(false));
    }

    /** Deletes the note at hand with all work on it, once the person was asked. */
    public void delete() {
        if (state.get().deleting()
                && state.get().currentRow().orElse(null) instanceof WorklistRow.Note(WorkSummary note)) {
            state.set(state.get().asking(false));
            takeOffTheTable(note);
            NamedPerson by = workspace.userProperty().get().person();
            background.run(() -> {
                engine.delete(note.id(), by);
                return engine.worklist().list();
            }, this::show, this::say);
        }
    }

    /** Reads nothing more after the note at hand. */
    public void stopReading() {
        queue.stop();
    }

    private void say(ProblemException problem) {
        workspace.noticeProperty()
                .set(Optional.of(Notice.of("worklist.problem", problem.problem().whatHappened(),
                        problem.problem().whatToDo(), problem.problem().code())));
    }
}
