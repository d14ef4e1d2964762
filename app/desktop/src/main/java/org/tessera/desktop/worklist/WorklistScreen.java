package org.tessera.desktop.worklist;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import org.tessera.core.work.WorkSummary;
import org.tessera.desktop.command.Command;
import org.tessera.desktop.command.Offer;
import org.tessera.desktop.command.WorklistCommand;
import org.tessera.desktop.control.Action;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.IconSize;
import org.tessera.desktop.control.KeyHint;
import org.tessera.desktop.control.KeyWords;
import org.tessera.desktop.shell.Screen;
import org.tessera.desktop.shell.ScreenHeader;
import org.tessera.desktop.shell.ScreenPlace;
import org.tessera.desktop.text.Messages;

/** The Worklist screen as the main window knows it. */
public final class WorklistScreen implements Screen {
    private final Messages messages;
    private final WorklistViewModel model;
    private final WorklistController controller;
    private final Button practise;
    private Runnable onPractise = () -> {};
    private final ScreenHeader header = ScreenHeader.ofScreen();

    /** The screen for a model. */
    public WorklistScreen(Messages messages, WorklistViewModel model, InstantSource clock) {
        this.messages = messages;
        this.model = model;
        this.controller = new WorklistController(messages, model, clock);
        practise = ButtonRank.QUIET.of(Icon.START, messages.get("training.open"), event -> {});
        header.titleProperty().set(messages.get("screen.worklist"));
        Button paste = ButtonRank.SECONDARY.of(Icon.PASTE, messages.get("worklist.paste"), event -> controller.paste());
        paste.setId("worklist-paste");
        Button folder = ButtonRank.SECONDARY.of(Icon.IMPORT, messages.get("worklist.import.folder"),
                event -> controller.files().chooseFolder());
        folder.setId("worklist-import-folder");
        Button files = ButtonRank.SECONDARY.of(Icon.PLUS, messages.get("worklist.import"),
                event -> controller.files().chooseFiles());
        files.setId("worklist-import");
        practise.setId("worklist-practise");
        practise.setOnAction(event -> onPractise.run());
        Button names = ButtonRank.QUIET.of("", event -> controller.turnNames());
        names.setId("worklist-names");
        controller.words().namesHiddenProperty().subscribe(hidden -> {
            names.setText(messages.get(hidden ? "worklist.names.show" : "worklist.names.hide"));
            names.setGraphic((hidden ? Icon.SHOWN : Icon.HIDDEN).at(IconSize.SMALL));
        });
        model.stateProperty().subscribe(state -> {
            header.detailProperty().set(state.loaded() ? detail(state) : "");
            boolean empty = state.all().isEmpty();
            header.actions().setAll(empty ? List.of(practise) : List.of(practise, names, paste, folder, files));
        });
    }

    /** What opens the notes for practice. */
    public void setOnPractise(Runnable action) {
        this.onPractise = action;
    }

    private String detail(WorklistState state) {
        return messages.get("worklist.detail", state.notes(), state.needingAttention());
    }

    @Override
    public ScreenPlace place() {
        return ScreenPlace.WORKLIST;
    }

    @Override
    public Node content() {
        return controller.view();
    }

    @Override
    public ScreenHeader header() {
        return header;
    }

    @Override
    public List<KeyHint> keyHints(KeyWords keys) {
        List<KeyHint> ways = List.of(keys.hint("worklist.hint.import", WorklistCommand.IMPORT),
                keys.hint("worklist.hint.paste", WorklistCommand.PASTE));
        if (model.stateProperty().get().all().isEmpty()) {
            return ways;
        }
        List<KeyHint> hints = new ArrayList<>(List.of(
                new KeyHint(List.of(messages.get("key.up"), messages.get("key.down")),
                        messages.get("worklist.hint.move")),
                keys.hint("worklist.hint.open", WorklistCommand.OPEN),
                keys.hint("worklist.hint.find", WorklistCommand.FIND),
                keys.hint("worklist.hint.order", WorklistCommand.ORDER),
                keys.hint("worklist.hint.names", WorklistCommand.NAMES)));
        hints.addAll(ways);
        hints.add(keys.hint("worklist.hint.delete", WorklistCommand.DELETE));
        return List.copyOf(hints);
    }

    @Override
    public List<Offer> offers() {
        return controller.offers();
    }

    @Override
    public boolean takes(Command command, KeyEvent press) {
        return controller.takes(command, press);
    }

    @Override
    public List<Action> destinations() {
        return model.stateProperty()
                .get()
                .all()
                .stream()
                .filter(WorklistRow.Note.class::isInstance)
                .map(WorklistRow.Note.class::cast)
                .map(note -> new Action(place(note.summary()), () -> {
                    model.filter(WorklistFilter.ALL);
                    model.choose(note.key());
                    model.openCurrent();
                }))
                .toList();
    }

    /** What tells a note from others without saying whose it is. */
    private String place(WorkSummary note) {
        return messages.get("palette.note", NoteWords.shortId(note), controller.words().step(note.step()),
                note.counts().undecided());
    }

    @Override
    public void shown() {
        model.load();
        controller.focus();
    }
}
