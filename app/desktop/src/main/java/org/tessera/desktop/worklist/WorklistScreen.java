package org.tessera.desktop.worklist;

import java.time.InstantSource;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.KeyHint;
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
        model.stateProperty().subscribe(state -> {
            header.detailProperty().set(state.loaded() ? detail(state) : "");
            boolean empty = state.all().isEmpty();
            header.actions().setAll(empty ? List.of(practise) : List.of(practise, paste, folder, files));
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
    public List<KeyHint> keyHints() {
        return List.of(
                new KeyHint(List.of(messages.get("worklist.key.up"), messages.get("worklist.key.down")),
                        messages.get("worklist.hint.move")),
                new KeyHint(List.of(messages.get("worklist.key.enter")), messages.get("worklist.hint.open")),
                new KeyHint(List.of(messages.get("worklist.key.find")), messages.get("worklist.hint.find")),
                new KeyHint(List.of(messages.get("key.ctrl"), messages.get("worklist.key.import")),
                        messages.get("worklist.hint.import")),
                new KeyHint(List.of(messages.get("key.ctrl"), messages.get("worklist.key.paste")),
                        messages.get("worklist.hint.paste")),
                new KeyHint(List.of(messages.get("worklist.key.delete")), messages.get("worklist.hint.delete")));
    }

    @Override
    public void shown() {
        model.load();
        controller.focus();
    }
}
