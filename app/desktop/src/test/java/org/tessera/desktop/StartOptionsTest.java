package org.tessera.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tessera.engine.StateFolder;

final class StartOptionsTest {
    @Test
    void homeIsNamedInEitherForm() {
        assertThat(StartOptions.of(List.of("--home", "here")).home()).isEqualTo(Path.of("here"));
        assertThat(StartOptions.of(List.of("--home=there")).home()).isEqualTo(Path.of("there"));
    }

    @Test
    void withoutItTheSystemsPlaceIsTaken() {
        Path own = StateFolder.find(Optional.empty());
        assertThat(StartOptions.of(List.of()).home()).isEqualTo(own);
        assertThat(StartOptions.of(List.of("--home")).home()).isEqualTo(own);
    }
}
