package org.tessera.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.engine.assets.Sample;
import org.tessera.engine.assets.SampleShelf;

final class DemoCommandTest {
    /** Shorter ones occur by chance in encrypted bytes. */
    private static final int LONG_ENOUGH = 5;

    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void takesEverySampleTheWholeWayAndLeavesNothingReadableBehind() throws IOException {
        CommandRun.Machine machine = CommandRun.Machine.in(folder).withoutPassphrase();
        CommandRun demo = machine.run("demo");
        assertThat(demo.out()).doesNotContain("FAILED");
        assertThat(demo.code()).as(demo.err()).isZero();
        List<Sample> samples = SampleShelf.released().all();
        assertThat(samples).hasSizeGreaterThanOrEqualTo(8);
        samples.forEach(sample -> assertThat(demo.out()).contains(sample.title()));
        List<byte[]> state = contents(machine.home());
        assertThat(state).isNotEmpty();
        for (Sample sample : samples) {
            sample.identifiers()
                    .stream()
                    .map(identifier -> identifier.reveal())
                    .filter(identifier -> identifier.length() >= LONG_ENOUGH)
                    .forEach(identifier -> assertThat(isIn(state, identifier)).as("an identifier of " + sample.id())
                            .isFalse());
        }
        assertThat(machine.run("demo").code()).as("a second run begins anew").isZero();
    }

    @Test
    void theSearchThatFindsNothingFindsWhatIsThere() throws IOException {
        Files.write(folder.resolve("a"), "xx Odalys yy".getBytes(StandardCharsets.UTF_16LE));
        assertThat(isIn(contents(folder), "Odalys")).isTrue();
    }

    private static List<byte[]> contents(Path home) throws IOException {
        List<byte[]> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.add(Files.readAllBytes(file));
                all.add(file.toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        return all;
    }

    private static boolean isIn(List<byte[]> contents, String text) {
        return CHARSETS.stream()
                .map(text::getBytes)
                .anyMatch(wanted -> contents.stream().anyMatch(bytes -> isIn(bytes, wanted)));
    }

    private static boolean isIn(byte[] bytes, byte[] wanted) {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        return all.contains(new String(wanted, StandardCharsets.ISO_8859_1));
    }
}
