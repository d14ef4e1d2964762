package org.tessera.desktop.workspace;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.tessera.core.note.NoteId;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.signoff.SignedDocument;
import org.tessera.engine.DeidentificationEngine;

/**
 * Where the letter lies while a person works on it: each change is on the table at once and stored right after, one after
 * the other, the newest in the place of those that still wait. Used on the toolkit's thread only.
 */
public final class LetterDesk {
    private record Waiting(NoteId note, Answer answer) {}

    private final Workspace workspace;
    private final DeidentificationEngine engine;
    private final Background background;
    private final ObjectProperty<Optional<ProblemException>> problem = new SimpleObjectProperty<>(Optional.empty());
    private Optional<Waiting> waiting = Optional.empty();
    private Optional<Runnable> afterStoring = Optional.empty();
    private boolean storing;

    /** The desk for the letter of the workspace's note. */
    public LetterDesk(Workspace workspace, DeidentificationEngine engine, Background background) {
        this.workspace = workspace;
        this.engine = engine;
        this.background = background;
    }

    /** Puts the answer of the open note on the table as it is now, and stores its letter. */
    public void keep(Answer changed) {
        workspace.noteProperty().get().ifPresent(open -> {
            workspace.noteProperty().set(Optional.of(open.answered(changed)));
            waiting = Optional.of(new Waiting(open.id(), changed));
            store();
        });
    }

    private void store() {
        if (storing) {
            return;
        }
        if (waiting.isEmpty()) {
            afterStoring.ifPresent(Runnable::run);
            afterStoring = Optional.empty();
            return;
        }
        Waiting next = waiting.get();
        waiting = Optional.empty();
        storing = true;
        background.run(() -> {
            storeNow(next);
            return next;
        }, stored -> {
            problem.set(Optional.empty());
            storing = false;
            store();
        }, failed -> {
            problem.set(Optional.of(failed));
            storing = false;
            store();
        });
    }

    /** A letter that is changed after its signature needs its answer again, which went with the signature. */
    private void storeNow(Waiting next) {
        if (next.answer().signed().isEmpty() && engine.work().answer(next.note()).isEmpty()) {
            engine.work().saveAnswer(next.note(), next.answer().received());
        }
        engine.work().saveDraft(next.note(), next.answer().letter());
    }

    /** Signs the letter as it stands, once it is stored. */
    public void sign(Answer answer, NamedPerson signer, Consumer<SignedDocument> then,
            Consumer<ProblemException> failed) {
        workspace.noteProperty().get().ifPresent(open -> {
            afterStoring = Optional.of(() -> background.run(() -> engine.signOff(open.id(), answer.letter().text(),
                    answer.validation(), Set.copyOf(answer.letter().settled()), signer), then, failed));
            store();
        });
    }

    /** Why the last change could not be stored; empty if it was. */
    public ObjectProperty<Optional<ProblemException>> problemProperty() {
        return problem;
    }
}
