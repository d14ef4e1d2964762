package org.tessera.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import org.tessera.core.access.Role;
import org.tessera.core.review.NamedPerson;
import org.tessera.desktop.fixture.Departures;
import org.tessera.desktop.lock.Opened;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.theme.Theme;
import org.tessera.desktop.workspace.Background;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.EngineConfig;

/** "Open with Tessera": the files are in the worklist once somebody has logged in, and a bad one is told by name. */
@ExtendWith(ApplicationExtension.class)
final class StartedWithFilesTest {
    private static final NamedPerson PERSON = new NamedPerson("Dana Okafor");

    @Test
    void filesAreTakenInAsIfDropped(FxRobot robot, @TempDir Path folder) throws TimeoutException, IOException {
        Path note = Files.writeString(folder.resolve("Zo\u00eb #1 50%.txt"), "Mrs Quillfeather sleeps well.");
        Path home = folder.resolve("home");
        DeidentificationEngine engine = DeidentificationEngine.open(
                EngineConfig.founding(home, PERSON, "four unrelated plain words".toCharArray()),
                new OfferedProviders());
        List<Workstation> made = new ArrayList<>();
        robot.interact(() -> {
            Workstation workstation = new Workstation(new Messages(Locale.ENGLISH),
                    new Opened(engine, PERSON, Set.of(Role.REVIEWER), false), Background.ofToolkit(), new Theme(),
                    new Departures(), home, page -> {});
            workstation.begin();
            assertThat(workstation.take(List.of(note, folder.resolve("gone.txt")))).isTrue();
            made.add(workstation);
        });
        ListView<?> rows = (ListView<?>) made.getFirst().window().lookup("#worklist-rows");
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> rows.getItems().size() == 2);
        assertThat(engine.worklist().list()).hasSize(1);
        robot.interact(() -> made.getFirst().close());
    }
}
