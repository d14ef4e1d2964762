package org.tessera.engine.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.core.audit.AuditEvent;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.store.Store;
import org.tessera.store.audit.AuditFile;
import org.tessera.testkit.fault.FileWatcher;
import org.tessera.testkit.fault.WatchedFiles;

/** The disk fails at one change of a file that is being written: what was there stands, and no draft stays. */
final class FileFaultTest {
    private static final int FAULTS = Integer.getInteger("tessera.file.faults", 2_000);

    @TempDir
    private Path folder = Path.of("");

    /** Fails at one change up to the move, and again at every later one but the removal of a draft. */
    private static final class Failing implements FileWatcher {
        private int seen;
        private int at = Integer.MAX_VALUE;
        private boolean moved;

        @Override
        public void before(Change change) throws IOException {
            if (change != Change.DELETE && !moved) {
                seen++;
                if (seen >= at) {
                    throw new IOException("injected at " + change);
                }
                moved = change == Change.MOVE;
            }
        }
    }

    private int fail(String name, int most, Consumer<Path> writing) throws IOException {
        Failing disk = new Failing();
        Path real = folder.resolve(name);
        writing.accept(WatchedFiles.at(real, disk));
        byte[] before = Files.readAllBytes(real);
        int changes = disk.seen;
        assertThat(changes).isGreaterThan(3);
        int injected = 0;
        for (int at = 1; at <= changes && injected < most; at++) {
            disk.seen = 0;
            disk.moved = false;
            disk.at = at;
            assertThatThrownBy(() -> writing.accept(WatchedFiles.at(real, disk))).as("%s at change %d", name, disk.at)
                    .isInstanceOfSatisfying(ProblemException.class,
                            problem -> assertThat(problem.problem()).isEqualTo(ProblemCode.OUTPUT_NOT_WRITTEN));
            assertThat(Files.readAllBytes(real)).isEqualTo(before);
            try (Stream<Path> inside = Files.list(folder)) {
                assertThat(inside.toList()).containsExactly(real);
            }
            injected++;
        }
        Files.delete(real);
        return injected;
    }

    @Test
    void leavesNoHalfFileWhateverFails() throws IOException {
        int injected = 0;
        try (Store store = Store.inMemory(Clock.systemUTC())) {
            for (int row = 0; row < 100; row++) {
                store.audit().append(new AuditEvent.StoreOpened("0.1.0"));
            }
            for (int round = 1; injected < FAULTS; round++) {
                List<String> lines = Stream.generate(() -> "A line of a letter.\n")
                        .limit(500L * (1 + round % 8))
                        .toList();
                injected += fail("letter.txt", FAULTS - injected,
                        file -> WholeFile.write(file, out -> out.append(String.join("", lines))));
                store.audit().append(new AuditEvent.StoreOpened("0.1.0"));
                injected += fail("audit.jsonl", FAULTS - injected, file -> AuditFile.write(store.audit(), file));
            }
        }
        System.out.printf("%d faults of files, no half file%n", injected);
    }
}
