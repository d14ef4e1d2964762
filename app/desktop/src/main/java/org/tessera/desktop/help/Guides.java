package org.tessera.desktop.help;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.desktop.command.WindowCommand;
import org.tessera.desktop.control.AskCard;
import org.tessera.desktop.control.ProblemCard;
import org.tessera.desktop.problem.Problem;
import org.tessera.desktop.shell.MainWindow;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.workspace.Background;

/** The guides that lie beside the program, opened in the browser of the system. Nothing is fetched from anywhere. */
public final class Guides {
    private static final String FIRST_PAGE = "help/index.html";

    private final Messages messages;
    private final MainWindow window;
    private final Background background;
    private final Supplier<Optional<Path>> place;
    private final Consumer<Path> browser;

    private Guides(Messages messages, MainWindow window, Background background, Supplier<Optional<Path>> place,
            Consumer<Path> browser) {
        this.messages = messages;
        this.window = window;
        this.background = background;
        this.place = place;
        this.browser = browser;
    }

    /**
     * Opens them when a window is asked for them.
     *
     * @param place the first page; empty if the program lies in no installation
     * @param browser shows a file in the browser of the system
     */
    public static void of(Messages messages, MainWindow window, Background background, Supplier<Optional<Path>> place,
            Consumer<Path> browser) {
        Guides guides = new Guides(messages, window, background, place, browser);
        window.setOnAsked(WindowCommand.GUIDES, guides::open);
    }

    private void open() {
        background.run(this::firstPage, browser, this::say);
    }

    private Path firstPage() {
        return place.get()
                .filter(Files::isRegularFile)
                .orElseThrow(() -> new ProblemException(ProblemCode.PART_UNUSABLE, FIRST_PAGE));
    }

    private void say(ProblemException missing) {
        Button back = AskCard.back(messages, "close", window::uncover);
        window.cover(new AskCard(messages.get("help.guides.missing"),
                List.of(new ProblemCard(messages, Problem.of(missing), List.of())), List.of(back)));
        back.requestFocus();
    }
}
