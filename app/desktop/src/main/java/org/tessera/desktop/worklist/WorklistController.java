package org.tessera.desktop.worklist;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.tessera.desktop.command.Command;
import org.tessera.desktop.command.Offer;
import org.tessera.desktop.command.WorklistCommand;
import org.tessera.desktop.control.BusyCard;
import org.tessera.desktop.motion.Ticks;
import org.tessera.desktop.text.Messages;

/** Joins the Worklist view to its model: keys, drops and choosers become commands. */
final class WorklistController {
    private final Messages messages;
    private final WorklistViewModel model;
    private final InstantSource clock;
    private final FileIntake files;
    private final WorklistView view;
    private final Ticks tick;
    private boolean wasDeleting;
    private final NoteWords words;

    WorklistController(Messages messages, WorklistViewModel model, InstantSource clock) {
        this.messages = messages;
        this.model = model;
        this.clock = clock;
        files = new FileIntake(messages, model);
        words = new NoteWords(messages, clock);
        view = new WorklistView(messages, words, new WorklistBar(messages, words, model),
                new WorklistFoot(messages, words, model),
                new WorklistEmpty(messages, model::takeSamples, files::chooseFiles, this::paste),
                new BusyCard(messages, model::stopReading));
        view.rows().getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                model.choose(row.key());
            }
        });
        words.namesHiddenProperty().subscribe(() -> view.refresh(model.stateProperty().get()));
        view.setOnDoubleClick(model::openCurrent);
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        files.takeDrops(view);
        tick = Ticks.whileShown(view, BusyCard.PATIENCE, this::showReading);
        model.stateProperty().subscribe(this::show);
        model.readingProperty().subscribe(reading -> {
            if (reading.isPresent()) {
                tick.begin();
            } else {
                tick.stop();
                view.busy().setVisible(false);
            }
        });
    }

    private void show(WorklistState state) {
        boolean turned = view.show(state);
        if (turned && view.getScene() != null) {
            view.focusWork();
        }
        if (state.deleting() && !wasDeleting) {
            view.focusQuestion();
        } else if (wasDeleting && !state.deleting()) {
            view.focusWork();
        }
        wasDeleting = state.deleting();
    }

    private void showReading() {
        model.readingProperty().get().ifPresent(reading -> {
            view.busy()
                    .show(messages.get("worklist.reading", Math.min(reading.done() + 1, reading.total()),
                            reading.total()), reading.progress(), Duration.between(reading.since(), clock.instant()));
            view.busy().setVisible(true);
        });
    }

    private void press(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl || view.isCovered()) {
            leaveField(event);
        } else if (event.getCode() == KeyCode.ESCAPE) {
            act(event, model::keep);
        }
    }

    /** Whether a press means a command: in the list alone for what is done with a row. */
    boolean takes(Command command, KeyEvent press) {
        boolean row = command == WorklistCommand.OPEN || command == WorklistCommand.DELETE
                || command == WorklistCommand.SAVE;
        return !view.isCovered() && (!row || press.getTarget() == view.rows());
    }

    List<Offer> offers() {
        boolean none = model.stateProperty().get().currentRow().isEmpty();
        Optional<String> refused = none ? Optional.of("command.refused.no_row") : Optional.empty();
        return List.of(new Offer(WorklistCommand.OPEN, refused, model::openCurrent),
                Offer.of(WorklistCommand.FIND, view::focusFind), Offer.of(WorklistCommand.IMPORT, files::chooseFiles),
                Offer.of(WorklistCommand.PASTE, this::paste),
                new Offer(WorklistCommand.DELETE, refused, model::askToDelete),
                Offer.of(WorklistCommand.ORDER, model::changeOrder), Offer.of(WorklistCommand.NAMES, this::turnNames),
                new Offer(WorklistCommand.SAVE,
                        model.finished().isEmpty() ? Optional.of("document.refused") : Optional.empty(),
                        model::saveDocument));
    }

    /** Enter, Escape and the way down lead from the field to what it found. */
    private void leaveField(KeyEvent event) {
        boolean leaves = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN
                || event.getCode() == KeyCode.ESCAPE;
        if (leaves && !view.isCovered()) {
            act(event, view::focusWork);
        }
    }

    private static void act(KeyEvent event, Runnable action) {
        action.run();
        event.consume();
    }

    /** Shows the card for text, with what the clipboard holds in it. */
    void paste() {
        String held = Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse("");
        PasteCard card = new PasteCard(messages, held, (text, title) -> {
            uncover();
            model.takeText(text, title);
        }, this::uncover);
        view.cover(Optional.of(card));
        card.focusText();
    }

    private void uncover() {
        view.cover(Optional.empty());
        view.focusWork();
    }

    /** Shows ids instead of names, or names again. */
    void turnNames() {
        words.namesHiddenProperty().set(!words.namesHiddenProperty().get());
    }

    /** The words of the rows. */
    NoteWords words() {
        return words;
    }

    /** The ways in for files and folders. */
    FileIntake files() {
        return files;
    }

    Node view() {
        return view;
    }

    void focus() {
        view.focusWork();
    }
}
