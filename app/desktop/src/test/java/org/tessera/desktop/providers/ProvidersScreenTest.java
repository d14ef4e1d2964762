package org.tessera.desktop.providers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tessera.desktop.fixture.RegisterDesktop;
import org.tessera.desktop.fixture.RegisterProfiles;
import org.tessera.desktop.theme.Theme;
import org.tessera.desktop.theme.Typeface;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The Providers screen as a person meets it, by keyboard, without a display. */
@ExtendWith(ApplicationExtension.class)
final class ProvidersScreenTest {
    private final RegisterDesktop desktop = RegisterDesktop.with(RegisterProfiles.all());

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

    private void settle(FxRobot robot) {
        robot.interact(desktop::settle);
    }

    private static void press(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).queryAs(ButtonBase.class).fire());
    }

    @Test
    void officerRecordsARecheckByKeyboard(FxRobot robot) {
        ListView<ProviderRow> rows = robot.lookup("#providers-rows").queryListView();
        assertThat(rows.getItems()).extracting(ProviderRow::name)
                .containsExactly("on-device", "anthropic", "bedrock-east", "nebius", "vertex", "ward-llm");
        robot.interact(rows::requestFocus);
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
        assertThat(robot.lookup("#provider-title").queryAs(Label.class).getText()).isEqualTo("Google Vertex AI");
        robot.type(KeyCode.R);
        assertThat(robot.lookup("#recheck-record").queryButton().isDisabled()).isTrue();
        for (int setting = 0; setting < 6; setting++) {
            String box = "#recheck-" + setting;
            robot.interact(() -> robot.lookup(box).query().requestFocus());
            robot.type(KeyCode.SPACE);
        }
        robot.interact(() -> robot.lookup("#recheck-record").query().requestFocus());
        robot.type(KeyCode.SPACE);
        settle(robot);
        assertThat(desktop.state().current()).hasValueSatisfying(row -> assertThat(row.canSend()).isTrue());
        assertThat(rows.isFocused()).isTrue();
    }

    @Test
    void credentialIsTypedHiddenAndGoneFromTheScreen(FxRobot robot) {
        robot.interact(() -> desktop.choose("ward-llm"));
        press(robot, "#provider-credential");
        PasswordField field = robot.lookup("#credential-secret").queryAs(PasswordField.class);
        assertThat(field.isFocused()).isTrue();
        robot.interact(() -> field.setText("invented-key"));
        robot.type(KeyCode.ENTER);
        assertThat(field.getText()).isEmpty();
        settle(robot);
        assertThat(desktop.engine().providerDesk().withCredential()).containsExactly("ward-llm");
        assertThat(robot.lookup("#credential-secret").tryQuery()).isEmpty();
    }

    @Test
    void removalAsksFirstAndEscapeLeadsBack(FxRobot robot) {
        robot.interact(() -> desktop.choose("nebius"));
        robot.interact(() -> robot.lookup("#providers-rows").query().requestFocus());
        robot.type(KeyCode.DELETE);
        assertThat(robot.lookup("#ask-back").query().isFocused()).isTrue();
        robot.type(KeyCode.ESCAPE);
        settle(robot);
        assertThat(desktop.state().rows()).hasSize(6);
        robot.type(KeyCode.DELETE);
        press(robot, "#provider-remove-confirm");
        settle(robot);
        assertThat(desktop.state().rows()).hasSize(5);
    }

    @Test
    void everyStopHasAnIdAndWords(FxRobot robot) {
        robot.interact(() -> desktop.choose("bedrock-east"));
        for (ProvidersState.Asking asking : ProvidersState.Asking.values()) {
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
        }
    }
}
