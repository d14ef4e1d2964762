package org.tessera.desktop.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tessera.desktop.fixture.LettersDesktop;
import org.tessera.desktop.fixture.LettersEngine;
import org.tessera.desktop.shell.ScreenPlace;
import org.tessera.desktop.theme.Theme;
import org.tessera.desktop.theme.Typeface;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The Response screen as a person meets it, by keyboard, without a display. */
@ExtendWith(ApplicationExtension.class)
final class ResponseScreenTest {
    private final LettersDesktop desktop = LettersEngine.desktop(LettersEngine.CARELESS).send();

    @Start
    void start(Stage stage) {
        Typeface.loadAll();
        Scene scene = new Scene(desktop.window(ScreenPlace.RESPONSE, Path.of("letter.txt")), 1000, 700);
        new Theme().dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void clinicianWalksTheFindingsSettlesThemAndGoesOn(FxRobot robot) {
        assertThat(robot.lookup("#response-onward").query().isDisabled()).isTrue();
        robot.type(KeyCode.F);
        assertThat(desktop.response().stateProperty().get().orElseThrow().place()).isPresent();
        robot.type(KeyCode.CLOSE_BRACKET);
        assertThat(robot.lookup("#source-passage").queryAs(Label.class).getText()).isNotBlank();
        robot.interact(() -> {
            desktop.answer().open().forEach(desktop.response()::settle);
            desktop.settle();
        });
        assertThat(robot.lookup("#finding-verdict").queryAs(Label.class).getText())
                .isEqualTo("none blocks the sign-off");
        robot.interact(robot.lookup("#response-onward").query()::requestFocus);
        robot.type(KeyCode.SPACE);
        assertThat(robot.lookup("#letter-text").tryQuery()).isPresent();
    }
}
