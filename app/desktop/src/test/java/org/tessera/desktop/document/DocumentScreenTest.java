package org.tessera.desktop.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Scene;
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

/** The card for a document without identifiers as a person meets it, by keyboard, without a display. */
@ExtendWith(ApplicationExtension.class)
final class DocumentScreenTest {
    private final LettersDesktop desktop = LettersEngine.desktop();
    private Path saved = Path.of("none");

    @Start
    void start(Stage stage) throws IOException {
        saved = Files.createTempDirectory("document").resolve("document-redacted.txt");
        Typeface.loadAll();
        Scene scene = new Scene(desktop.window(ScreenPlace.PROMPT, saved), 1024, 700);
        new Theme().dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void reviewedNoteIsSavedWithOneKey(FxRobot robot) throws IOException {
        robot.interact(() -> desktop.workspace().documentWantedProperty().set(Optional.of(desktop.wish())));
        assertThat(Objects.toString(robot.window(0).getScene().getFocusOwner().getId(), ""))
                .isEqualTo("document-save-text");
        robot.type(KeyCode.SPACE);
        robot.interact(desktop::settle);
        assertThat(Files.readString(saved)).contains("Apixaban 5 mg").doesNotContain("Quenneville");
        assertThat(robot.lookup("#document-card").tryQuery()).isEmpty();
    }

    @Test
    void nothingIsWrittenForACardThatWasLeft(FxRobot robot) {
        robot.interact(() -> desktop.workspace().documentWantedProperty().set(Optional.of(desktop.wish())));
        robot.type(KeyCode.SPACE).type(KeyCode.ESCAPE);
        robot.interact(desktop::settle);
        assertThat(saved).doesNotExist();
    }
}
