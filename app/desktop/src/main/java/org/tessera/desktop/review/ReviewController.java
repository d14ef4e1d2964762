package org.tessera.desktop.review;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.tessera.desktop.control.ScrollLink;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.workspace.Workspace;

/** Joins the Review view to its model: what is shown follows the state, keys and clicks become commands. */
final class ReviewController {
    private final ReviewViewModel model;
    private final Workspace workspace;
    private final KeyMap keys;
    private final ReviewKeySheet sheet;
    private final OriginalPane original;
    private final OutgoingPane outgoing;
    private final DecisionPane decisions;
    private final ReviewView view;
    private final ScrollLink link;
    private boolean wasFinishing;

    ReviewController(Messages messages, ReviewViewModel model, Workspace workspace, KeyMap keys) {
        this.model = model;
        this.workspace = workspace;
        this.keys = keys;
        sheet = new ReviewKeySheet(messages, keys);
        original = new OriginalPane(messages);
        outgoing = new OutgoingPane(messages);
        decisions = new DecisionPane(messages, model);
        view = new ReviewView(messages, original, outgoing, decisions);
        link = new ScrollLink(original.note(), outgoing.note());
        link.onProperty().bind(outgoing.together().selectedProperty());
        original.note().setOnChosen(model::choose);
        outgoing.note().setOnChosen(model::choose);
        original.note().selectionProperty().subscribe(model::select);
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        model.stateProperty().subscribe(this::show);
    }

    private void show(Optional<ReviewState> state) {
        view.showNote(state.isPresent());
        if (state.isEmpty()) {
            original.clear();
            return;
        }
        ReviewState now = state.get();
        TwinOffsets twins = new TwinOffsets(now.outgoing().placements());
        link.setMapping(twins::toOutgoing, twins::toOriginal);
        link.lead();
        outgoing.show(now);
        original.show(now);
        decisions.show(now, workspace.userProperty().get().person());
        boolean finishing = now.foot() instanceof ReviewState.Foot.Finish;
        if (finishing && !wasFinishing) {
            decisions.focusStatement();
        }
        wasFinishing = finishing;
    }

    private void press(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl || belongsToButton(event)) {
            return;
        }
        if (view.isCovered()) {
            view.hideOverlay();
            event.consume();
            return;
        }
        if (event.getCode() == KeyCode.TAB && isInText(event) && !event.isControlDown()) {
            walk(event);
            return;
        }
        if (isInText(event) && event.getCode().isNavigationKey() && caretMoves(event)) {
            model.release();
            return;
        }
        Optional<ReviewCommand> command = keys.commandFor(event);
        if (command.isPresent()) {
            run(command.get());
            event.consume();
        } else if (!event.isControlDown() && !event.isAltDown() && !event.isMetaDown()) {
            KindKeys.kindOf(event.getText()).ifPresent(kind -> {
                model.kind(kind);
                event.consume();
            });
        }
    }

    /** Enter and Space press a button that has the focus; they mean nothing else there. */
    private static boolean belongsToButton(KeyEvent event) {
        boolean presses = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
        return event.getTarget() instanceof ButtonBase && presses && !event.isControlDown();
    }

    private boolean isInText(KeyEvent event) {
        return event.getTarget() == original.note().focusTarget() || event.getTarget() == outgoing.note().focusTarget();
    }

    /** Plain arrows move the caret; with Shift they select once no span is at hand. */
    private boolean caretMoves(KeyEvent event) {
        boolean free = model.stateProperty().get().flatMap(ReviewState::currentRow).isEmpty();
        return free || !event.isShiftDown();
    }

    /** Tab goes from span to span; at the last one it leaves the text, as it does everywhere else. */
    private void walk(KeyEvent event) {
        boolean back = event.isShiftDown();
        boolean moved = back ? model.previous() : model.next();
        if (!moved && event.getTarget() instanceof Node text) {
            text.requestFocusTraversal(back ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
        event.consume();
    }

    private void run(ReviewCommand command) {
        switch (command) {
            case NEXT -> model.next();
            case PREVIOUS -> model.previous();
            case CONFIRM -> confirm();
            case REJECT -> model.reject();
            case REOPEN -> model.reopen();
            case NEXT_UNDECIDED -> model.nextUndecided();
            case CHANGE_ORDER -> model.changeOrder();
            case ALIKE -> model.alike();
            case EXTEND_RIGHT -> model.extendRight();
            case SHRINK_RIGHT -> model.shrinkRight();
            case EXTEND_LEFT -> model.extendLeft();
            case SHRINK_LEFT -> model.shrinkLeft();
            case UNDO -> model.undo();
            case REDO -> model.redo();
            case FINISH -> model.askToFinish();
            case BACK -> model.back();
            case KEYS -> view.showOverlay(sheet.build(view::hideOverlay));
        }
    }

    /** In a preview the key for "confirm" confirms the preview. */
    private void confirm() {
        boolean preview = model.stateProperty()
                .get()
                .filter(state -> state.foot() instanceof ReviewState.Foot.Preview)
                .isPresent();
        if (preview) {
            model.alike();
        } else {
            model.confirm();
        }
    }

    Node view() {
        return view;
    }

    /** Puts the focus where the work is. */
    void focus() {
        original.note().focusTarget().requestFocus();
    }
}
