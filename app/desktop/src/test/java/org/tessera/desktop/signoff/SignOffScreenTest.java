package org.tessera.desktop.signoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
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

/** The Sign-off screen as a person meets it, by keyboard, without a display. */
@ExtendWith(ApplicationExtension.class)
final class SignOffScreenTest {
    private final LettersDesktop desktop = LettersEngine.desktop().send();

    @Start
    void start(Stage stage) {
        Typeface.loadAll();
        Scene scene = new Scene(desktop.window(ScreenPlace.SIGN_OFF, Path.of("letter.txt")), 1000, 700);
        new Theme().dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void clinicianReadsEditsAndSignsTheLetter(FxRobot robot) {
        TextArea letter = robot.lookup("#letter-text").queryAs(TextArea.class);
        String answered = desktop.answer().document().text().reveal();
        assertThat(letter.getText()).isEqualTo(answered);
        assertThat(robot.lookup("#signer").queryAs(TextField.class).getText()).isEqualTo("Tamsin Wyeth, MD");
        robot.interact(() -> letter.appendText("Thank you."));
        robot.interact(() -> {
            desktop.answer().open().forEach(desktop.signOff()::settle);
            desktop.settle();
        });
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        robot.interact(desktop::settle);
        assertThat(desktop.answer().signed().orElseThrow().text().reveal()).isEqualTo(answered + "Thank you.");
        assertThat(robot.lookup("#signed-name").queryAs(Label.class).getText()).isEqualTo("Tamsin Wyeth, MD");
        assertThat(letter.isEditable()).isFalse();
        robot.interact(robot.lookup("#letter-copy").query()::requestFocus);
        robot.type(KeyCode.SPACE);
        robot.interact(desktop::settle);
        assertThat(desktop.clipboard()).hasSize(1);
    }
}
