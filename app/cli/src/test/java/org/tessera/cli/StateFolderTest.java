package org.tessera.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class StateFolderTest {
    @Test
    void takesTheOptionThenTheVariableThenTheSystemsPlace() {
        Map<String, String> set = Map.of("TESSERA_HOME", "set");
        assertThat(StateFolder.find(Optional.of(Path.of("given")), set, "user", "Linux")).isEqualTo(Path.of("given"));
        assertThat(StateFolder.find(Optional.empty(), set, "user", "Linux")).isEqualTo(Path.of("set"));
        assertThat(StateFolder.find(Optional.empty(), Map.of(), "user", "Linux"))
                .isEqualTo(Path.of("user", ".local", "share", "tessera"));
        assertThat(StateFolder.find(Optional.empty(), Map.of("XDG_DATA_HOME", "data"), "user", "Linux"))
                .isEqualTo(Path.of("data", "tessera"));
        assertThat(StateFolder.find(Optional.empty(), Map.of(), "user", "Mac OS X"))
                .isEqualTo(Path.of("user", "Library", "Application Support", "Tessera"));
        assertThat(StateFolder.find(Optional.empty(), Map.of("LOCALAPPDATA", "local"), "user", "Windows 11"))
                .isEqualTo(Path.of("local", "Tessera"));
    }
}
