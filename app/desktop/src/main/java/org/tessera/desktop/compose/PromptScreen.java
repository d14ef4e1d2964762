package org.tessera.desktop.compose;

import java.util.List;
import javafx.scene.Node;
import org.tessera.desktop.command.Offer;
import org.tessera.desktop.command.PromptCommand;
import org.tessera.desktop.command.WindowCommand;
import org.tessera.desktop.control.KeyHint;
import org.tessera.desktop.control.KeyWords;
import org.tessera.desktop.shell.PathHeader;
import org.tessera.desktop.shell.Screen;
import org.tessera.desktop.shell.ScreenHeader;
import org.tessera.desktop.shell.ScreenPlace;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.workspace.Workspace;

/** The Prompt screen as the main window knows it. */
public final class PromptScreen implements Screen {
    private final Messages messages;
    private final PathHeader header;
    private final PromptController controller;

    /** The screen for the note of the workspace. */
    public PromptScreen(Messages messages, PromptViewModel model, Workspace workspace) {
        this.messages = messages;
        this.header = new PathHeader(messages, workspace);
        this.controller = new PromptController(messages, model, workspace);
        header.header().statusProperty().set(messages.get("review.policy"));
    }

    @Override
    public ScreenPlace place() {
        return ScreenPlace.PROMPT;
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
        return List.of(keys.hint("path.hint.provider", PromptCommand.PROVIDER),
                keys.hint("path.hint.pane", WindowCommand.NEXT_PANE),
                new KeyHint(List.of(messages.get("key.space")), messages.get("path.hint.space")));
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
