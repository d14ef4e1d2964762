package org.tessera.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A person at the real workstation, who uses its keys and waits for what is to be seen. */
final class Reviewer {
    private static final long PATIENCE = 60;
    private static final int MOST_SPANS = 200;

    private final FxRobot robot = new FxRobot();
    private final String name;
    private final String passphrase;
    private Path home = Path.of("");

    Reviewer(String name, String passphrase) {
        this.name = name;
        this.passphrase = passphrase;
    }

    void startsTheWorkstation(Path folder) throws TimeoutException {
        home = folder;
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupApplication(TesseraApp.class, "--home", home.toString());
        FxToolkit.setupStage(Reviewer::sizeOfAFreshWindow);
    }

    /** All tests of a run share one stage, and a narrow one shows its panes as tabs. */
    private static void sizeOfAFreshWindow(Stage stage) {
        stage.setWidth(1440);
        stage.setHeight(900);
    }

    void setsUpAnAccount() throws TimeoutException {
        untilShown("#lock-again");
        types("#lock-name", name);
        types("#lock-passphrase", passphrase);
        types("#lock-again", passphrase);
        robot.type(KeyCode.ENTER);
    }

    void opensTheSample() throws TimeoutException {
        until("the worklist", () -> robot.lookup("#worklist-rows").tryQuery().isPresent()
                && !robot.lookup("#worklist-rows").queryListView().getItems().isEmpty() && isShown("#worklist-open"));
        robot.type(KeyCode.ENTER);
        untilShown("#review-original");
        until("the first span at hand", () -> isShown(".span-detail"));
    }

    void confirmsEverySpanByKeyboard() throws TimeoutException {
        for (int span = 0; span < MOST_SPANS && !isShown("#finish-statement"); span++) {
            robot.type(KeyCode.A);
            WaitForAsyncUtils.waitForFxEvents();
        }
        untilFocused("#finish-statement");
        robot.type(KeyCode.SPACE);
        until("the ticked statement", () -> robot.lookup("#finish-statement").queryAs(CheckBox.class).isSelected());
        robot.type(KeyCode.TAB, 2);
        untilFocused("#finish-confirm");
        robot.type(KeyCode.ENTER);
        untilShown("#prompt-send");
    }

    void choosesSections() throws TimeoutException {
        until("the sections", () -> isReady("#prompt-send") && isShown("#section-5"));
        CheckBox section = robot.lookup("#section-5").queryAs(CheckBox.class);
        boolean before = section.isSelected();
        String bytes = wordsOf("#prompt-hash");
        presses("#section-5");
        until("other bytes", () -> robot.lookup("#section-5").queryAs(CheckBox.class).isSelected() != before
                && !wordsOf("#prompt-hash").equals(bytes));
    }

    void sendsOnThisDevice() throws TimeoutException {
        until("#prompt-send ready", () -> isReady("#prompt-send"));
        presses("#prompt-send");
        untilShown("#response-received");
    }

    void acceptsTheAnswer() throws TimeoutException {
        until("#response-onward ready", () -> isReady("#response-onward"));
        presses("#response-onward");
        untilShown("#letter-text");
    }

    void signs() throws TimeoutException {
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        untilShown("#letter-copy");
    }

    /** What is on the clipboard afterwards. */
    String copiesTheLetter() throws TimeoutException {
        presses("#letter-copy");
        AtomicReference<String> copied = new AtomicReference<>("");
        until("a copy", () -> {
            robot.interact(
                    () -> copied.set(Objects.requireNonNullElse(Clipboard.getSystemClipboard().getString(), "")));
            return !copied.get().isEmpty();
        });
        return copied.get();
    }

    void locks() throws TimeoutException {
        presses("#rail-settings");
        untilShown("#settings-lock");
        presses("#settings-lock");
        untilShown("#lock-enter");
    }

    void unlocksWith(String words) throws TimeoutException {
        until("#lock-passphrase ready", () -> isReady("#lock-passphrase"));
        types("#lock-passphrase", words);
        robot.type(KeyCode.ENTER);
    }

    void unlocks() throws TimeoutException {
        unlocksWith(passphrase);
        untilShown("#worklist-rows");
    }

    /** The words of a chip, a button or a label once it is there. */
    String reads(String id) throws TimeoutException {
        untilShown(id);
        return wordsOf(id);
    }

    private String wordsOf(String id) {
        Node node = robot.lookup(id).query();
        return node instanceof ButtonBase button ? button.getText()
                : node instanceof Label label ? label.getText() : String.valueOf(node.getAccessibleText());
    }

    /** Goes to a control and presses it with the space bar. */
    private void presses(String id) {
        robot.interact(() -> robot.lookup(id).query().requestFocus());
        robot.type(KeyCode.SPACE);
    }

    private void types(String id, String words) {
        robot.interact(() -> {
            TextInputControl field = robot.lookup(id).queryAs(TextInputControl.class);
            field.setText(words);
            field.requestFocus();
        });
    }

    private void untilShown(String id) throws TimeoutException {
        until(id, () -> isShown(id));
    }

    private boolean isReady(String id) {
        return isShown(id) && !robot.lookup(id).query().isDisabled();
    }

    private boolean isShown(String id) {
        return robot.lookup(id).tryQuery().filter(Reviewer::isShown).isPresent();
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    private void untilFocused(String id) throws TimeoutException {
        until("the focus on " + id, () -> isShown(id) && robot.lookup(id).query().isFocused());
    }

    /** Waits, and if in vain says for what, and where the person was left. */
    private void until(String awaited, Callable<Boolean> condition) throws TimeoutException {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, condition);
        } catch (TimeoutException waited) {
            TimeoutException told = new TimeoutException("waited for " + awaited + "; " + whereabouts());
            told.initCause(waited);
            throw told;
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** The reports of failures that nobody expected: classes and lines, no text of a note. */
    private String crashes() {
        try (Stream<Path> files = Files.walk(home)) {
            StringBuilder reports = new StringBuilder("crashes:");
            for (Path file : files.filter(path -> String.valueOf(path.getFileName()).startsWith("crash-")).toList()) {
                reports.append('\n').append(Files.readString(file));
            }
            return reports.toString();
        } catch (IOException unreadable) {
            return "crashes: unreadable";
        }
    }

    /** What a person would read aloud: which control has the focus, and every word in the window. */
    private String whereabouts() {
        String focused = robot.listTargetWindows()
                .stream()
                .map(window -> "focused " + window.isFocused() + ", owner " + window.getScene().getFocusOwner())
                .collect(Collectors.joining("; "));
        String words = robot.lookup(node -> node instanceof Labeled && isShown(node))
                .queryAllAs(Labeled.class)
                .stream()
                .map(Labeled::getText)
                .filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining(" | "));
        return "windows: " + focused + "; words: " + words + "; " + crashes();
    }
}
