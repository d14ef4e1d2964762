package org.tessera.desktop.review;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import org.tessera.desktop.command.Command;
import org.tessera.desktop.command.Offer;
import org.tessera.desktop.command.ReviewCommand;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.KeyHint;
import org.tessera.desktop.control.KeyWords;
import org.tessera.desktop.shell.Screen;
import org.tessera.desktop.shell.ScreenHeader;
import org.tessera.desktop.shell.ScreenPlace;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.workspace.OpenNote;
import org.tessera.desktop.workspace.Workspace;

/** The Review screen as the main window knows it. */
public final class ReviewScreen implements Screen {
    private final Messages messages;
    private final ScreenHeader header = ScreenHeader.ofPath();
    private final ReviewController controller;
    private final Button undo;
    private final Button finish;
    private final Button save;

    /** The screen for the note of the workspace. */
    public ReviewScreen(Messages messages, ReviewViewModel model, PatientViewModel patient, Workspace workspace) {
        this.messages = messages;
        this.controller = new ReviewController(messages, model, patient, workspace);
        undo = ButtonRank.QUIET.of(Icon.UNDO, messages.get("undo"), event -> model.undo());
        undo.setId("review-undo");
        finish = ButtonRank.SECONDARY.of(messages.get("review.finish"), event -> model.askToFinish());
        finish.setId("review-finish");
        save = ButtonRank.SECONDARY.of(Icon.EXPORT, messages.get("document.save.short"),
                event -> model.finishing().saveDocument());
        save.setId("review-save");
        save.setAccessibleText(messages.get("document.save"));
        header.actions().addAll(undo, finish);
        header.statusProperty().set(messages.get("review.policy"));
        model.stateProperty().subscribe(this::showActions);
        workspace.noteProperty().subscribe(note -> {
            showTitle(note);
            boolean finished = note.flatMap(OpenNote::reviewed).isPresent();
            header.actions().setAll(undo, finished ? save : finish);
        });
    }

    private void showActions(Optional<ReviewState> state) {
        undo.setDisable(state.filter(now -> now.session().canUndo()).isEmpty());
        boolean ready = state.filter(now -> now.undecided() == 0).isPresent();
        boolean stating = state.filter(now -> now.foot() instanceof ReviewState.Foot.Finish).isPresent();
        finish.setDisable(!ready || stating);
        finish.getStyleClass().removeAll("primary", "secondary");
        finish.getStyleClass().add(ready && !stating ? "primary" : "secondary");
    }

    private void showTitle(Optional<OpenNote> note) {
        header.titleProperty().set(note.map(open -> open.title().reveal()).orElse(""));
        header.detailProperty()
                .set(note.map(open -> messages.get("note.detail",
                        messages.get("note.format." + open.source().format().name().toLowerCase(java.util.Locale.ROOT)),
                        open.version())).orElse(""));
    }

    @Override
    public ScreenPlace place() {
        return ScreenPlace.REVIEW;
    }

    @Override
    public Node content() {
        return controller.view();
    }

    @Override
    public ScreenHeader header() {
        return header;
    }

    /** It reads its keys itself, because arrows and Tab mean something else in its texts. */
    @Override
    public boolean takes(Command command, KeyEvent press) {
        return false;
    }

    @Override
    public List<KeyHint> keyHints(KeyWords keys) {
        return List.of(keys.hint("review.hint.walk", ReviewCommand.NEXT, ReviewCommand.PREVIOUS),
                keys.hint("review.hint.confirm", ReviewCommand.CONFIRM),
                keys.hint("review.hint.reject", ReviewCommand.REJECT),
                new KeyHint(List.of(messages.get("review.hint.kind.keys")), messages.get("review.hint.kind")),
                keys.hint("review.hint.resize", ReviewCommand.EXTEND_RIGHT),
                keys.hint("review.hint.next_undecided", ReviewCommand.NEXT_UNDECIDED));
    }

    @Override
    public List<Offer> offers() {
        return controller.offers();
    }

    @Override
    public void shown() {
        controller.focus();
    }
}
