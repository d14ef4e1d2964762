package org.tessera.desktop.response;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.tessera.core.note.TextSpan;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.validate.SentenceSupport;
import org.tessera.core.validate.ValidationFinding;
import org.tessera.desktop.workspace.Answer;
import org.tessera.desktop.workspace.Background;
import org.tessera.desktop.workspace.LetterDesk;
import org.tessera.desktop.workspace.OpenNote;
import org.tessera.desktop.workspace.PathStep;
import org.tessera.desktop.workspace.Workspace;
import org.tessera.engine.DeidentificationEngine;

/** The Response screen without its looks: what is looked at, and which findings a person has settled. */
public final class ResponseViewModel {
    private final Workspace workspace;
    private final LetterDesk desk;
    private final ReadOnlyObjectWrapper<Optional<ResponseState>> state = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** A view model for the answer of the open note. */
    public ResponseViewModel(Workspace workspace, DeidentificationEngine engine, Background background) {
        this.workspace = workspace;
        this.desk = new LetterDesk(workspace, engine, background);
        workspace.noteProperty().subscribe(this::follow);
    }

    private void follow(Optional<OpenNote> note) {
        Optional<Answer> answer = note.flatMap(OpenNote::answer);
        if (answer.equals(state.get().map(ResponseState::answer))) {
            return;
        }
        state.set(answer.map(now -> {
            Optional<ResponseState> before = state.get().filter(old -> old.answer().received().equals(now.received()));
            return new ResponseState(now, before.flatMap(ResponseState::place),
                    before.flatMap(ResponseState::sentence));
        }));
    }

    /** What is to be seen; empty while there is no answer. */
    public ReadOnlyObjectProperty<Optional<ResponseState>> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Why the last change could not be stored; empty if it was. */
    public ObservableValue<Optional<ProblemException>> problemProperty() {
        return desk.problemProperty();
    }

    /** Stores the letter as it stands once more. */
    public void storeAgain() {
        state.get().ifPresent(now -> desk.keep(now.answer()));
    }

    /** Looks at where a finding stands; one without a place changes nothing. */
    public void show(ValidationFinding finding) {
        finding.place().ifPresent(this::look);
    }

    private void look(TextSpan place) {
        state.get().ifPresent(now -> {
            List<SentenceSupport> all = now.answer().validation().supports();
            Optional<Integer> there = Optional.empty();
            for (int index = 0; index < all.size() && there.isEmpty(); index++) {
                if (now.restored(all.get(index)).overlaps(place)) {
                    there = Optional.of(index);
                }
            }
            state.set(Optional.of(new ResponseState(now.answer(), Optional.of(place), there)));
        });
    }

    /** Looks at a sentence. */
    public void showSentence(int index) {
        state.get()
                .filter(now -> index >= 0 && index < now.answer().validation().supports().size())
                .ifPresent(now -> state.set(Optional.of(new ResponseState(now.answer(),
                        Optional.of(now.restored(now.answer().validation().supports().get(index))),
                        Optional.of(index)))));
    }

    /** Looks at the next sentence. */
    public void nextSentence() {
        showSentence(state.get().flatMap(ResponseState::sentence).map(at -> at + 1).orElse(0));
    }

    /** Looks at the sentence before. */
    public void previousSentence() {
        showSentence(state.get().flatMap(ResponseState::sentence).orElse(0) - 1);
    }

    /** Looks at the next open finding behind the place that is looked at; behind the last, at the first. */
    public void nextFinding() {
        state.get().ifPresent(now -> {
            int from = now.place().map(TextSpan::start).orElse(-1);
            List<ValidationFinding> placed = now.answer()
                    .open()
                    .stream()
                    .filter(finding -> finding.place().isPresent())
                    .toList();
            placed.stream()
                    .filter(finding -> finding.place().orElseThrow().start() > from)
                    .findFirst()
                    .or(() -> placed.stream().findFirst())
                    .ifPresent(this::show);
        });
    }

    /** A person has dealt with a finding and answers for it. */
    public void settle(ValidationFinding finding) {
        change(finding, Answer::settled);
    }

    /** A finding is open again. */
    public void reopen(ValidationFinding finding) {
        change(finding, Answer::reopened);
    }

    private void change(ValidationFinding finding, BiFunction<Answer, ValidationFinding, Answer> change) {
        state.get().ifPresent(now -> desk.keep(change.apply(now.answer(), finding)));
    }

    /** Goes on to the letter. */
    public void toSignOff() {
        workspace.goTo(PathStep.SIGN_OFF);
    }
}
