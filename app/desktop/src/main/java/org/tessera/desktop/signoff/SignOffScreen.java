package org.tessera.desktop.signoff;

import java.util.List;
import javafx.scene.Node;
import org.tessera.desktop.command.Offer;
import org.tessera.desktop.command.SignOffCommand;
import org.tessera.desktop.control.KeyHint;
import org.tessera.desktop.control.KeyWords;
import org.tessera.desktop.shell.PathHeader;
import org.tessera.desktop.shell.Screen;
import org.tessera.desktop.shell.ScreenHeader;
import org.tessera.desktop.shell.ScreenPlace;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.workspace.Workspace;

/** The Sign-off screen as the main window knows it. */
public final class SignOffScreen implements Screen {
    private final PathHeader header;
    private final SignOffController controller;

    /** The screen for the letter of the open note; files go where a person says. */
    public SignOffScreen(Messages messages, SignOffViewModel model, Workspace workspace, SavePlace places) {
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
    public List<KeyHint> keyHints(KeyWords keys) {
        return List.of(keys.hint("sign_off.hint.edit", SignOffCommand.EDIT),
                keys.hint("sign_off.hint.sign", SignOffCommand.SIGN));
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
