package org.tessera.desktop.response;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.tessera.desktop.command.Offer;
import org.tessera.desktop.command.ResponseCommand;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.KeyHint;
import org.tessera.desktop.control.KeyWords;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.shell.PathHeader;
import org.tessera.desktop.shell.Screen;
import org.tessera.desktop.shell.ScreenHeader;
import org.tessera.desktop.shell.ScreenPlace;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.workspace.Workspace;

/** The Response screen as the main window knows it. */
public final class ResponseScreen implements Screen {
    private final Messages messages;
    private final PathHeader header;
    private final ResponseController controller;
    private final Button onward;
    private final Label why = TextStyle.SECOND.label();

    /** The screen for the answer of the open note. */
    public ResponseScreen(Messages messages, ResponseViewModel model, Workspace workspace) {
        this.messages = messages;
        this.header = new PathHeader(messages, workspace);
        this.controller = new ResponseController(messages, model, workspace);
        onward = ButtonRank.PRIMARY.of(messages.get("response.onward"), event -> model.toSignOff());
        onward.setId("response-onward");
        header.header().actions().addAll(why, onward);
        model.stateProperty().subscribe(this::showAction);
    }

    private void showAction(Optional<ResponseState> state) {
        int open = state.map(now -> now.answer().open().size()).orElse(0);
        onward.setVisible(state.isPresent());
        onward.setDisable(open > 0);
        why.setText(open > 0 ? messages.get("response.onward.why", open) : "");
        header.header()
                .statusProperty()
                .set(state.flatMap(now -> now.answer().received().response().requestId())
                        .map(id -> messages.get("response.request", id))
                        .orElse(""));
    }

    @Override
    public ScreenPlace place() {
        return ScreenPlace.RESPONSE;
    }

    @Override
    public Node content() {
        return controller.view();
    }

    @Override
    public ScreenHeader header() {
        return header.header();
    }

    @Override
    public List<KeyHint> keyHints(KeyWords keys) {
        return List.of(keys.hint("response.hint.finding", ResponseCommand.NEXT_FINDING),
                keys.hint("response.hint.sentence", ResponseCommand.PREVIOUS_SENTENCE, ResponseCommand.NEXT_SENTENCE),
                keys.hint("response.hint.edit", ResponseCommand.EDIT));
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
