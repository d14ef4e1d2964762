package org.tessera.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.core.audit.AuditEvent;
import org.tessera.core.audit.AuditVerification;
import org.tessera.core.note.NoteId;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.vault.CaseId;
import org.tessera.store.db.Database;
import org.tessera.store.sample.ChildProcess;
import org.tessera.store.sample.SampleNotes;

class FaultyDiskTest {
    @TempDir
    Path folder;

    @Test
    void keepsWhatItHadWhenTheDiskIsFull() {
        Database database = Database.inFile(folder.resolve("full.db"));
        try (Store store = StoreCreation.withoutAccounts(database, TestStores.CLOCK)) {
            store.worklist().add(new CaseId("case-1"), SampleNotes.analyzed("note-1", "Seen: {CITY|Aa}"));
            long pages = database.read(sql -> sql.number("PRAGMA page_count"));
            database.read(sql -> sql.number("PRAGMA max_page_count = " + (pages + 1)));
            assertThat(Problems.of(() -> store.worklist()
                    .add(new CaseId("case-2"), SampleNotes.note("note-2", "long ".repeat(50_000)))))
                    .isEqualTo(ProblemCode.STORE_NOT_WRITTEN);
            assertThat(Problems.of(() -> {
                for (int count = 0; count < 1_000; count++) {
                    store.audit().append(new AuditEvent.StoreOpened("0.1.0"));
                }
            })).isEqualTo(ProblemCode.AUDIT_NOT_WRITTEN);
            assertThat(store.worklist().list()).hasSize(1);
            assertThat(store.work().analyzed(new NoteId("note-1"))).isPresent();
            assertThat(store.audit().verify()).isEqualTo(new AuditVerification.Intact(store.audit().head()));
            database.read(sql -> sql.number("PRAGMA max_page_count = 1000000"));
            store.audit().append(new AuditEvent.StoreOpened("0.1.0"));
            assertThat(store.audit().verify()).isEqualTo(new AuditVerification.Intact(store.audit().head()));
        }
    }

    /** The shell lets no file grow beyond 3,000 KiB, which the journal reaches first. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void losesNothingWhenAFileCannotGrow() throws IOException, InterruptedException {
        Path home = folder.resolve("home");
        TestStores.open(home).close();
        List<String> limited = List.of("bash", "-c", "ulimit -f 3000; exec \"$@\"", "limited");
        List<String> said;
        try (ChildProcess child = ChildProcess.start(limited, BusyStore.class, folder.resolve("temp"), home)) {
            assertThat(child.line()).isEqualTo("open");
            said = child.rest();
            assertThat(child.end()).isZero();
        }
        assertThat(said.getLast()).isIn("STORE_NOT_WRITTEN", "AUDIT_NOT_WRITTEN");
        int stored = Integer.parseInt(said.get(said.size() - 2));
        try (Store store = TestStores.open(home)) {
            assertThat(store.work().review(BusyStore.NOTE).orElseThrow().steps()).hasSizeBetween(stored, stored + 1);
            assertThat(store.audit().verify()).isEqualTo(new AuditVerification.Intact(store.audit().head()));
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void saysThatAFolderMayNotBeWrittenTo() throws IOException {
        Path home = folder.resolve("home");
        TestStores.open(home).close();
        for (Path file : List.of(home.resolve("tessera.db"), home.resolve("tessera.lock"))) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
        }
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("r-x------"));
        Assumptions.assumeFalse(Files.isWritable(home), "this user may write everywhere");
        assertThat(Problems.of(() -> TestStores.open(home))).isEqualTo(ProblemCode.STORE_NOT_WRITTEN);
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void saysThatAFolderCannotBeMade() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(Problems.of(() -> TestStores.open(file))).isEqualTo(ProblemCode.STORE_UNREADABLE);
        assertThat(Problems.of(() -> TestStores.open(file.resolve("home")))).isEqualTo(ProblemCode.STORE_UNREADABLE);
        assertThat(Problems.of(() -> LockedStore.open(folder.resolve("none"), TestStores.CLOCK)))
                .isEqualTo(ProblemCode.STORE_UNREADABLE);
        assertThat(folder.resolve("none")).doesNotExist();
        Files.createDirectories(folder.resolve("home/tessera.lock"));
        assertThat(Problems.of(() -> TestStores.open(folder.resolve("home")))).isEqualTo(ProblemCode.STORE_NOT_WRITTEN);
    }
}
