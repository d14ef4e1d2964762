package org.tessera.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.tessera.core.access.Role;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.settings.SettingKey;
import org.tessera.desktop.fixture.Departures;
import org.tessera.desktop.fixture.ImmediateWork;
import org.tessera.desktop.gallery.Hanging;
import org.tessera.desktop.problem.Problem;
import org.tessera.desktop.theme.Theme;
import org.tessera.desktop.workspace.User;
import org.tessera.desktop.workspace.Workspace;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.EngineConfig;
import org.tessera.engine.access.Credentials;

@ExtendWith(ApplicationExtension.class)
final class SettingsViewModelTest {
    private static final NamedPerson FOUNDER = new NamedPerson("Dana Okafor");
    private static final NamedPerson CLINICIAN = new NamedPerson("Ines Abernathy");
    private static final String WORDS = "nine grey herons wading";
    private static final String GIVEN = "handed over on paper once";

    @TempDir
    Path home;

    private final Departures departures = new Departures();
    private final Workspace workspace = new Workspace(new User(FOUNDER, Role.ADMINISTRATOR));

    private static DeidentificationEngine open(EngineConfig config) {
        return DeidentificationEngine.open(config, (profiles, secrets) -> List.of());
    }

    private SettingsViewModel model(DeidentificationEngine engine) {
        SettingsViewModel model = new SettingsViewModel(engine, ImmediateWork.background(), workspace,
                Hanging.onToolkit(Theme::new), departures);
        model.begin();
        return model;
    }

    @Test
    void idleTimeIsKeptAndHoldsAtOnce() {
        try (DeidentificationEngine engine = open(EngineConfig.founding(home, FOUNDER, WORDS.toCharArray()))) {
            SettingsViewModel model = model(engine);
            model.lockAfter(10);
            assertThat(departures.minutes()).isEqualTo(10);
            assertThat(model.stateProperty().get().site().idleMinutes()).isEqualTo(10);
        }
    }

    @Test
    void weakPassphraseIsRefusedOverwrittenAndChangesNothing() {
        char[] weak = "short".toCharArray();
        try (DeidentificationEngine engine = open(EngineConfig.founding(home, FOUNDER, WORDS.toCharArray()))) {
            SettingsViewModel model = model(engine);
            assertThat(model.changePassphrase(WORDS.toCharArray(), weak, "shirt".toCharArray())).isFalse();
            assertThat(model.changePassphrase(WORDS.toCharArray(), "short".toCharArray(), "short".toCharArray()))
                    .isTrue();
            assertThat(model.stateProperty().get().problem()).map(Problem::code)
                    .contains(ProblemCode.PASSPHRASE_WEAK.code());
        }
        assertThat(weak).containsOnly('\0');
        open(EngineConfig.inFolder(home, Credentials.of(FOUNDER.name(), WORDS.toCharArray()))).close();
    }

    @Test
    void whoMayNotChangeTheSiteIsToldSoAndNothingIsKept() {
        try (DeidentificationEngine engine = open(EngineConfig.founding(home, FOUNDER, WORDS.toCharArray()))) {
            engine.accounts().add(CLINICIAN, Set.of(Role.CLINICIAN), GIVEN.toCharArray());
        }
        try (DeidentificationEngine engine = open(
                EngineConfig.inFolder(home, Credentials.of(CLINICIAN.name(), GIVEN.toCharArray())
                        .choosing("a passphrase of one's own".toCharArray())))) {
            SettingsViewModel model = model(engine);
            model.lockAfter(20);
            assertThat(workspace.noticeProperty().get()).hasValueSatisfying(
                    notice -> assertThat(notice.values()).contains(ProblemCode.NOT_PERMITTED.code()));
            assertThat(engine.settings().get(SettingKey.IDLE_MINUTES)).isEmpty();
            assertThat(departures.minutes()).isZero();
        }
    }
}
