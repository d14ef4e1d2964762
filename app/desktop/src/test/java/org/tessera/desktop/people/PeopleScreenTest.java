package org.tessera.desktop.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tessera.core.access.Account;
import org.tessera.desktop.fixture.StaffDesktop;
import org.tessera.desktop.people.PeopleState.Asking;
import org.tessera.desktop.theme.Theme;
import org.tessera.desktop.theme.Typeface;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The People screen as a person meets it, by keyboard, without a display. */
@ExtendWith(ApplicationExtension.class)
final class PeopleScreenTest {
    private final StaffDesktop desktop = staff();

    private static StaffDesktop staff() {
        try {
            return StaffDesktop.in(Files.createTempDirectory("tessera-people"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Start
    void start(Stage stage) {
        Typeface.loadAll();
        Scene scene = new Scene(desktop.window(), 1000, 700);
        new Theme().dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        desktop.close();
    }

    private void fire(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).query().requestFocus());
        robot.type(KeyCode.SPACE);
        robot.interact(desktop::settle);
    }

    @Test
    void anAccountIsMadeHandedOverAndDeactivatedByKeyboard(FxRobot robot) {
        ListView<Account> rows = robot.lookup("#people-rows").queryListView();
        robot.interact(rows::requestFocus);
        assertThat(rows.getItems()).hasSize(3);
        robot.type(KeyCode.A);
        assertThat(robot.lookup("#people-name").query().isFocused()).isTrue();
        assertThat(robot.lookup("#people-add-confirm").queryButton().isDisabled()).isTrue();
        robot.interact(() -> robot.lookup("#people-name").queryAs(TextField.class).setText("Rufus Delacroix"));
        fire(robot, "#people-role-reviewer");
        fire(robot, "#people-add-confirm");
        TextField secret = robot.lookup("#people-secret").queryAs(TextField.class);
        assertThat(secret.getText()).hasSize(24);
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#people-secret").tryQuery()).as("no key loses it").isPresent();
        fire(robot, "#people-handed-done");
        assertThat(secret.getText()).isEmpty();
        assertThat(robot.lookup("#people-secret").tryQuery()).isEmpty();
        assertThat(rows.isFocused()).isTrue();
        assertThat(robot.lookup("#person-title").queryAs(Label.class).getText()).isEqualTo("Rufus Delacroix");

        robot.type(KeyCode.DELETE);
        assertThat(robot.lookup("#ask-back").query().isFocused()).as("it asks first").isTrue();
        fire(robot, "#people-deactivate-confirm");
        assertThat(desktop.state().current()).hasValueSatisfying(account -> assertThat(account.active()).isFalse());
        assertThat(robot.lookup("#person-reset").queryButton().getText()).isEqualTo("Activate again");
    }

    @Test
    void everyStopHasAnIdAndWords(FxRobot robot) {
        for (Asking asking : List.of(Asking.NOTHING, Asking.ADD, Asking.RESET, Asking.DEACTIVATE, Asking.KEY,
                Asking.REVIEWED)) {
            robot.interact(() -> desktop.model().ask(asking));
            List<Node> stops = List.copyOf(robot.lookup((Node node) -> node.isFocusTraversable() && node.isVisible()
                    && !node.getStyleClass().contains("rail-item")).queryAll());
            assertThat(stops).isNotEmpty().allSatisfy(node -> {
                assertThat(node.getId()).isNotNull();
                String words = node instanceof ButtonBase button && button.getAccessibleText() == null
                        ? button.getText()
                        : node.getAccessibleText();
                assertThat(words).as(node.getId()).isNotBlank();
            });
            assertThat(stops).extracting(Node::getId).doesNotHaveDuplicates();
        }
    }
}
