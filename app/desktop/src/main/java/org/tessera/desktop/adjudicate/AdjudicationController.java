package org.tessera.desktop.adjudicate;

import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.tessera.desktop.command.AdjudicationCommand;
import org.tessera.desktop.command.Offer;
import org.tessera.desktop.control.KeyWords;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.workspace.PathStep;
import org.tessera.desktop.workspace.Workspace;

/** Joins the Adjudication view to its model. */
final class AdjudicationController {
    private final AdjudicationViewModel model;
    private final Workspace workspace;
    private final BothPane note;
    private final DifferencePane differences;
    private final AdjudicationView view;

    AdjudicationController(Messages messages, AdjudicationViewModel model, Workspace workspace) {
        this.model = model;
        this.workspace = workspace;
        note = new BothPane(messages, model);
        differences = new DifferencePane(messages, model, new KeyWords(messages, workspace.keysProperty()::get));
        view = new AdjudicationView(messages, note, differences, () -> workspace.goTo(PathStep.WORKLIST), model::again);
        model.stateProperty().subscribe(this::show);
        workspace.keysProperty().subscribe(keys -> show(model.stateProperty().get()));
    }

    private void show(AdjudicationState state) {
        view.show(state);
        if (state instanceof AdjudicationState.Open open) {
            note.show(open);
            differences.show(open, workspace.userProperty().get().person());
        } else {
            note.clear();
        }
    }

    /** What keys can do: nothing while no note is open. One that cannot be done says why itself. */
    List<Offer> offers() {
        return model.stateProperty().get() instanceof AdjudicationState.Open
                ? Arrays.stream(AdjudicationCommand.values()).map(command -> Offer.of(command, run(command))).toList()
                : List.of();
    }

    private Runnable run(AdjudicationCommand command) {
        return switch (command) {
            case FIRST -> model::first;
            case SECOND -> model::second;
            case KIND -> differences::pickKind;
            case REOPEN -> model::reopen;
            case NEXT -> model::next;
            case PREVIOUS -> model::previous;
            case NEXT_OPEN -> model::nextOpen;
            case UNDO -> model::undo;
            case REDO -> model::redo;
            case FINISH -> model::askToFinish;
            case BACK -> model::back;
        };
    }

    /** Whether a press where it was made means a command: not in a field. */
    boolean takes(KeyEvent press) {
        return !(press.getTarget() instanceof TextInputControl);
    }

    Node view() {
        return view;
    }

    /** Puts the focus where the work is. */
    void focus() {
        differences.focusTarget().requestFocus();
    }
}
