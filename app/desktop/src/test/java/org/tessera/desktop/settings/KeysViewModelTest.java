package org.tessera.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.core.access.Role;
import org.tessera.core.review.NamedPerson;
import org.tessera.desktop.command.KeyMap;
import org.tessera.desktop.command.KeyPress;
import org.tessera.desktop.command.ReviewCommand;
import org.tessera.desktop.command.Scope;
import org.tessera.desktop.fixture.ImmediateWork;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.workspace.User;
import org.tessera.desktop.workspace.Workspace;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.EngineConfig;
import org.tessera.engine.access.Credentials;

final class KeysViewModelTest {
    private static final NamedPerson FOUNDER = new NamedPerson("Dana Okafor");
    private static final NamedPerson REVIEWER = new NamedPerson("Ines Abernathy");
    private static final KeyPress Q = KeyPress.parse("Q");
    private static final KeyPress A = KeyPress.parse("A");

    @TempDir
    Path home;

    private static char[] words(String text) {
        return text.toCharArray();
    }

    private static DeidentificationEngine open(EngineConfig config) {
        return DeidentificationEngine.open(config, (profiles, secrets) -> List.of());
    }

    private static Workspace workspace() {
        return new Workspace(new User(FOUNDER, Role.REVIEWER));
    }

    private static KeysViewModel model(DeidentificationEngine engine, Workspace workspace) {
        KeysViewModel model = new KeysViewModel(engine, ImmediateWork.background(), workspace);
        model.begin();
        return model;
    }

    @Test
    void eachAccountKeepsItsOwnKeysWithoutAnyPermission() {
        try (DeidentificationEngine engine = open(EngineConfig.founding(home, FOUNDER, words("nine grey herons")))) {
            engine.accounts().add(REVIEWER, Set.of(Role.REVIEWER), words("handed over on paper once"));
        }
        Credentials first = Credentials.of(REVIEWER.name(), words("handed over on paper once"))
                .choosing(words("a passphrase of one's own"));
        try (DeidentificationEngine engine = open(EngineConfig.inFolder(home, first))) {
            KeysViewModel model = model(engine, workspace());
            model.record(ReviewCommand.CONFIRM);
            model.press(Q);
        }
        Credentials again = Credentials.of(REVIEWER.name(), words("a passphrase of one's own"));
        try (DeidentificationEngine engine = open(EngineConfig.inFolder(home, again))) {
            Workspace workspace = workspace();
            model(engine, workspace);
            assertThat(workspace.keysProperty().get().keys(ReviewCommand.CONFIRM)).containsExactly(Q);
        }
        Credentials founder = Credentials.of(FOUNDER.name(), words("nine grey herons"));
        try (DeidentificationEngine engine = open(EngineConfig.inFolder(home, founder))) {
            Workspace workspace = workspace();
            model(engine, workspace);
            assertThat(workspace.keysProperty().get()).isEqualTo(KeyMap.STANDARD);
        }
    }

    @Test
    void conflictIsSaidByNameAndTakenOverOnRequest() {
        try (DeidentificationEngine engine = open(EngineConfig.inMemory())) {
            Workspace workspace = workspace();
            KeysViewModel model = model(engine, workspace);
            model.record(ReviewCommand.REJECT);
            model.press(A);
            assertThat(model.stateProperty().get().conflict())
                    .contains(new KeysState.Conflict(ReviewCommand.REJECT, A, ReviewCommand.CONFIRM));
            assertThat(workspace.keysProperty().get()).isEqualTo(KeyMap.STANDARD);
            model.takeOver();
            assertThat(workspace.keysProperty().get().commandFor(Scope.REVIEW, A)).contains(ReviewCommand.REJECT);
            assertThat(workspace.keysProperty().get().keys(ReviewCommand.CONFIRM))
                    .containsExactly(KeyPress.parse("Enter"));
            model.reset(ReviewCommand.CONFIRM);
            assertThat(workspace.keysProperty().get().keys(ReviewCommand.CONFIRM))
                    .containsExactly(KeyPress.parse("Enter"));
            model.resetAll();
            assertThat(workspace.keysProperty().get()).isEqualTo(KeyMap.STANDARD);
            assertThat(model.stateProperty().get().recording()).isEqualTo(Optional.empty());
        }
    }

    @Test
    void pageHoldsEveryCommandWithItsKey() throws IOException {
        try (DeidentificationEngine engine = open(EngineConfig.inMemory())) {
            KeysViewModel model = model(engine, workspace());
            model.record(ReviewCommand.CONFIRM);
            model.press(Q);
            String page = new KeysPage(new Messages(Locale.ENGLISH), model.stateProperty().get().keys()).html();
            model.save(home.resolve("keys.html"), page);
            assertThat(Files.readString(home.resolve("keys.html"))).isEqualTo(page)
                    .contains("<kbd>Q</kbd></td><td>Confirm, it becomes a token", "Social Security", "Next pane")
                    .doesNotContain("http");
        }
    }
}
