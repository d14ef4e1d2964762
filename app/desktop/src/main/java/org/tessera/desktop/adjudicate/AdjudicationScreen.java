package org.tessera.desktop.adjudicate;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import org.tessera.desktop.command.AdjudicationCommand;
import org.tessera.desktop.command.Command;
import org.tessera.desktop.command.Offer;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.KeyHint;
import org.tessera.desktop.control.KeyWords;
import org.tessera.desktop.shell.Screen;
import org.tessera.desktop.shell.ScreenHeader;
import org.tessera.desktop.shell.ScreenPlace;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.workspace.Workspace;

/** The Adjudication screen as the main window knows it. */
public final class AdjudicationScreen implements Screen {
    private final ScreenHeader header = ScreenHeader.ofScreen();
    private final AdjudicationController controller;
    private final Button undo;
    private final Button finish;

    /** The screen for the note that its model was given. */
    public AdjudicationScreen(Messages messages, AdjudicationViewModel model, Workspace workspace) {
        this.controller = new AdjudicationController(messages, model, workspace);
        undo = ButtonRank.QUIET.of(Icon.UNDO, messages.get("undo"), event -> model.undo());
        undo.setId("adjudicate-undo");
        finish = ButtonRank.SECONDARY.of(messages.get("adjudicate.finish"), event -> model.askToFinish());
        finish.setId("adjudicate-finish");
        header.actions().addAll(undo, finish);
        header.titleProperty().set(messages.get("screen.adjudication"));
        header.statusProperty().set(messages.get("review.policy"));
        model.stateProperty().subscribe(this::showActions);
    }

    private void showActions(AdjudicationState state) {
        boolean canUndo = state instanceof AdjudicationState.Open open && !open.adjudication().done().isEmpty();
        boolean ready = state instanceof AdjudicationState.Open open && open.adjudication().open() == 0
                && open.readers().refusal().isEmpty() && !open.finishing();
        undo.setDisable(!canUndo);
        finish.setDisable(!ready);
        finish.getStyleClass().removeAll("primary", "secondary");
        finish.getStyleClass().add(ready ? "primary" : "secondary");
        header.detailProperty().set(state instanceof AdjudicationState.Open open ? open.title().reveal() : "");
    }

    @Override
    public ScreenPlace place() {
        return ScreenPlace.ADJUDICATION;
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
        return controller.offers().isEmpty() ? List.of()
                : List.of(keys.hint("adjudicate.hint.readers", AdjudicationCommand.FIRST, AdjudicationCommand.SECOND),
                        keys.hint("command.adjudication.kind", AdjudicationCommand.KIND),
                        keys.hint("adjudicate.hint.walk", AdjudicationCommand.NEXT, AdjudicationCommand.PREVIOUS),
                        keys.hint("command.adjudication.undo", AdjudicationCommand.UNDO));
    }

    @Override
    public List<Offer> offers() {
        return controller.offers();
    }

    @Override
    public boolean takes(Command command, KeyEvent press) {
        return controller.takes(press);
    }

    @Override
    public void shown() {
        controller.focus();
    }
}
