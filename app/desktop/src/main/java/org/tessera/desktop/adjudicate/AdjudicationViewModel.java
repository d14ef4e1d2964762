package org.tessera.desktop.adjudicate;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.NoteId;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.reading.Adjudication;
import org.tessera.core.reading.Choice;
import org.tessera.core.reading.Difference;
import org.tessera.core.reading.Ruling;
import org.tessera.core.review.ReviewedNote;
import org.tessera.core.vault.TokenMap;
import org.tessera.core.work.WorkSummary;
import org.tessera.desktop.problem.Problem;
import org.tessera.desktop.workspace.Background;
import org.tessera.desktop.workspace.Notice;
import org.tessera.desktop.workspace.OpenNote;
import org.tessera.desktop.workspace.PathStep;
import org.tessera.desktop.workspace.Workspace;

/** The Adjudication screen without its looks. Used on the toolkit's thread; the engine is asked in the background. */
public final class AdjudicationViewModel {
    private final Readings readings;
    private final Background background;
    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<AdjudicationState> state = new ReadOnlyObjectWrapper<>(
            new AdjudicationState.Empty());
    private Optional<WorkSummary> asked = Optional.empty();
    private Optional<Adjudication> unkept = Optional.empty();
    private boolean keeping;

    /** A view model that waits for {@link #open}. */
    public AdjudicationViewModel(Readings readings, Background background, Workspace workspace) {
        this.readings = readings;
        this.background = background;
        this.workspace = workspace;
    }

    /** What is to be seen. */
    public ReadOnlyObjectProperty<AdjudicationState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Fetches both readings of a note. */
    public void open(WorkSummary note) {
        asked = Optional.of(note);
        state.set(new AdjudicationState.Loading());
        background.run(() -> readings.fetch(note), fetched -> {
            if (asked.filter(note::equals).isPresent()) {
                state.set(atOpen(fetched, fetched.adjudication().comparison().differences()));
            }
        }, problem -> state.set(new AdjudicationState.Failed(Problem.of(problem))));
    }

    /** Fetches them again after a failure. */
    public void again() {
        asked.ifPresent(this::open);
    }

    private void run(UnaryOperator<AdjudicationState.Open> command) {
        if (state.get() instanceof AdjudicationState.Open now) {
            state.set(command.apply(now));
        }
    }

    /** Keys act on a difference. */
    public void choose(int number) {
        run(now -> now.at(differences(now).stream().filter(one -> one.number() == number).findFirst()));
    }

    /** The next difference. */
    public void next() {
        move(1);
    }

    /** The one before. */
    public void previous() {
        move(-1);
    }

    private void move(int by) {
        run(now -> {
            List<Difference> all = differences(now);
            int here = now.current().map(Difference::number).orElse(by > 0 ? -1 : all.size());
            int there = here + by;
            return there < 0 || there >= all.size() ? now : now.at(Optional.of(all.get(there)));
        });
    }

    /** The next difference that waits; if none does, the statement. */
    public void nextOpen() {
        run(now -> atOpen(now, differences(now)));
    }

    private static AdjudicationState.Open atOpen(AdjudicationState.Open now, List<Difference> all) {
        int here = now.current().map(Difference::number).orElse(-1);
        Optional<Difference> next = all.stream()
                .filter(one -> one.number() > here && now.choice(one).isEmpty())
                .findFirst()
                .or(() -> all.stream().filter(one -> now.choice(one).isEmpty()).findFirst());
        return next.isPresent() ? now.at(next) : now.stating(now.readers().refusal().isEmpty());
    }

    private static List<Difference> differences(AdjudicationState.Open now) {
        return now.adjudication().comparison().differences();
    }

    /** As the first reader has it. */
    public void first() {
        rule(new Choice.First());
    }

    /** As the second reader has it. */
    public void second() {
        rule(new Choice.Second());
    }

    /** All of the place becomes a token of a kind. */
    public void own(IdentifierKind kind) {
        rule(new Choice.Own(kind));
    }

    /** It waits again. */
    public void reopen() {
        rule(new Choice.Open());
    }

    private void rule(Choice choice) {
        run(now -> {
            if (now.current().isEmpty() || isRefused(now)) {
                return now;
            }
            Adjudication next = now.adjudication().rule(new Ruling(now.current().get().number(), choice));
            keep(next);
            AdjudicationState.Open after = now.with(next);
            return choice instanceof Choice.Open ? after : atOpen(after, differences(after));
        });
    }

    private boolean isRefused(AdjudicationState.Open now) {
        now.readers().refusal().ifPresent(this::say);
        return now.readers().refusal().isPresent();
    }

    /** Takes the last choice back, and goes where it was. */
    public void undo() {
        run(now -> now.adjudication().done().isEmpty() ? now
                : moved(now, now.adjudication().undo(), now.adjudication().done().getLast()));
    }

    /** Takes the choice again that was taken back last. */
    public void redo() {
        run(now -> now.adjudication().undone().isEmpty() ? now
                : moved(now, now.adjudication().redo(), now.adjudication().undone().getLast()));
    }

    private AdjudicationState.Open moved(AdjudicationState.Open now, Adjudication next, Ruling touched) {
        keep(next);
        return now.with(next).at(Optional.of(differences(now).get(touched.difference())));
    }

    /** Writes what was settled, one after the other; of several that wait the newest is written. */
    private void keep(Adjudication next) {
        unkept = Optional.of(next);
        keepNext();
    }

    private void keepNext() {
        if (keeping || unkept.isEmpty()) {
            return;
        }
        Adjudication now = unkept.get();
        unkept = Optional.empty();
        keeping = true;
        background.run(() -> readings.keep(now), kept -> {
            keeping = false;
            keepNext();
        }, problem -> {
            keeping = false;
            say(problem.problem());
        });
    }

    /** Lists what both say, or no longer. */
    public void showAgreed(boolean shown) {
        run(now -> now.showingAgreed(shown));
    }

    /** Asks for the statement; while differences wait, goes to the next of them. */
    public void askToFinish() {
        nextOpen();
    }

    /** Back from the statement to the difference at hand. */
    public void back() {
        run(now -> now.stating(false));
    }

    /** Ends it with the statement of 45 CFR 164.514(b)(2)(ii) by the person who works here. */
    public void finish() {
        if (state.get() instanceof AdjudicationState.Open now && now.adjudication().open() == 0 && !isRefused(now)) {
            background.run(() -> readings.rule(now.adjudication(), workspace.userProperty().get().person()),
                    reviewed -> finished(now, reviewed), (ProblemException problem) -> say(problem.problem()));
        }
    }

    private void finished(AdjudicationState.Open now, ReviewedNote reviewed) {
        NoteId id = reviewed.note().note().id();
        asked = Optional.empty();
        unkept = Optional.empty();
        state.set(new AdjudicationState.Empty());
        workspace.noteProperty()
                .set(Optional.of(
                        OpenNote.of(now.caseId(), now.adjudication().session(), TokenMap.EMPTY).finished(reviewed)));
        workspace.noticeProperty().set(Optional.of(Notice.of("adjudicate.finished", now.total())));
        workspace.goTo(PathStep.PROMPT);
        afterRuling.accept(id);
    }

    private Consumer<NoteId> afterRuling = id -> {};

    /** What is to happen once a note was ruled on. */
    public void setAfterRuling(Consumer<NoteId> action) {
        this.afterRuling = action;
    }

    private void say(ProblemCode problem) {
        workspace.noticeProperty()
                .set(Optional
                        .of(Notice.of("worklist.problem", problem.whatHappened(), problem.whatToDo(), problem.code())));
    }
}
