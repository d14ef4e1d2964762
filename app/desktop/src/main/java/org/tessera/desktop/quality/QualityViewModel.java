package org.tessera.desktop.quality;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tessera.core.access.Permission;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.NoteId;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.quality.FoundLeak;
import org.tessera.core.quality.ValidatedKind;
import org.tessera.core.review.NamedPerson;
import org.tessera.desktop.problem.Problem;
import org.tessera.desktop.quality.QualityState.Asking;
import org.tessera.desktop.quality.QualityState.Facts;
import org.tessera.desktop.quality.QualityState.Gold;
import org.tessera.desktop.workspace.Background;
import org.tessera.desktop.workspace.Notice;
import org.tessera.desktop.workspace.Workspace;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.io.WholeFile;
import org.tessera.engine.quality.BlindText;
import org.tessera.engine.quality.GoldDesk;
import org.tessera.engine.quality.GoldEvaluation;
import org.tessera.engine.report.QualityReport;

/** The Quality screen without its looks. */
public final class QualityViewModel {
    private final DeidentificationEngine engine;
    private final Background background;
    private final Workspace workspace;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<QualityState> state;
    private Optional<AtomicBoolean> evaluating = Optional.empty();

    /** A view model for what an engine knows of quality. */
    public QualityViewModel(DeidentificationEngine engine, Background background, Workspace workspace, Clock clock) {
        this.engine = engine;
        this.background = background;
        this.workspace = workspace;
        this.clock = clock;
        state = new ReadOnlyObjectWrapper<>(new QualityState(Facts.UNREAD, me(), LocalDate.now(clock), EditCut.FIRST,
                Optional.empty(), Gold.NONE, Asking.NOTHING, Optional.empty()));
    }

    private NamedPerson me() {
        return workspace.userProperty().get().person();
    }

    /** What is to be seen. */
    public ReadOnlyObjectProperty<QualityState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Reads what is stored. */
    public void load() {
        run(this::facts, this::take);
    }

    private Facts facts() {
        return new Facts(engine.sample().sample(), engine.quality().days(), engine.quality().validated(), true,
                engine.permits(Permission.QUALITY));
    }

    /** Shows what is stored, and says which kinds may be confirmed in bulk. */
    void take(Facts now) {
        state.set(state.get().with(now));
        workspace.validatedKindsProperty()
                .set(now.validated().stream().map(ValidatedKind::kind).collect(Collectors.toUnmodifiableSet()));
    }

    /** Looks at the edit rates another way. */
    public void cut(EditCut other) {
        state.set(state.get().with(other));
    }

    /** Opens a form. */
    public void ask(Asking form) {
        if (state.get().facts().manages() || form == Asking.NOTHING) {
            state.set(state.get().asking(form));
        }
    }

    /** Puts the form away. */
    public void stopAsking() {
        ask(Asking.NOTHING);
    }

    /** Draws so many notes for the sample. */
    public void draw(int count) {
        run(() -> engine.sample().draw(count, me()).size(), drawn -> {
            state.set(state.get().asking(Asking.NOTHING));
            say(Notice.of("quality.drawn", drawn));
            load();
        });
    }

    /** Opens the next note of the sample for this person, as it would leave. */
    public void readNext() {
        run(() -> engine.sample().next(me()), this::show);
    }

    /** Shows a note to read, or says that there is none. */
    void show(Optional<BlindText> next) {
        state.set(state.get().reading(next));
        if (next.isEmpty()) {
            say(Notice.of("quality.nothing_to_read"));
        }
    }

    /** Keeps what was found in the note at hand, and opens the next one. */
    public void keepReading(List<FoundLeak> leaks) {
        state.get().reading().ifPresent(text -> run(() -> {
            engine.sample().keep(text.note(), leaks, me());
            return facts();
        }, now -> {
            take(now);
            readNext();
        }));
    }

    /** Puts the note away without a word about it. */
    public void stopReading() {
        state.set(state.get().reading(Optional.empty()));
    }

    /** Says with which version a leak is found; empty opens it again. */
    public void mend(NoteId note, FoundLeak leak, Optional<String> version) {
        run(() -> {
            engine.sample().mend(note, leak, version, me());
            return facts();
        }, this::take);
    }

    /** Allows bulk confirmation of a kind, or allows it no more. */
    public void allowBulk(IdentifierKind kind, boolean allowed) {
        run(() -> {
            if (allowed) {
                engine.quality().validate(kind, me());
            } else {
                engine.quality().withdraw(kind, me());
            }
            return facts();
        }, this::take);
    }

    /** Evaluates the detectors against a file of marked notes, or against the samples. */
    public void evaluate(Optional<Path> file) {
        stopEvaluating();
        AtomicBoolean stopped = new AtomicBoolean();
        evaluating = Optional.of(stopped);
        state.set(state.get().asking(Asking.NOTHING).with(new Gold(Optional.of(0), Optional.empty(), false)));
        GoldDesk.Progress progress = new GoldDesk.Progress(
                read -> background.onToolkit(() -> progressed(stopped, read)), stopped::get);
        background.run(() -> file.isPresent() ? engine.gold().file(file.get(), me(), progress)
                : engine.gold().samples(me(), progress), this::evaluated, failed -> {
                    state.set(state.get().with(Gold.NONE));
                    show(failed);
                });
    }

    private void progressed(AtomicBoolean of, int read) {
        if (!of.get() && state.get().gold().running().isPresent()) {
            state.set(state.get().with(new Gold(Optional.of(read), Optional.empty(), false)));
        }
    }

    private void evaluated(Optional<GoldEvaluation> came) {
        came.ifPresent(
                evaluation -> state.set(state.get().with(new Gold(Optional.empty(), Optional.of(evaluation), false))));
    }

    /** Stops an evaluation that runs. */
    public void stopEvaluating() {
        evaluating.ifPresent(running -> {
            running.set(true);
            state.set(state.get().with(Gold.NONE));
        });
        evaluating = Optional.empty();
    }

    /** Shows or hides the leaks of the last evaluation; they identify. */
    public void showLeaks(boolean shown) {
        Gold gold = state.get().gold();
        state.set(state.get().with(new Gold(gold.running(), gold.last(), shown)));
    }

    /** Writes the report, whole or not at all: JSON if the file's name ends so, else CSV. */
    public void export(Path file, boolean identifying) {
        QualityState now = state.get();
        run(() -> {
            engine.quality().exporting(identifying, me());
            QualityReport report = new QualityReport(clock.instant(), QualityState.PLAN, now.facts().sample(),
                    now.facts().days(), now.facts().validated(), now.gold().last().map(GoldEvaluation::report),
                    identifying);
            boolean json = file.toString().endsWith(".json");
            WholeFile.write(file, out -> out.append(json ? report.json() : report.csv()));
            return file;
        }, written -> {
            state.set(state.get().asking(Asking.NOTHING));
            say(Notice.of("quality.exported"));
        });
    }

    private <T> void run(Supplier<T> work, Consumer<T> then) {
        background.run(work, then, this::show);
    }

    private void say(Notice notice) {
        workspace.noticeProperty().set(Optional.of(notice));
    }

    private void show(ProblemException failed) {
        state.set(state.get().with(Problem.of(failed)));
    }
}
