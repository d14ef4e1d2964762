package org.tessera.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class StateFolderTest {
    private static final Path USER = Path.of("home", "dana");

    private static Path find(Optional<Path> option, Map<String, String> environment, String system) {
        return StateFolder.find(option, environment, USER.toString(), system);
    }

    @Test
    void optionWinsOverTheEnvironment() {
        assertThat(find(Optional.of(Path.of("here")), Map.of("TESSERA_HOME", "there"), "Linux"))
                .isEqualTo(Path.of("here"));
        assertThat(find(Optional.empty(), Map.of("TESSERA_HOME", "there"), "Linux")).isEqualTo(Path.of("there"));
    }

    @Test
    void everySystemHasItsOwnPlace() {
        assertThat(find(Optional.empty(), Map.of(), "Linux")).isEqualTo(USER.resolve(".local/share/tessera"));
        assertThat(find(Optional.empty(), Map.of("XDG_DATA_HOME", "data"), "Linux")).isEqualTo(Path.of("data/tessera"));
        assertThat(find(Optional.empty(), Map.of("LOCALAPPDATA", "local"), "Windows 11"))
                .isEqualTo(Path.of("local/Tessera"));
        assertThat(find(Optional.empty(), Map.of(), "Mac OS X"))
                .isEqualTo(USER.resolve("Library/Application Support/Tessera"));
    }
}
