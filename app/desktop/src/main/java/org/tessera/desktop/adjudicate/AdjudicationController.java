package org.tessera.desktop.adjudicate;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.workspace.PathStep;
import org.tessera.desktop.workspace.Workspace;

/** Joins the Adjudication view to its model. */
final class AdjudicationController {
    private final Messages messages;
    private final AdjudicationViewModel model;
    private final Workspace workspace;
    private final BothPane note;
    private final DifferencePane differences;
    private final AdjudicationView view;

    AdjudicationController(Messages messages, AdjudicationViewModel model, Workspace workspace) {
        this.messages = messages;
        this.model = model;
        this.workspace = workspace;
        note = new BothPane(messages, model);
        differences = new DifferencePane(messages, model);
        view = new AdjudicationView(messages, note, differences, () -> workspace.goTo(PathStep.WORKLIST), model::again);
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        model.stateProperty().subscribe(this::show);
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

    private void press(KeyEvent event) {
        boolean presses = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
        if (event.getTarget() instanceof TextInputControl
                || (event.getTarget() instanceof ButtonBase && presses && !event.isControlDown())) {
            return;
        }
        if (view.isCovered()) {
            view.hideOverlay();
            event.consume();
            return;
        }
        AdjudicationKeys.of(event).ifPresent(command -> {
            run(command);
            event.consume();
        });
    }

    private void run(AdjudicationKeys command) {
        switch (command) {
            case FIRST -> model.first();
            case SECOND -> model.second();
            case KIND -> differences.pickKind();
            case REOPEN -> model.reopen();
            case NEXT -> model.next();
            case PREVIOUS -> model.previous();
            case NEXT_OPEN -> model.nextOpen();
            case UNDO -> model.undo();
            case REDO -> model.redo();
            case FINISH -> model.askToFinish();
            case BACK -> model.back();
            case KEYS -> view.showOverlay(AdjudicationKeys.sheet(messages, view::hideOverlay));
        }
    }

    Node view() {
        return view;
    }

    /** Puts the focus where the work is. */
    void focus() {
        differences.focusTarget().requestFocus();
    }
}
