package org.tessera.desktop.adjudicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tessera.core.work.WorkStep;
import org.tessera.desktop.fixture.CardiologyNote;
import org.tessera.desktop.fixture.TwoReadersDesktop;
import org.tessera.desktop.help.HelpLayer;
import org.tessera.desktop.shell.MainWindow;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.theme.Theme;
import org.tessera.desktop.theme.Typeface;
import org.tessera.engine.assets.Glossary;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Settling differences, and help above it, as a person meets them by keyboard. */
@ExtendWith(ApplicationExtension.class)
final class AdjudicationScreenTest {
    private final TwoReadersDesktop desktop = TwoReadersDesktop.read(home(), CardiologyNote.analyzed()).opened();

    private static java.nio.file.Path home() {
        try {
            return Files.createTempDirectory("two-readers");
        } catch (IOException noFolder) {
            throw new IllegalStateException(noFolder);
        }
    }

    @Start
    void start(Stage stage) {
        Typeface.loadAll();
        MainWindow window = desktop.window();
        HelpLayer.over(new Messages(Locale.ENGLISH), window, Glossary.released());
        Scene scene = new Scene(window, 1024, 700);
        new Theme().dress(scene);
        stage.setScene(scene);
        stage.show();
        scene.lookup("#difference-list").requestFocus();
    }

    @AfterEach
    void leave() {
        desktop.close();
    }

    private static String focused(FxRobot robot) {
        return Objects.toString(robot.window(0).getScene().getFocusOwner().getId(), "");
    }

    @Test
    void aPersonSettlesEverythingByKeyboardAndStatesIt(FxRobot robot) {
        robot.type(KeyCode.DIGIT1).type(KeyCode.J).type(KeyCode.K).type(KeyCode.DIGIT2, 2).type(KeyCode.U);
        robot.type(KeyCode.DIGIT1, 2);
        assertThat(robot.lookup("#adjudicate-progress").queryAs(Label.class).getText())
                .isEqualTo("5 of 5 differences settled");
        assertThat(focused(robot)).isEqualTo("ruling-statement");
        assertThat(robot.lookup("#ruling-confirm").query().isDisabled()).isTrue();
        robot.type(KeyCode.SPACE).type(KeyCode.TAB, 2).type(KeyCode.ENTER);
        assertThat(desktop.engine().worklist().list().getFirst().step()).isEqualTo(WorkStep.PROMPT);
    }

    @Test
    void helpIsOpenedSearchedAndLeftByKeyboard(FxRobot robot) {
        robot.type(KeyCode.F1);
        assertThat(focused(robot)).isEqualTo("help-close");
        robot.interact(() -> robot.lookup("#glossary-find").queryAs(TextField.class).setText("pacemaker"));
        assertThat(robot.lookup("#glossary-count").queryAs(Label.class).getText()).isEqualTo("1 word");
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#help-card").tryQuery()).isEmpty();
        assertThat(focused(robot)).isEqualTo("difference-list");
    }
}
