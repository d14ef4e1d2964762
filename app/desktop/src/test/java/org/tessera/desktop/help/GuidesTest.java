package org.tessera.desktop.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.tessera.core.review.NamedPerson;
import org.tessera.desktop.command.WindowCommand;
import org.tessera.desktop.control.ProblemCard;
import org.tessera.desktop.fixture.ImmediateWork;
import org.tessera.desktop.shell.MainWindow;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.workspace.User;
import org.tessera.desktop.workspace.Workspace;

@ExtendWith(ApplicationExtension.class)
final class GuidesTest {
    private final List<Path> opened = new ArrayList<>();

    @TempDir
    Path folder;

    private List<Node> cards(FxRobot robot, Optional<Path> page) {
        List<Node> cards = new ArrayList<>();
        robot.interact(() -> {
            Messages messages = new Messages(Locale.ENGLISH);
            MainWindow window = new MainWindow(messages,
                    new Workspace(new User(new NamedPerson("Dana Okafor"), Set.of())), List.of());
            Guides.of(messages, window, ImmediateWork.background(), () -> page, opened::add);
            window.ask(WindowCommand.GUIDES);
            cards.addAll(window.lookupAll(".problem-card"));
        });
        return cards;
    }

    @Test
    void opensTheFirstPageOfTheInstallation(FxRobot robot) throws IOException {
        Path page = Files.writeString(folder.resolve("index.html"), "<p>Guides</p>");
        assertThat(cards(robot, Optional.of(page))).isEmpty();
        assertThat(opened).containsExactly(page);
    }

    @Test
    void saysByNameThatTheyAreNotThere(FxRobot robot) {
        assertThat(cards(robot, Optional.of(folder.resolve("index.html")))).singleElement()
                .isInstanceOfSatisfying(ProblemCard.class,
                        card -> assertThat(card.getAccessibleText()).contains("help/index.html", "IN-9003"));
        assertThat(cards(robot, Optional.empty())).hasSize(1);
        assertThat(opened).isEmpty();
    }
}
