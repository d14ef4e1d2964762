package org.tessera.desktop.about;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tessera.desktop.command.WindowCommand;
import org.tessera.desktop.shell.MainWindow;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.workspace.Background;

/** About and the self-test above every screen, asked for by their keys, by help or by the palette. */
public final class AboutLayer {
    private final Messages messages;
    private final MainWindow window;
    private final SelfTestViewModel selfTest;
    private final Consumer<Path> folders;
    private Optional<SelfTestCard> shown = Optional.empty();

    private AboutLayer(Messages messages, MainWindow window, SelfTestViewModel selfTest, Consumer<Path> folders) {
        this.messages = messages;
        this.window = window;
        this.selfTest = selfTest;
        this.folders = folders;
        selfTest.stateProperty().subscribe(this::follow);
    }

    /**
     * Lays both over a window.
     *
     * @param facts what the installation is; reads files
     * @param folders shows a folder in the file manager of the system
     */
    public static void over(Messages messages, MainWindow window, Background background, Supplier<AboutFacts> facts,
            SelfTestViewModel selfTest, Consumer<Path> folders) {
        AboutLayer layer = new AboutLayer(messages, window, selfTest, folders);
        window.setOnAsked(WindowCommand.ABOUT, () -> background.run(facts, layer::show, problem -> {}));
        window.setOnAsked(WindowCommand.SELF_TEST, layer::test);
    }

    private void show(AboutFacts facts) {
        AboutCard card = new AboutCard(messages, facts, this::ask, folders, window::uncover);
        window.cover(card);
        card.focusClose();
    }

    private void ask(WindowCommand command) {
        window.uncover();
        window.ask(command);
    }

    private void test() {
        SelfTestCard card = new SelfTestCard(messages, selfTest, this::leave);
        shown = Optional.of(card);
        selfTest.begin();
        card.show(selfTest.stateProperty().get());
        window.cover(card);
        card.focusClose();
    }

    private void leave() {
        selfTest.leave();
        shown = Optional.empty();
        window.uncover();
    }

    private void follow(SelfTestState state) {
        shown.ifPresent(card -> card.show(state));
    }
}
