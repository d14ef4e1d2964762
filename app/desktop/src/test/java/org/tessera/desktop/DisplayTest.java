package org.tessera.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class DisplayTest {
    @TempDir
    Path folder;

    @Test
    void asksForAServerOnLinuxAlone() {
        assertThat(Display.isMissing(Map.of(), "Linux", "")).isTrue();
        assertThat(Display.isMissing(Map.of("DISPLAY", " ", "WAYLAND_DISPLAY", "wayland-0"), "Linux", "")).isTrue();
        assertThat(Display.isMissing(Map.of("DISPLAY", ":1"), "Linux", "")).isFalse();
        assertThat(Display.isMissing(Map.of(), "Linux", "Headless")).isFalse();
        assertThat(Display.isMissing(Map.of(), "Windows 11", "")).isFalse();
        assertThat(Display.isMissing(Map.of(), "Mac OS X", "")).isFalse();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theWindowSaysByNameThatThereIsNone() throws IOException, InterruptedException {
        Path home = folder.resolve("home");
        Path said = folder.resolve("said.txt");
        ProcessBuilder builder = new ProcessBuilder(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:-UsePerfData",
                        "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), Main.class.getName(),
                        "--home", home.toString()))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "JAVA_TOOL_OPTIONS"));
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(said).content().startsWith("IN-9005").doesNotContain("Exception", "\tat ");
        assertThat(Files.exists(home)).isFalse();
    }
}
