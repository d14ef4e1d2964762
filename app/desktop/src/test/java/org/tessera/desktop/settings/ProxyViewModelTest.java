package org.tessera.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.core.access.Role;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.provider.WebProxy;
import org.tessera.core.review.NamedPerson;
import org.tessera.desktop.fixture.ImmediateWork;
import org.tessera.desktop.problem.Problem;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.EngineConfig;
import org.tessera.engine.access.Credentials;

final class ProxyViewModelTest {
    private static final NamedPerson FOUNDER = new NamedPerson("Dana Okafor");
    private static final NamedPerson CLINICIAN = new NamedPerson("Ines Abernathy");
    private static final String WORDS = "nine grey herons wading";
    private static final String GIVEN = "handed over on paper once";

    @TempDir
    Path home;

    private static DeidentificationEngine open(EngineConfig config) {
        return DeidentificationEngine.open(config, (profiles, secrets) -> List.of());
    }

    @Test
    void setsKeepsAndRemovesTheProxy() {
        try (DeidentificationEngine engine = open(EngineConfig.founding(home, FOUNDER, WORDS.toCharArray()))) {
            ProxyViewModel model = new ProxyViewModel(engine, ImmediateWork.background());
            char[] password = "hush".toCharArray();
            assertThat(model.set("proxy.ward.example:3128", "a.example, .b.example", "ward-7", password)).isTrue();
            assertThat(password).containsOnly('\0');
            ProxyState set = model.stateProperty().get();
            assertThat(set.proxy())
                    .contains(new WebProxy("proxy.ward.example", 3128, List.of("a.example", ".b.example")));
            assertThat(set.password()).isTrue();
            assertThat(model.set("proxy.ward.example:3128", "", "", new char[0])).isTrue();
            assertThat(model.stateProperty().get().password()).isTrue();
            model.remove();
            assertThat(model.stateProperty().get()).isEqualTo(ProxyState.NONE);
            assertThat(engine.proxy().proxy()).isEmpty();
        }
    }

    @Test
    void saysWhenAnAddressIsNoneAndChangesNothing() {
        try (DeidentificationEngine engine = open(EngineConfig.founding(home, FOUNDER, WORDS.toCharArray()))) {
            ProxyViewModel model = new ProxyViewModel(engine, ImmediateWork.background());
            char[] password = "hush".toCharArray();
            assertThat(model.set("http://proxy", "", "ward-7", password)).isFalse();
            assertThat(password).containsOnly('\0');
            assertThat(engine.proxy().proxy()).isEmpty();
        }
    }

    @Test
    void isForThoseWhoMayChangeTheSite() {
        try (DeidentificationEngine engine = open(EngineConfig.founding(home, FOUNDER, WORDS.toCharArray()))) {
            engine.accounts().add(CLINICIAN, Set.of(Role.CLINICIAN), GIVEN.toCharArray());
        }
        try (DeidentificationEngine engine = open(
                EngineConfig.inFolder(home, Credentials.of(CLINICIAN.name(), GIVEN.toCharArray())
                        .choosing("a passphrase of one's own".toCharArray())))) {
            ProxyViewModel model = new ProxyViewModel(engine, ImmediateWork.background());
            model.set("proxy.ward.example:3128", "", "", new char[0]);
            assertThat(model.stateProperty().get().problem()).map(Problem::code)
                    .contains(ProblemCode.NOT_PERMITTED.code());
            assertThat(engine.proxy().proxy()).isEmpty();
        }
    }
}
