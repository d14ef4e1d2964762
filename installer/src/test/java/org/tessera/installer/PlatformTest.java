package org.tessera.installer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlatformTest {
    @Test
    void isFoundByTheNamesThatJavaGives() {
        assertThat(Platform.of("Linux", "amd64")).isEqualTo(Platform.LINUX_X64);
        assertThat(Platform.of("Windows 11", "amd64")).isEqualTo(Platform.WINDOWS_X64);
        assertThat(Platform.of("Mac OS X", "aarch64")).isEqualTo(Platform.MAC_ARM64);
    }

    @Test
    void anotherPlatformIsRefusedByName() {
        assertThatThrownBy(() -> Platform.of("SunOS", "sparcv9")).hasMessage("No image is made on SunOS sparcv9.");
    }

    @Test
    void macTakesNoVersionThatBeginsWithZeroUnlessANumberIsGiven() {
        assertThat(Versions.forImage(settings(Map.of()), Platform.LINUX_X64)).isEqualTo("0.1.0");
        assertThatThrownBy(() -> Versions.forImage(settings(Map.of()), Platform.MAC_ARM64))
                .isInstanceOf(InstallerException.class);
        assertThat(Versions.forImage(settings(Map.of("mac.version", "1.0.0")), Platform.MAC_ARM64)).isEqualTo("1.0.0");
    }

    @Test
    void anEmptyOptionCountsAsNotGiven() {
        assertThat(settings(Map.of("gpg.key", "")).option("gpg.key")).isEmpty();
    }

    private static Settings settings(Map<String, String> options) {
        return new Settings("image", Path.of("root"), Path.of("target"), "0.1.0", Instant.EPOCH, options);
    }
}
