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

    @Test
    void everythingElseIsAFileWhateverItIsCalled() {
        StartOptions options = StartOptions
                .of(List.of("note 1.txt", "--home=h", "/tmp/Zo\u00eb #1 50%.pdf", "--", "--home", "-odd.txt"));
        assertThat(options.home()).isEqualTo(Path.of("h"));
        assertThat(options.files()).containsExactly(Path.of("note 1.txt").toAbsolutePath(),
                Path.of("/tmp/Zo\u00eb #1 50%.pdf").toAbsolutePath(), Path.of("--home").toAbsolutePath(),
                Path.of("-odd.txt").toAbsolutePath());
        assertThat(options.unknown()).isEmpty();
    }

    @Test
    void whatIsNeitherAnOptionNorAPathIsSaid() {
        StartOptions options = StartOptions.of(List.of("--demo", "-v", "", "a\u0000b", "--home"));
        assertThat(options.unknown()).containsExactly("--demo", "-v", "", "a\u0000b", "--home");
        assertThat(options.files()).isEmpty();
    }

    @Test
    void anAddressHoldsNothingThatAnAddressCannotHold() {
        assertThat(TesseraApp.address(Path.of("/opt/Zo\u00eb #1/50% off/help/index.html")))
                .endsWith("/opt/Zo%C3%AB%20%231/50%25%20off/help/index.html")
                .startsWith("file:///");
    }
}
