package org.tessera.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The last step of an installer on installations with one thing wrong: exit code 1, the cause on a line by name, and every
 * other part tried.
 */
final class SelfTestCommandTest {
    private static final String MODELS = "org/tessera/models/";

    /** Checks that need none of what is broken here. */
    private static final List<String> TRIED_ANYWAY = List.of("ok      clock", "ok      AES-256-GCM, NIST SP 800-38D",
            "ok      reads PDF", "ok      detector rules.date");

    @TempDir
    Path folder;

    private Path home = Path.of("");

    @BeforeEach
    void nameAHomeThatIsNotThere() throws IOException {
        home = folder.resolve("home");
        Files.createDirectories(folder.resolve("empty"));
    }

    private DamagedInstallation sound() {
        return DamagedInstallation.in(folder);
    }

    private static byte[] flipped(byte[] bytes) {
        bytes[bytes.length / 2] ^= 1;
        return bytes;
    }

    /** One thing that is wrong, and the line that says so. */
    private enum Damage {
        CHANGED_MODEL("FAILED  model tagger: MD-2002 A part that detection needs is not the one that was released: its"
                + " checksum differs. (tagger)"),
        MISSING_MODEL("FAILED  model gazetteer: MD-2001 A part that detection needs is missing. (gazetteer.fst)"),
        DAMAGED_DICTIONARY("FAILED  model clinical-terms: MD-2002 A part that detection needs is not the one that was"
                + " released: its checksum differs. (clinical-terms)"),
        MISSING_SQLITE("FAILED  native library SQLite: IN-9003 A part of this installation is missing or cannot be"
                + " loaded. (SQLite: " + System.mapLibraryName("sqlitejdbc") + ")"),
        MISSING_ONNX("FAILED  native library ONNX Runtime: IN-9003 A part of this installation is missing or cannot be"
                + " loaded. (ONNX Runtime: " + System.mapLibraryName("onnxruntime") + ")");

        private final String line;

        Damage(String line) {
            this.line = line;
        }

        private DamagedInstallation in(DamagedInstallation sound, Path empty) throws IOException {
            return switch (this) {
                case CHANGED_MODEL -> sound.changing(MODELS + "tagger.crf", SelfTestCommandTest::flipped);
                case MISSING_MODEL -> sound.without(MODELS + "gazetteer", MODELS + "gazetteer.fst");
                case DAMAGED_DICTIONARY ->
                    sound.changing(MODELS + "clinical-terms.bsv", bytes -> Arrays.copyOf(bytes, 100_001));
                case MISSING_SQLITE -> sound.with("-Dorg.sqlite.lib.path=" + empty);
                case MISSING_ONNX -> sound.with("-Donnxruntime.native.path=" + empty);
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void tellsWhatIsWrongByNameAndTriesTheRest(Damage damage) throws IOException, InterruptedException {
        CommandRun run = damage.in(sound(), folder.resolve("empty")).start(home, "selftest").end();
        assertThat(run.out().lines()).contains(damage.line);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).containsPattern("(?m)^FAIL \\d+/\\d+$").contains(TRIED_ANYWAY);
        assertThat(run.err()).isEmpty();
    }

    /** Permissions bind no administrator, so the place is one where nobody can make a folder. */
    @Test
    void tellsAHomeThatCannotBeWritten() throws IOException, InterruptedException {
        Path place = Files.isDirectory(Path.of("/proc/self")) ? Path.of("/proc/tessera")
                : Files.writeString(folder.resolve("file"), "").resolve("home");
        CommandRun run = sound().start(place, "selftest").end();
        assertThat(run.out().lines()).contains("FAILED  state folder can be written: ST-3005 The store could not be"
                + " written: the disk is full, or the folder may not be written to. (" + place + ")");
        assertThat(run.out()).containsPattern("(?m)^FAIL \\d+/\\d+$").contains(TRIED_ANYWAY);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void leavesNothingBehindAndAnInstallerTouchesNoHome() throws IOException, InterruptedException {
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        CommandRun run = sound().with("-Djava.io.tmpdir=" + temporary)
                .with("-Duser.home=" + home)
                .start(home, "selftest", "--no-state", "--json")
                .end();
        assertThat(run.code()).as(run.out()).isZero();
        assertThat(run.out()).contains("\"version\"", "\"name\" : \"store is encrypted\"").doesNotContain("FAILED");
        assertThat(home).doesNotExist();
        try (Stream<Path> left = Files.walk(temporary)) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }
}
