package org.tessera.store.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.vault.CaseId;
import org.tessera.store.Store;
import org.tessera.store.TestStores;
import org.tessera.store.sample.ChildProcess;
import org.tessera.store.sample.SampleNotes;

/** The system lets no file grow beyond a limit that the copy of the database, or the restored store, reaches. */
@EnabledOnOs(OS.LINUX)
class FullDiskBackupTest {
    private static final int NOTES = 40;

    @TempDir
    Path folder;

    private static final String LIMIT = "--fsize=1000000:1000000";

    private static List<String> namesIn(Path some) throws IOException {
        try (Stream<Path> files = Files.list(some)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aBackupThatFindsNoRoomLeavesNothingAndTheStoreAsItWas() throws IOException, InterruptedException {
        Path home = folder.resolve("home");
        Path backups = Files.createDirectory(folder.resolve("backups"));
        fill(home);
        assertThat(runIn("make", home, backups)).containsExactly("BACKUP_NOT_WRITTEN");
        assertThat(namesIn(backups)).isEmpty();
        assertThat(namesIn(home)).doesNotContain("copy.draft");
        try (Store store = TestStores.open(home)) {
            assertThat(store.worklist().list()).hasSize(NOTES);
            store.backups().make(backups);
        }
    }

    @Test
    void aRestorationThatFindsNoRoomLeavesNoStore() throws IOException, InterruptedException {
        Path home = folder.resolve("home");
        Path backups = folder.resolve("backups");
        fill(home);
        Path file;
        try (Store store = TestStores.open(home)) {
            file = store.backups().make(backups).file();
        }
        Path other = folder.resolve("other");
        assertThat(runIn("restore", other, file)).containsExactly("BACKUP_NOT_WRITTEN");
        assertThat(namesIn(other)).containsExactly("tessera.lock");
        Store.restore(file, other, TestStores.PASSPHRASE.toCharArray(), TestStores.CLOCK);
        try (Store store = TestStores.open(other)) {
            assertThat(store.worklist().list()).hasSize(NOTES);
        }
    }

    private static void fill(Path home) {
        try (Store store = TestStores.open(home)) {
            for (int number = 1; number <= NOTES; number++) {
                store.worklist()
                        .add(new CaseId("case-" + number),
                                SampleNotes.analyzed("note-" + number, "Seen: {CITY|Aa}. " + "Stable. ".repeat(2_000)));
            }
        }
    }

    private List<String> runIn(String what, Path home, Path copy) throws IOException, InterruptedException {
        try (ChildProcess child = ChildProcess.start(Copying.class, folder.resolve("temp"), what, home, copy)) {
            List<String> said = child.rest();
            assertThat(child.end()).isZero();
            return said;
        }
    }

    /** Makes a backup of a store, or restores one, and says the problem that it met. */
    public static final class Copying {
        private Copying() {}

        /** Arguments: make or restore, state folder, folder of backups or backup. */
        public static void main(String[] arguments) throws IOException, InterruptedException {
            Path home = Path.of(arguments[1]);
            Path copy = Path.of(arguments[2]);
            try {
                if (arguments[0].equals("restore")) {
                    limit();
                    Store.restore(copy, home, TestStores.PASSPHRASE.toCharArray(), TestStores.CLOCK);
                } else {
                    try (Store store = TestStores.open(home)) {
                        limit();
                        store.backups().make(copy);
                    }
                }
            } catch (ProblemException met) {
                System.out.println(met.problem());
            }
        }

        private static void limit() throws IOException, InterruptedException {
            new ProcessBuilder("prlimit", "--pid", Long.toString(ProcessHandle.current().pid()), LIMIT).start()
                    .waitFor();
        }
    }
}
