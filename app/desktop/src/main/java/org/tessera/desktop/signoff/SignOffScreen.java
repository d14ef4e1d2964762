package org.tessera.desktop.signoff;

import java.util.List;
import javafx.scene.Node;
import org.tessera.desktop.control.KeyHint;
import org.tessera.desktop.shell.PathHeader;
import org.tessera.desktop.shell.Screen;
import org.tessera.desktop.shell.ScreenHeader;
import org.tessera.desktop.shell.ScreenPlace;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.workspace.Workspace;

/** The Sign-off screen as the main window knows it. */
public final class SignOffScreen implements Screen {
    private final Messages messages;
    private final PathHeader header;
    private final SignOffController controller;

    /** The screen for the letter of the open note; files go where a person says. */
    public SignOffScreen(Messages messages, SignOffViewModel model, Workspace workspace, SavePlace places) {
        this.messages = messages;
        this.header = new PathHeader(messages, workspace);
        this.controller = new SignOffController(messages, model, workspace, places);
        header.header().statusProperty().set(messages.get("sign_off.stays"));
    }

    @Override
    public ScreenPlace place() {
        return ScreenPlace.SIGN_OFF;
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
    public List<KeyHint> keyHints() {
        return List.of(new KeyHint(List.of("Ctrl", "Enter"), messages.get("sign_off.hint.sign")));
    }

    @Override
    public void shown() {
        controller.focus();
    }
}
