package org.tessera.desktop.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.quality.FoundLeak;
import org.tessera.desktop.problem.Problem;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.theme.Theme;
import org.tessera.desktop.theme.Typeface;

/** The Quality screen as a compliance officer meets it, without a display. */
@ExtendWith(ApplicationExtension.class)
final class QualityScreenTest {
    @TempDir
    Path folder;

    private QualityDesktop desktop = new QualityDesktop();

    @Start
    void start(Stage stage) {
        Typeface.loadAll();
        desktop = new QualityDesktop();
        Scene scene = new Scene(desktop.window(new Messages(Locale.ENGLISH)), 1000, 760);
        new Theme().dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        desktop.close();
    }

    private QualityState state() {
        return desktop.model().stateProperty().get();
    }

    @Test
    void saysWhatIsNotKnownYetAndWhatToDo(FxRobot robot) {
        assertThat(robot.lookup("#quality-bound .text-second").queryAllAs(Label.class)).extracting(Label::getText)
                .contains("no note was read twice yet");
        assertThat(robot.lookup("#quality-draw").queryButton().getText()).isEqualTo("Draw next 299 notes");
        assertThat(robot.lookup("#quality-draw").queryButton().getStyleClass()).contains("primary");
    }

    @Test
    void saysTheBoundAndWhatItTakesToReachTheLimit(FxRobot robot) {
        robot.interact(() -> desktop.busy());
        assertThat(robot.lookup("#quality-bound .text-figure").queryAs(Label.class).getText()).isEqualTo("1.15 %");
        assertThat(robot.lookup("#quality-curve .text-second").queryAllAs(Label.class)).extracting(Label::getText)
                .contains("61 more notes without a leak bring the bound to 1 %.");
        Button read = robot.lookup("#quality-read").queryButton();
        assertThat(read.getText()).isEqualTo("Read next note, 18 waiting");
        assertThat(read.getStyleClass()).contains("primary");
    }

    @Test
    void aReaderMarksWhatWasMissedByKeyboard(FxRobot robot) {
        robot.interact(() -> desktop.busy().reading());
        robot.interact(() -> robot.lookup("#quality-text").query().requestFocus());
        robot.press(KeyCode.CONTROL).type(KeyCode.HOME).release(KeyCode.CONTROL);
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT, 10).release(KeyCode.SHIFT);
        robot.type(KeyCode.L);
        assertThat(robot.lookup("#quality-keep").queryButton().getText()).isEqualTo("Keep 1 finding, next note");
        assertThat(robot.window(0).getScene().getFocusOwner().getId()).isEqualTo("quality-kind-0");
        robot.interact(() -> robot.lookup("#quality-remove-0").queryButton().fire());
        assertThat(robot.lookup("#quality-keep").queryButton().getText()).isEqualTo("Nothing found, next note");
        robot.type(KeyCode.ESCAPE);
        assertThat(state().reading()).isEmpty();
    }

    @Test
    void refusesANumberThatIsNone(FxRobot robot) {
        robot.interact(() -> desktop.busy().model().ask(QualityState.Asking.DRAW));
        robot.interact(() -> robot.lookup("#quality-count").queryTextInputControl().setText("many"));
        robot.interact(() -> robot.lookup("#quality-draw-confirm").queryButton().fire());
        assertThat(robot.lookup("#quality-count-flaw").queryAs(Label.class).getText())
                .isEqualTo("A number from 1 to 10,000.");
        robot.type(KeyCode.ESCAPE);
        assertThat(state().asking()).isEqualTo(QualityState.Asking.NOTHING);
    }

    @Test
    void saysThatThereIsNothingToDraw(FxRobot robot) {
        robot.interact(() -> desktop.model().draw(10));
        robot.interact(desktop::settle);
        assertThat(state().problem().map(Problem::code)).contains("QU-3302");
        assertThat(robot.lookup(".problem-card").tryQuery()).isPresent();
    }

    @Test
    void writesTheReportWithoutReadersWordsUnlessAskedFor(FxRobot robot) throws Exception {
        robot.interact(() -> {
            desktop.busy();
            desktop.model().export(folder.resolve("plain.csv"), false);
            desktop.model().export(folder.resolve("identifying.json"), true);
            desktop.settle();
        });
        assertThat(Files.readString(folder.resolve("plain.csv"))).contains("sample,upper bound at 0.950000,,412,0.0114")
                .doesNotContain("nickname");
        assertThat(Files.readString(folder.resolve("identifying.json"))).contains("CONFIDENTIAL", "nickname in quotes");
    }

    @Test
    void showsLeaksOfAnEvaluationOnlyWhenAskedTo(FxRobot robot) {
        robot.interact(() -> desktop.model().evaluate(Optional.empty()));
        robot.interact(desktop::settle);
        assertThat(state().gold().last()).isPresent();
        assertThat(robot.lookup("#quality-gold .badge:bad").tryQuery()).isEmpty();
        robot.interact(() -> desktop.model().showLeaks(true));
        assertThat(state().gold().leaksShown()).isTrue();
    }

    @Test
    void mayBeConfirmedInBulkIsToldToTheOtherScreens(FxRobot robot) {
        robot.interact(() -> desktop.busy());
        assertThat(desktop.bulkKinds()).containsExactly(IdentifierKind.PHONE);
        FoundLeak leak = state().facts().sample().get(186).readings().getFirst().leaks().getFirst();
        assertThat(leak.kind()).isEqualTo(IdentifierKind.PATIENT);
    }
}
