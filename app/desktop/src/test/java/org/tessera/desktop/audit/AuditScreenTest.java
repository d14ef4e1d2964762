package org.tessera.desktop.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.tessera.core.access.Role;
import org.tessera.core.audit.AuditEntry;
import org.tessera.core.note.NoteId;
import org.tessera.core.review.NamedPerson;
import org.tessera.desktop.audit.AuditState.Asking;
import org.tessera.desktop.fixture.ImmediateWork;
import org.tessera.desktop.shell.MainWindow;
import org.tessera.desktop.shell.ScreenPlace;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.theme.Theme;
import org.tessera.desktop.theme.Typeface;
import org.tessera.desktop.workspace.User;
import org.tessera.desktop.workspace.Workspace;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.EngineConfig;

/** The Audit screen as a person meets it, by keyboard, without a display. */
@ExtendWith(ApplicationExtension.class)
final class AuditScreenTest {
    private static final NamedPerson DANA = new NamedPerson("Dana Okafor");

    private final DeidentificationEngine engine = DeidentificationEngine.open(EngineConfig.inMemory(),
            (profiles, secrets) -> List.of());
    private final Workspace workspace = new Workspace(new User(DANA, Set.of(Role.values())));
    private final AuditViewModel model = new AuditViewModel(engine, ImmediateWork.background(), workspace);

    @Start
    void start(Stage stage) {
        Typeface.loadAll();
        engine.exporting(new NoteId("note-7"), "clipboard", true, true);
        engine.sending().allow(false, DANA);
        Messages messages = new Messages(Locale.ENGLISH);
        AuditScreen screen = new AuditScreen(messages, model, (owner, form) -> Optional.empty(),
                InstantSource.system());
        MainWindow window = new MainWindow(messages, workspace, List.of(screen));
        Scene scene = new Scene(window, 1000, 700);
        new Theme().dress(scene);
        stage.setScene(scene);
        stage.show();
        window.show(ScreenPlace.AUDIT);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void anIncidentIsOpenedFromARowByKeyboard(FxRobot robot) {
        ListView<AuditEntry> rows = robot.lookup("#audit-rows").queryListView();
        assertThat(rows.isFocused()).isTrue();
        assertThat(robot.lookup("#audit-title").queryAs(Label.class).getText()).isEqualTo("Sending switched");
        robot.type(KeyCode.V);
        assertThat(robot.lookup("#audit-band .label").queryAs(Label.class).getText()).startsWith("Intact");
        robot.type(KeyCode.SLASH);
        assertThat(robot.lookup("#audit-encounter").query().isFocused()).isTrue();
        assertThat(robot.lookup("#audit-encounter").queryAs(TextField.class).getText()).isEmpty();
        robot.interact(() -> robot.lookup("#audit-work").queryAs(TextField.class).setText("note-7"));
        robot.interact(() -> robot.lookup("#audit-work").query().requestFocus());
        robot.type(KeyCode.ENTER);
        assertThat(rows.getItems()).extracting(AuditEntry::code).containsExactly("text-exported");
        assertThat(robot.lookup("#audit-title").queryAs(Label.class).getText())
                .isEqualTo("Text taken out of the store");
        robot.interact(() -> robot.lookup("#audit-incident").query().requestFocus());
        robot.type(KeyCode.SPACE);
        assertThat(robot.lookup("#incident-words").query().isFocused()).isTrue();
        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup("#incident-words-flaw").query().isVisible()).as("words are asked for").isTrue();
        robot.interact(() -> robot.lookup("#incident-words").queryAs(TextField.class).setText("wrong printer"));
        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup("#incident-rows").tryQuery()).isPresent();
        assertThat(engine.incidents().list()).hasSize(1);
        robot.type(KeyCode.ESCAPE);
        assertThat(rows.isFocused()).isTrue();
    }

    @Test
    void everyStopHasAnIdAndWords(FxRobot robot) {
        robot.interact(() -> model.choose(model.stateProperty().get().page().rows().get(1)));
        for (Asking asking : Asking.values()) {
            robot.interact(() -> model.ask(asking));
            List<Node> stops = List.copyOf(robot.lookup("#audit")
                    .lookup((Node node) -> node.isFocusTraversable() && node.isVisible())
                    .queryAll());
            assertThat(stops).extracting(Node::getId).doesNotContainNull().doesNotHaveDuplicates();
            assertThat(stops).allSatisfy(node -> {
                String words = node instanceof ButtonBase button && button.getAccessibleText() == null
                        ? button.getText()
                        : node.getAccessibleText();
                assertThat(words).as(node.getId()).isNotBlank();
            });
        }
    }
}
