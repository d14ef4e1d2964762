package org.tessera.desktop.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.tessera.core.review.ReviewStatus;
import org.tessera.desktop.control.SpanWords;
import org.tessera.desktop.control.Standing;
import org.tessera.desktop.fixture.CardiologyNote;
import org.tessera.desktop.fixture.ReviewDesktop;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.theme.Theme;
import org.tessera.desktop.theme.Typeface;
import org.tessera.desktop.workspace.OpenNote;

/** The Review screen as a person meets it, by keyboard, without a display. */
@ExtendWith(ApplicationExtension.class)
final class ReviewScreenTest {
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

    private String current() {
        return desktop.state().currentRow().map(row -> row.value().reveal()).orElse("");
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static String focused(FxRobot robot) {
        return Objects.toString(robot.window(0).getScene().getFocusOwner().getId(), "");
    }

    @Test
    void reviewerConfirmsEverythingByKeyboardAndStatesIt(FxRobot robot) {
        robot.type(KeyCode.A, 7);
        assertThat(robot.lookup("#review-progress").queryAs(Label.class).getText()).isEqualTo("43 of 43 decided");
        assertThat(focused(robot)).isEqualTo("finish-statement");
        assertThat(robot.lookup("#finish-confirm").query().isDisabled()).isTrue();
        robot.type(KeyCode.SPACE).type(KeyCode.TAB, 2).type(KeyCode.ENTER);
        assertThat(desktop.workspace().noteProperty().get().flatMap(OpenNote::reviewed)).hasValueSatisfying(
                reviewed -> assertThat(reviewed.status()).isInstanceOf(ReviewStatus.Reviewed.class));
    }

    @Test
    void wrongDecisionIsTakenBackWithOneKey(FxRobot robot) {
        robot.type(KeyCode.X);
        assertThat(current()).isEqualTo("LKR-330071B");
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertThat(current()).isEqualTo("Tobias");
        assertThat(desktop.state().undecided()).isEqualTo(7);
    }

    @Test
    void textIsSelectedAndMarkedWithoutAMouse(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.HOME).release(KeyCode.CONTROL);
        robot.type(KeyCode.RIGHT, "St. Orla Medical Center, ".length());
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT, "Cardiology Clinic".length()).release(KeyCode.SHIFT);
        robot.type(KeyCode.DIGIT8);
        assertThat(current()).isEqualTo("Cardiology Clinic");
        assertThat(desktop.state().currentRow().orElseThrow().standing()).isEqualTo(Standing.ADDED);
    }

    @Test
    void edgesMoveWithShiftAndArrows(FxRobot robot) {
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        assertThat(current()).isEqualTo("Tobias.");
        robot.press(KeyCode.SHIFT).type(KeyCode.LEFT).release(KeyCode.SHIFT);
        assertThat(current()).isEqualTo("Tobias");
    }

    @Test
    void tabWalksTheSpansAndLeavesTheTextAtTheLast(FxRobot robot) {
        robot.interact(() -> desktop.model()
                .choose(desktop.state()
                        .rows()
                        .stream()
                        .filter(row -> row.standing() != Standing.NEAR_MISS)
                        .reduce((earlier, later) -> later)
                        .orElseThrow()
                        .id()));
        robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
        assertThat(focused(robot)).isEqualTo("review-original");
        robot.type(KeyCode.TAB);
        assertThat(focused(robot)).isEqualTo("review-original");
        robot.type(KeyCode.TAB);
        assertThat(focused(robot)).isNotEqualTo("review-original");
    }

    @Test
    void allKeysAreShownOnAskingAndLeaveAgain(FxRobot robot) {
        robot.press(KeyCode.SHIFT).type(KeyCode.SLASH).release(KeyCode.SHIFT);
        assertThat(robot.lookup("#key-sheet").tryQuery()).isPresent();
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#key-sheet").tryQuery()).isEmpty();
    }

    @Test
    void listSaysEverythingOfASpan(FxRobot robot) {
        List<String> spoken = robot.lookup(".span-cell")
                .queryAllAs(ListCell.class)
                .stream()
                .map(Node::getAccessibleText)
                .filter(Objects::nonNull)
                .toList();
        assertThat(spoken).contains("Tobias, Relative, likely 71 percent, undecided, detectors disagree, current",
                "LKR-330071B, Device, likely 64 percent, undecided");
    }

    @Test
    void everyMarkOfTheTextHasItsWordsInTheList(FxRobot robot) {
        SpanWords words = new SpanWords(new Messages(Locale.ENGLISH));
        Set<String> spoken = new TreeSet<>();
        ListView<?> list = robot.lookup("#span-list").queryListView();
        robot.interact(() -> {
            list.getSelectionModel().select(opened(list));
            list.requestFocus();
        });
        robot.type(KeyCode.RIGHT);
        for (int at = 0; at < list.getItems().size(); at += 4) {
            int line = at;
            robot.interact(() -> list.scrollTo(line));
            robot.lookup(".span-cell")
                    .queryAllAs(ListCell.class)
                    .stream()
                    .map(Node::getAccessibleText)
                    .filter(Objects::nonNull)
                    .forEach(spoken::add);
        }
        assertThat(desktop.state().rows()).hasSizeGreaterThan(40)
                .allSatisfy(row -> assertThat(spoken).containsAnyOf(words.spoken(row, false), words.spoken(row, true)));
    }

    /** The head of the group that is closed at first. */
    private static int opened(ListView<?> list) {
        for (int at = 0; at < list.getItems().size(); at++) {
            if (String.valueOf(list.getItems().get(at)).startsWith("Head[group=DECIDED")) {
                return at;
            }
        }
        return 0;
    }

    @Test
    void everythingThatTakesTheFocusHasAnIdAndWords(FxRobot robot) {
        List<Node> stops = robot.lookup((Node node) -> node.isFocusTraversable() && isShown(node))
                .queryAll()
                .stream()
                .toList();
        assertThat(stops).extracting(Node::getId).doesNotContainNull().doesNotHaveDuplicates();
        assertThat(stops).allSatisfy(node -> {
            String words = node instanceof ButtonBase button && button.getAccessibleText() == null ? button.getText()
                    : node.getAccessibleText();
            assertThat(words).as(node.getId()).isNotBlank();
        });
    }
}
