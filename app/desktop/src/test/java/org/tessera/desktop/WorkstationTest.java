package org.tessera.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.settings.SettingKey;
import org.tessera.core.work.WorkStep;
import org.tessera.desktop.fixture.Departures;
import org.tessera.desktop.lock.Opened;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.theme.Theme;
import org.tessera.desktop.theme.ThemeChoice;
import org.tessera.desktop.theme.Typeface;
import org.tessera.desktop.workspace.Background;
import org.tessera.desktop.workspace.OpenNote;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.EngineConfig;

/** The workstation as a person meets it after the Lock screen, by keyboard, without a display. */
@ExtendWith(ApplicationExtension.class)
final class WorkstationTest {
    private static final long PATIENCE = 60;

    private final DeidentificationEngine engine = DeidentificationEngine.open(EngineConfig.inMemory(),
            new OfferedProviders());
    private final Departures departures = new Departures();
    private final List<Path> folders = new ArrayList<>();
    private Optional<Workstation> workstation = Optional.empty();
    private Optional<Theme> theme = Optional.empty();

    @Start
    void start(Stage stage) {
        Typeface.loadAll();
        Theme dressing = new Theme();
        Workstation made = new Workstation(new Messages(Locale.ENGLISH),
                new Opened(engine, new NamedPerson("Dana Okafor"), Set.of(), true), Background.ofToolkit(), dressing,
                departures, Path.of("home"), folders::add);
        Scene scene = new Scene(made.window(), 1000, 700);
        dressing.dress(scene);
        made.begin();
        stage.setScene(scene);
        stage.show();
        theme = Optional.of(dressing);
        workstation = Optional.of(made);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> workstation.ifPresent(Workstation::close));
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private Optional<OpenNote> note() {
        return workstation.flatMap(made -> made.workspace().noteProperty().get());
    }

    @Test
    void firstSampleIsOpenedDecidedAndFoundAgain(FxRobot robot) throws TimeoutException {
        until(() -> engine.worklist().counts().getOrDefault(WorkStep.REVIEW, 0) == 12);
        ListView<?> rows = robot.lookup("#worklist-rows").queryListView();
        until(() -> rows.getItems().size() == 12 && rows.getSelectionModel().getSelectedIndex() == 0);
        assertThat(robot.lookup(".banner .text-group").queryAs(Label.class).getText())
                .isEqualTo("Synthetic sample: not a real patient.");
        assertThat(rows.isFocused()).as("the list has the focus by itself").isTrue();
        robot.type(KeyCode.ENTER);
        until(() -> note().isPresent());
        until(() -> robot.lookup("#review-original").tryQuery().isPresent());
        robot.type(KeyCode.A);
        until(() -> engine.work()
                .review(note().orElseThrow().review().note().note().id())
                .orElseThrow()
                .steps()
                .size() == 1);
        assertThat(robot.lookup(".banner").queryAll()).hasSize(1);

        press(robot, "#rail-worklist");
        until(() -> robot.lookup("#worklist-open").queryAs(ButtonBase.class).getText().equals("Continue review"));
    }

    @Test
    void filesThatItWasStartedWithWaitWhileSomebodyLooksAround(FxRobot robot, @TempDir Path files)
            throws TimeoutException, IOException {
        Path note = Files.writeString(files.resolve("note.txt"), "Mrs Quillfeather sleeps well.");
        List<Boolean> taken = new ArrayList<>();
        robot.interact(() -> taken.add(workstation.orElseThrow().take(List.of(note))));
        assertThat(taken).containsExactly(false);
        until(() -> engine.worklist().counts().getOrDefault(WorkStep.REVIEW, 0) == 12);
        assertThat(engine.worklist().list()).hasSize(12);
    }

    @Test
    void everyScreenIsReachedByTheRailAndSaysItsWords(FxRobot robot) throws TimeoutException {
        until(() -> robot.lookup("#worklist-open").tryQuery().isPresent());
        requireIdsAndWords(robot);

        press(robot, "#rail-audit");
        until(() -> !robot.lookup("#audit-rows").queryListView().getItems().isEmpty());
        press(robot, "#audit-verify");
        until(() -> robot.lookup("#audit-band .label").queryAs(Label.class).getText().startsWith("Intact"));
        requireIdsAndWords(robot);

        press(robot, "#rail-settings");
        requireIdsAndWords(robot);
        press(robot, "#settings-theme-dark");
        assertThat(theme.orElseThrow().choiceProperty().get()).isEqualTo(ThemeChoice.DARK);
        press(robot, "#settings-text-150");
        robot.press(KeyCode.CONTROL).type(KeyCode.MINUS).release(KeyCode.CONTROL);
        assertThat(theme.orElseThrow().textScaleProperty().get()).isEqualTo(1.25);
        until(() -> engine.settings().get(SettingKey.TEXT_SIZE).equals(Optional.of("125")));
        press(robot, "#settings-lock");
        assertThat(departures.isLocked()).isTrue();
    }

    @Test
    void failureThatNobodyExpectedIsShownWithItsReportAndLeavesTheWorkAsItWas(FxRobot robot) throws TimeoutException {
        until(() -> robot.lookup("#worklist-open").tryQuery().isPresent());
        Path report = Path.of("home", "crash", "crash-20261122.txt");
        robot.interact(() -> workstation.orElseThrow().tell(report));
        assertThat(robot.lookup("#error").queryAs(Node.class).getAccessibleText()).contains("IN-9001");
        requireIdsAndWords(robot);
        press(robot, "#error-folder");
        assertThat(folders).containsExactly(report.getParent());
        press(robot, "#error-first");
        assertThat(robot.lookup("#worklist-open").tryQuery()).isPresent();
    }

    private static void press(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).queryAs(ButtonBase.class).fire());
    }

    private static void requireIdsAndWords(FxRobot robot) {
        List<Node> stops = List
                .copyOf(robot.lookup((Node node) -> node.isFocusTraversable() && isShown(node)).queryAll());
        assertThat(stops).extracting(Node::getId).doesNotContainNull().doesNotHaveDuplicates();
        assertThat(stops).allSatisfy(node -> {
            String words = node instanceof ButtonBase button && button.getAccessibleText() == null ? button.getText()
                    : node.getAccessibleText();
            assertThat(words).as(node.getId()).isNotBlank();
        });
    }
}
