package org.tessera.desktop.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tessera.desktop.fixture.DocumentNote;
import org.tessera.desktop.fixture.LettersDesktop;
import org.tessera.desktop.fixture.LettersEngine;
import org.tessera.desktop.shell.ScreenPlace;
import org.tessera.desktop.theme.Theme;
import org.tessera.desktop.theme.Typeface;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The Prompt screen as a person meets it, by keyboard, without a display. */
@ExtendWith(ApplicationExtension.class)
final class PromptScreenTest {
    private final LettersDesktop desktop = LettersEngine.desktop();

    @Start
    void start(Stage stage) {
        Typeface.loadAll();
        Scene scene = new Scene(desktop.window(ScreenPlace.PROMPT, Path.of("letter.txt")), 1000, 700);
        new Theme().dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void clinicianLeavesASectionOutAndSendsByKeyboard(FxRobot robot) {
        robot.interact(() -> robot.lookup("#prompt-tab-task").queryAs(ToggleButton.class).fire());
        CheckBox first = robot.lookup("#section-0").queryAs(CheckBox.class);
        robot.interact(first::requestFocus);
        robot.type(KeyCode.SPACE);
        robot.interact(desktop::settle);
        assertThat(first.isSelected()).isFalse();
        assertThat(robot.lookup("#gate-verdict").queryAs(Label.class).getText()).isEqualTo("all 14 checks passed");
        robot.interact(robot.lookup("#prompt-send").query()::requestFocus);
        robot.type(KeyCode.SPACE);
        robot.interact(desktop::settle);
        assertThat(desktop.note().answer()).isPresent();
        assertThat(robot.lookup("#response-on-device").tryQuery()).isPresent();
    }

    @Test
    void picturesThatNobodySawLeadToTheStatement(FxRobot robot) {
        robot.interact(() -> desktop.open(DocumentNote.of(LettersEngine.note())));
        Button way = robot.lookup("#gate-pictures-seen-0").queryButton();
        assertThat(way.getText()).isEqualTo("Look at them and state it");
        robot.interact(way::fire);
        assertThat(desktop.workspace().statementWantedProperty().get()).isTrue();
    }

    @Test
    void withoutAReviewTheWayLeadsBackToIt(FxRobot robot) {
        robot.interact(() -> desktop.workspace().noteProperty().set(java.util.Optional.empty()));
        assertThat(robot.lookup("#empty-go").query().isVisible()).isTrue();
    }
}
