package org.tessera.desktop.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.tessera.desktop.command.Command;
import org.tessera.desktop.command.KindCommand;
import org.tessera.desktop.command.Offer;
import org.tessera.desktop.command.PressedKey;
import org.tessera.desktop.command.ReviewCommand;
import org.tessera.desktop.command.Scope;
import org.tessera.desktop.control.KeyWords;
import org.tessera.desktop.control.ScrollLink;
import org.tessera.desktop.document.DocumentLine;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.workspace.OpenNote;
import org.tessera.desktop.workspace.Workspace;

/** Joins the Review view to its model: what is shown follows the state, keys and clicks become commands. */
final class ReviewController {
    private static final Set<ReviewCommand> DECIDING = Set.of(ReviewCommand.CONFIRM, ReviewCommand.REJECT,
            ReviewCommand.REOPEN, ReviewCommand.ALIKE, ReviewCommand.CONFIRM_KIND, ReviewCommand.FINISH);

    private final Messages messages;
    private final ReviewViewModel model;
    private final PatientViewModel patient;
    private final ReviewCommands commands;
    private final Workspace workspace;
    private final KeyWords keys;
    private final OriginalPane original;
    private final OutgoingPane outgoing;
    private final DecisionPane decisions;
    private final ReviewView view;
    private final ScrollLink link;
    private boolean wasFinishing;

    private Optional<KeyCode> held = Optional.empty();

    ReviewController(Messages messages, ReviewViewModel model, PatientViewModel patient, Workspace workspace) {
        this.messages = messages;
        this.model = model;
        this.patient = patient;
        this.workspace = workspace;
        commands = new ReviewCommands(model, this::find, this::showLegend, this::showPatient);
        keys = new KeyWords(messages, workspace.keysProperty()::get);
        original = new OriginalPane(messages, this::find, this::showLegend);
        outgoing = new OutgoingPane(messages);
        decisions = new DecisionPane(messages, model, keys);
        PatientBanner banner = new PatientBanner(messages, keys, model, patient, this::showPatient);
        DocumentLine document = new DocumentLine(messages);
        workspace.noteProperty().subscribe(note -> document.show(note.map(OpenNote::source)));
        view = new ReviewView(messages, new VBox(banner, document), original, outgoing, decisions);
        patient.stateProperty().subscribe(banner::show);
        link = new ScrollLink(original.note(), outgoing.note());
        link.onProperty().bind(outgoing.together().selectedProperty());
        original.note().setOnChosen(model::choose);
        outgoing.note().setOnChosen(model::choose);
        original.note().selectionProperty().subscribe(model::select);
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        view.addEventFilter(KeyEvent.KEY_RELEASED, event -> held = Optional.empty());
        model.stateProperty().subscribe(this::show);
        model.lookedAtProperty().subscribe(place -> place.ifPresent(original::look));
        workspace.keysProperty().subscribe(keys -> show(model.stateProperty().get()));
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

    private void find() {
        model.stateProperty().get().ifPresent(now -> original.find(now.session().note().note().text()));
    }

    private void showLegend() {
        Legend legend = new Legend(messages, keys, this::uncover);
        view.cover(Optional.of(legend));
        legend.focusClose();
    }

    private void showPatient() {
        if (model.stateProperty().get().isPresent()) {
            view.cover(
                    Optional.of(new PatientCard(messages, patient.stateProperty().get(), patient.proposals(), known -> {
                        uncover();
                        patient.save(known);
                    }, this::uncover)));
            view.focusCover();
        }
    }

    private void uncover() {
        view.cover(Optional.empty());
        focus();
    }

    List<Offer> offers() {
        return commands.offers();
    }

    private void press(KeyEvent event) {
        if (view.isCovered()) {
            if (event.getCode() == KeyCode.ESCAPE) {
                uncover();
                event.consume();
            }
            return;
        }
        if (event.getTarget() instanceof TextInputControl || belongsToButton(event) || decisions.takes(event)) {
            return;
        }
        if (isInText(event) && event.getCode().isNavigationKey() && caretMoves(event)) {
            model.release();
            return;
        }
        PressedKey.of(event)
                .flatMap(press -> workspace.keysProperty().get().commandFor(Scope.REVIEW, press))
                .ifPresent(command -> give(command, event));
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

    private void give(Command command, KeyEvent event) {
        if (isHeld(event) && decides(command)) {
            event.consume();
            return;
        }
        if (event.getCode() != KeyCode.TAB) {
            commands.give(command);
            event.consume();
        } else if (isInText(event)) {
            walk(command == ReviewCommand.PREVIOUS, event);
        }
    }

    /** A key that is held repeats its press. It may walk on; it decides nothing twice, and skips no preview. */
    private boolean isHeld(KeyEvent event) {
        boolean again = held.filter(event.getCode()::equals).isPresent();
        held = Optional.of(event.getCode());
        return again;
    }

    private static boolean decides(Command command) {
        return command instanceof KindCommand || DECIDING.contains(command);
    }

    /** Tab goes from span to span; at the last one it leaves the text, as it does everywhere else. */
    private void walk(boolean back, KeyEvent event) {
        boolean moved = back ? model.previous() : model.next();
        if (!moved && event.getTarget() instanceof Node text) {
            text.requestFocusTraversal(back ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
        event.consume();
    }

    Node view() {
        return view;
    }

    /** Puts the focus where the work is: on the statement, if another screen asks for it. */
    void focus() {
        if (workspace.statementWantedProperty().get()) {
            workspace.statementWantedProperty().set(false);
            model.askToFinish();
            decisions.focusLooked();
            return;
        }
        original.note().focusTarget().requestFocus();
    }
}
