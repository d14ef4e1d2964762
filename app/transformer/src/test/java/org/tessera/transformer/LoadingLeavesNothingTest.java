package org.tessera.transformer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loading the library and a model writes into the temporary folder only, leaves nothing there, and opens no socket. */
final class LoadingLeavesNothingTest {
    @Test
    void writesNoFileAndOpensNoConnection(@TempDir Path folder) throws IOException, InterruptedException {
        Path home = Files.createDirectory(folder.resolve("home"));
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        Path model = TinyModel.write(Files.createDirectory(folder.resolve("model")));
        Path answer = folder.resolve("answer");
        ProcessBuilder process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData", "-Xmx256m", "--enable-native-access=ALL-UNNAMED", "-Djava.io.tmpdir=" + temporary,
                "-Duser.home=" + home, "-cp", System.getProperty("java.class.path"), Loading.class.getName(),
                model.toString(), answer.toString());
        process.environment().put("HOME", home.toString());
        process.environment().put("TMPDIR", temporary.toString());
        process.environment().put("ORT_DISABLE_TELEMETRY", "1");
        process.directory(home.toFile()).redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile());
        assertThat(process.start().waitFor()).describedAs(Files.readString(folder.resolve("said"))).isZero();
        assertThat(Files.readString(answer)).isEqualTo("2 0");
        assertThat(Files.readString(folder.resolve("said"))).isEmpty();
        assertThat(within(home)).isEmpty();
        assertThat(within(temporary)).isEmpty();
    }

    private static List<Path> within(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
