package org.tessera.desktop.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.review.PicturesSeen;
import org.tessera.core.review.ReviewSession;
import org.tessera.desktop.fixture.CardiologyNote;
import org.tessera.desktop.fixture.DocumentNote;
import org.tessera.desktop.fixture.ReviewDesktop;
import org.tessera.desktop.theme.Theme;
import org.tessera.desktop.theme.Typeface;
import org.tessera.desktop.workspace.Notice;
import org.tessera.desktop.workspace.OpenNote;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The review of a document with pictures as a person meets it, by keyboard, without a display. */
@ExtendWith(ApplicationExtension.class)
final class DocumentReviewTest {
    private final ReviewDesktop desktop = new ReviewDesktop(
            ReviewSession.of(DocumentNote.of(CardiologyNote.analyzed())).confirmAll(), InstantSource.system());

    @Start
    void start(Stage stage) {
        Typeface.loadAll();
        Scene scene = new Scene(desktop.window(), 1024, 700);
        new Theme().dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private OpenNote open() {
        return desktop.workspace().noteProperty().get().orElseThrow();
    }

    private static String focused(FxRobot robot) {
        return Objects.toString(robot.window(0).getScene().getFocusOwner().getId(), "");
    }

    private void askForStatement(FxRobot robot) {
        robot.interact(() -> robot.lookup("#finish-statement").query().requestFocus());
    }

    @Test
    void reviewerTicksBothStatementsByKeyboardAndFinishes(FxRobot robot) {
        askForStatement(robot);
        robot.type(KeyCode.SPACE);
        assertThat(robot.lookup("#finish-confirm").query().isDisabled()).isTrue();
        robot.type(KeyCode.TAB);
        assertThat(focused(robot)).isEqualTo("finish-looked");
        assertThat(robot.lookup("#finish-looked").queryAs(CheckBox.class).getText())
                .contains("3 pictures, 1 scanned page")
                .doesNotContain("comment");
        robot.type(KeyCode.SPACE).type(KeyCode.TAB, 2).type(KeyCode.ENTER);
        assertThat(open().reviewed()).isPresent();
        assertThat(open().seen()).map(PicturesSeen::by).contains(new NamedPerson("Dana Okafor"));
    }

    @Test
    void nothingIsFinishedWithOneTickAlone(FxRobot robot) {
        askForStatement(robot);
        robot.type(KeyCode.SPACE).press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        robot.interact(() -> desktop.model().finish(Finishing.Then.PROMPT));
        assertThat(open().reviewed()).isEmpty();
        assertThat(desktop.workspace().noticeProperty().get()).map(Notice::messageKey).contains("document.seen.why");
    }

    @Test
    void whatWasLookedAtBeforeIsSaidWithNameAndAskedNoMore(FxRobot robot) {
        OpenNote seen = open().looking(
                Optional.of(new PicturesSeen(new NamedPerson("Ines Abernathy"), InstantSource.system().instant())));
        robot.interact(() -> {
            desktop.workspace().noteProperty().set(Optional.empty());
            desktop.workspace().noteProperty().set(Optional.of(seen));
        });
        assertThat(robot.lookup("#finish-looked").tryQuery()).isEmpty();
        assertThat(robot.lookup("#finish-looked-done").queryAs(Label.class).getText())
                .startsWith("Ines Abernathy looked at the pictures");
        askForStatement(robot);
        robot.type(KeyCode.SPACE).type(KeyCode.TAB, 2).type(KeyCode.ENTER);
        assertThat(open().reviewed()).isPresent();
        assertThat(open().seen()).isEqualTo(seen.seen());
    }

    @Test
    void lineSaysWhatTheDocumentHoldsBesidesText(FxRobot robot) {
        assertThat(robot.lookup("#document-holds").queryAs(Label.class).getText())
                .isEqualTo("Word (.docx). Not sent: 3 pictures, 1 scanned page. In the text below: 1 comment, 2 tracked"
                        + " changes.");
    }

    @Test
    void anotherScreenLeadsToTheBoxThatWaits(FxRobot robot) {
        robot.interact(() -> {
            desktop.model().choose(desktop.state().rows().getFirst().id());
            desktop.workspace().goToStatement();
        });
        assertThat(focused(robot)).isEqualTo("finish-looked");
    }
}
