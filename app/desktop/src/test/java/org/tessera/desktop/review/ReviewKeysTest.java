package org.tessera.desktop.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.desktop.command.KeyPress;
import org.tessera.desktop.command.ReviewCommand;
import org.tessera.desktop.control.SpanRow;
import org.tessera.desktop.control.Standing;
import org.tessera.desktop.fixture.CardiologyNote;
import org.tessera.desktop.fixture.ReviewDesktop;
import org.tessera.desktop.theme.Theme;
import org.tessera.desktop.theme.Typeface;
import org.tessera.desktop.workspace.Notice;
import org.tessera.desktop.workspace.NotesInHand;
import org.tessera.desktop.workspace.OpenNote;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Every key of a review, pressed in the text as a reviewer presses it. */
@ExtendWith(ApplicationExtension.class)
final class ReviewKeysTest {

    private final ReviewDesktop desktop = new ReviewDesktop(CardiologyNote.halfReviewed(), InstantSource.system());

    @Start
    void start(Stage stage) {
        Typeface.loadAll();
        Scene scene = new Scene(desktop.window(), 1000, 700);
        new Theme().dress(scene);
        stage.setScene(scene);
        stage.show();
        scene.lookup("#review-original").requestFocus();
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        for (KeyCode key : keys) {
            robot.press(key);
        }
        for (int index = keys.length - 1; index >= 0; index--) {
            robot.release(keys[index]);
        }
    }

    private String at() {
        return desktop.state().currentRow().map(row -> row.value().reveal()).orElse("");
    }

    private Standing standing(String value) {
        return row(value).standing();
    }

    private SpanRow row(String value) {
        return desktop.state()
                .rows()
                .stream()
                .filter(row -> row.value().reveal().equals(value))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void walkingKeys(FxRobot robot) {
        press(robot, KeyCode.J);
        String next = at();
        assertThat(next).isNotEqualTo("Tobias");
        press(robot, KeyCode.K);
        assertThat(at()).isEqualTo("Tobias");
        press(robot, KeyCode.TAB);
        assertThat(at()).isEqualTo(next);
        press(robot, KeyCode.SHIFT, KeyCode.TAB);
        assertThat(at()).isEqualTo("Tobias");
        press(robot, KeyCode.N);
        assertThat(at()).isEqualTo("LKR-330071B");
        press(robot, KeyCode.O);
        assertThat(desktop.state().order()).isEqualTo(ReviewOrder.RISK);
    }

    @Test
    void decidingKeys(FxRobot robot) {
        press(robot, KeyCode.A);
        assertThat(standing("Tobias")).isEqualTo(Standing.CONFIRMED);
        press(robot, KeyCode.ENTER);
        assertThat(standing("LKR-330071B")).isEqualTo(Standing.CONFIRMED);
        press(robot, KeyCode.X);
        assertThat(standing("Ines Abernathy")).isEqualTo(Standing.REJECTED);
        press(robot, KeyCode.BACK_SPACE);
        assertThat(standing("the Friday before Easter")).isEqualTo(Standing.REJECTED);
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        assertThat(standing("the Friday before Easter")).isEqualTo(Standing.UNDECIDED);
        press(robot, KeyCode.CONTROL, KeyCode.Y);
        assertThat(standing("the Friday before Easter")).isEqualTo(Standing.REJECTED);
        robot.interact(() -> desktop.model().choose(row("the Friday before Easter").id()));
        press(robot, KeyCode.U);
        assertThat(standing("the Friday before Easter")).isEqualTo(Standing.UNDECIDED);
    }

    @Test
    void digitsAndLettersNameTheKind(FxRobot robot) {
        press(robot, KeyCode.DIGIT1);
        assertThat(row("Tobias").kind()).isEqualTo(IdentifierKind.PATIENT);
        press(robot, KeyCode.R);
        assertThat(row("LKR-330071B").kind()).isEqualTo(IdentifierKind.OTHER);
    }

    @Test
    void edgesMoveOnBothSides(FxRobot robot) {
        robot.interact(() -> desktop.model().choose(row("the Friday before Easter").id()));
        press(robot, KeyCode.SHIFT, KeyCode.LEFT);
        assertThat(at()).isEqualTo("the Friday before");
        press(robot, KeyCode.SHIFT, KeyCode.RIGHT);
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(at()).isEqualTo("Friday before Easter");
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.LEFT);
        assertThat(at()).isEqualTo("the Friday before Easter");
    }

    @Test
    void allAlikeIsPreviewedAndLeft(FxRobot robot) {
        for (SpanRow row : desktop.state().rows()) {
            if (row.value().reveal().equals("Dunmarrow")) {
                robot.interact(() -> desktop.model().choose(row.id()));
                press(robot, KeyCode.U);
            }
        }
        press(robot, KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(desktop.state().foot()).isInstanceOf(ReviewState.Foot.Preview.class);
        press(robot, KeyCode.ESCAPE);
        assertThat(desktop.state().foot()).isInstanceOf(ReviewState.Foot.Detail.class);
    }

    @Test
    void severalSpansAreOneDecisionAndOneUndo(FxRobot robot) {
        press(robot, KeyCode.SHIFT, KeyCode.J);
        press(robot, KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(desktop.state().picked()).hasSize(3);
        press(robot, KeyCode.SHIFT, KeyCode.K);
        assertThat(desktop.state().picked()).hasSize(2);
        press(robot, KeyCode.A);
        assertThat(desktop.state().undecided()).isEqualTo(5);
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        assertThat(desktop.state().undecided()).isEqualTo(7);
    }

    @Test
    void nothingIsRejectedInBulkAndOnlyValidatedKindsArePickedTogether(FxRobot robot) {
        press(robot, KeyCode.SHIFT, KeyCode.J);
        press(robot, KeyCode.X);
        assertThat(desktop.state().undecided()).isEqualTo(7);
        assertThat(desktop.workspace().noticeProperty().get()).contains(Notice.of("review.no_bulk_reject"));
        press(robot, KeyCode.ESCAPE);
        press(robot, KeyCode.CONTROL, KeyCode.A);
        assertThat(desktop.state().picked()).isEmpty();
        robot.interact(() -> desktop.workspace().validatedKindsProperty().set(Set.of(IdentifierKind.CLINICIAN)));
        press(robot, KeyCode.CONTROL, KeyCode.A);
        assertThat(desktop.state().picked()).hasSize(2);
    }

    @Test
    void aKeyThatIsHeldDecidesOnce(FxRobot robot) {
        robot.press(KeyCode.A).press(KeyCode.A).press(KeyCode.A).release(KeyCode.A);
        assertThat(desktop.state().undecided()).isEqualTo(6);
        press(robot, KeyCode.A);
        assertThat(desktop.state().undecided()).isEqualTo(5);
    }

    @Test
    void kindIsConfirmedInBulkOnlyWhereTheSiteHasValidatedIt(FxRobot robot) {
        robot.interact(() -> desktop.model().choose(row("Ines Abernathy").id()));
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        assertThat(desktop.state().undecided()).isEqualTo(7);
        assertThat(desktop.workspace().noticeProperty().get()).contains(Notice.of("review.refused.not_validated"));
        robot.interact(() -> desktop.workspace().validatedKindsProperty().set(Set.of(IdentifierKind.CLINICIAN)));
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        assertThat(desktop.state().undecided()).isEqualTo(5);
    }

    @Test
    void controlEnterFinishesAndOpensTheNextNote(FxRobot robot) {
        robot.interact(() -> desktop.workspace().notesProperty().set(new NotesInHand(2, true, 2)));
        press(robot, KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(desktop.workspace().noticeProperty().get()).contains(Notice.of("review.not_finished", 7));
        robot.type(KeyCode.A, 7);
        press(robot, KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(desktop.workspace().noteProperty().get().flatMap(OpenNote::reviewed)).isEmpty();
        robot.type(KeyCode.SPACE);
        press(robot, KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(desktop.workspace().noteProperty().get().flatMap(OpenNote::reviewed)).isPresent();
        assertThat(desktop.workspace().nextWantedProperty().get()).isTrue();
    }

    @Test
    void changedKeyCountsAtOnceEverywhere(FxRobot robot) {
        robot.interact(() -> desktop.workspace()
                .keysProperty()
                .set(desktop.workspace()
                        .keysProperty()
                        .get()
                        .with(ReviewCommand.CONFIRM, List.of(KeyPress.parse("Q")))));
        press(robot, KeyCode.A);
        assertThat(desktop.state().undecided()).isEqualTo(7);
        press(robot, KeyCode.Q);
        assertThat(desktop.state().undecided()).isEqualTo(6);
        assertThat(robot.lookup("#span-confirm .key").queryLabeled().getText()).isEqualTo("Q");
    }

    @Test
    void paletteFindsAndGivesACommandAndTheFocusIsBack(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.K);
        assertThat(robot.lookup("#palette-field").query().isFocused()).isTrue();
        robot.write("reject");
        robot.type(KeyCode.ENTER);
        assertThat(standing("Tobias")).isEqualTo(Standing.REJECTED);
        assertThat(robot.lookup("#review-original").query().isFocused()).isTrue();
        press(robot, KeyCode.CONTROL, KeyCode.K);
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#palette").tryQuery()).isEqualTo(Optional.empty());
    }

    @Test
    void questionMarkShowsTheKeysAndF6ChangesThePane(FxRobot robot) {
        press(robot, KeyCode.SHIFT, KeyCode.SLASH);
        assertThat(robot.lookup("#key-sheet").tryQuery()).isPresent();
        robot.type(KeyCode.ESCAPE);
        press(robot, KeyCode.F6);
        assertThat(robot.lookup("#review-original").query().isFocused()).isFalse();
        press(robot, KeyCode.SHIFT, KeyCode.F6);
        assertThat(robot.lookup("#review-original").query().isFocused()).isTrue();
    }
}
