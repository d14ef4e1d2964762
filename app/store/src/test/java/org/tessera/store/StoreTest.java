package org.tessera.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.core.audit.AuditEvent;
import org.tessera.core.audit.AuditVerification;
import org.tessera.core.note.NoteId;
import org.tessera.core.policy.DateShift;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.vault.CaseId;
import org.tessera.store.access.Login;
import org.tessera.store.sample.ChildProcess;
import org.tessera.store.sample.RawDatabase;
import org.tessera.store.sample.SampleNotes;
import org.tessera.core.settings.SettingKey;

class StoreTest {
    private static final Tuple REFUSED = tuple("store-refused",
            "{\"account\":\"ilse.marchetti.md\",\"problem\":\"ST-3002\"}");

    @TempDir
    Path folder;

    private Path home() {
        return folder.resolve("home of d'Arc #1, 50%?");
    }

    @Test
    void keepsWhatWasStoredUntilItIsOpenedAgain() {
        try (Store store = TestStores.open(home())) {
            store.worklist().add(new CaseId("case-1"), SampleNotes.analyzed("note-1", SampleNotes.HARD));
            store.settings().put(SettingKey.USER_NAME, "Ilse Marchetti, MD");
        }
        try (Store store = TestStores.open(home())) {
            assertThat(store.work().analyzed(new NoteId("note-1")))
                    .contains(SampleNotes.analyzed("note-1", SampleNotes.HARD));
            assertThat(store.settings().get(SettingKey.USER_NAME)).contains("Ilse Marchetti, MD");
        }
    }

    @Test
    void knowsWhetherAFolderHoldsAStore() {
        assertThat(Store.exists(home())).isFalse();
        TestStores.open(home()).close();
        assertThat(Store.exists(home())).isTrue();
    }

    @Test
    void makesNoStoreWithoutAStrongPassphrase() {
        assertThat(Problems.of(() -> TestStores.open(home(), ""))).isEqualTo(ProblemCode.PASSPHRASE_MISSING);
        assertThat(Problems.of(() -> TestStores.open(home(), "elevenchars"))).isEqualTo(ProblemCode.PASSPHRASE_WEAK);
        assertThat(home()).doesNotExist();
    }

    @Test
    void staysClosedToAWrongPassphraseAndWritesThatDown() {
        TestStores.open(home()).close();
        assertThat(Problems.of(() -> TestStores.open(home(), ""))).isEqualTo(ProblemCode.PASSPHRASE_MISSING);
        assertThat(Problems.of(() -> TestStores.open(home(), "short"))).isEqualTo(ProblemCode.PASSPHRASE_WRONG);
        assertThat(Problems.of(() -> TestStores.open(home(), "another passphrase")))
                .isEqualTo(ProblemCode.PASSPHRASE_WRONG);
        try (Store store = TestStores.open(home())) {
            assertThat(store.audit().read(1, 10)).extracting("code", "event").contains(REFUSED, REFUSED);
            assertThat(store.audit().verify()).isInstanceOf(AuditVerification.Intact.class);
        }
    }

    @Test
    void overwritesThePassphraseThatItWasGiven() {
        char[] right = TestStores.PASSPHRASE.toCharArray();
        Store.create(home(), TestStores.FOUNDER, right, TestStores.CLOCK).close();
        char[] wrong = "not the one that opens".toCharArray();
        try (Login login = Login.of(wrong)) {
            assertThatThrownBy(() -> Store.open(home(), login, TestStores.CLOCK)).hasMessage("ST-3002");
        }
        assertThat(right).containsOnly('\0');
        assertThat(wrong).containsOnly('\0');
    }

    @Test
    void opensWithTheNewPassphraseAloneAfterAChange() {
        try (Store store = TestStores.open(home())) {
            store.settings().put(SettingKey.USER_NAME, "Ilse Marchetti, MD");
            store.accounts()
                    .changePassphrase(TestStores.ACCOUNT, TestStores.PASSPHRASE.toCharArray(),
                            "a wholly different phrase".toCharArray());
        }
        assertThat(Problems.of(() -> TestStores.open(home()))).isEqualTo(ProblemCode.PASSPHRASE_WRONG);
        try (Store store = TestStores.open(home(), "a wholly different phrase")) {
            assertThat(store.settings().get(SettingKey.USER_NAME)).contains("Ilse Marchetti, MD");
            assertThat(store.audit().read(1, 10)).extracting("code", "event").contains(REFUSED);
        }
    }

    @Test
    void keepsThePassphraseWhenTheCurrentOneIsWrongOrTheNextIsWeak() {
        try (Store store = TestStores.open(home())) {
            assertThat(Problems.of(() -> change(store, "wrong", "long enough to do")))
                    .isEqualTo(ProblemCode.PASSPHRASE_WRONG);
            assertThat(Problems.of(() -> change(store, TestStores.PASSPHRASE, "short")))
                    .isEqualTo(ProblemCode.PASSPHRASE_WEAK);
            assertThat(Problems.of(() -> change(store, TestStores.PASSPHRASE, TestStores.PASSPHRASE)))
                    .isEqualTo(ProblemCode.PASSPHRASE_REPEATED);
            assertThat(store.audit().read(3, 10)).extracting("code").containsExactly("store-refused");
        }
        TestStores.open(home()).close();
    }

    private static void change(Store store, String current, String next) {
        store.accounts().changePassphrase(TestStores.ACCOUNT, current.toCharArray(), next.toCharArray());
    }

    @Test
    void letsOneStoreUseAFolder() {
        try (Store first = TestStores.open(home())) {
            assertThat(Problems.of(() -> TestStores.open(home()))).isEqualTo(ProblemCode.STORE_IN_USE);
            assertThat(Problems.of(() -> LockedStore.open(home(), TestStores.CLOCK)))
                    .isEqualTo(ProblemCode.STORE_IN_USE);
            first.settings().put(SettingKey.THEME, "dark");
        }
        TestStores.open(home()).close();
    }

    /** Closing a second handle on a file drops a process's POSIX locks on it; the database's own lock has to hold. */
    @Test
    void letsNoOtherProcessInAfterARefusalInThisOne() throws IOException, InterruptedException {
        try (Store first = TestStores.open(home())) {
            assertThat(Problems.of(() -> TestStores.open(home()))).isEqualTo(ProblemCode.STORE_IN_USE);
            try (ChildProcess other = ChildProcess.start(BusyStore.class, folder.resolve("temp"), home())) {
                assertThat(other.line()).isEqualTo("STORE_IN_USE");
                assertThat(other.end()).isZero();
            }
            first.settings().put(SettingKey.THEME, "dark");
        }
        TestStores.open(home()).close();
    }

    @Test
    void closesWellOnAThreadThatIsBeingStopped() throws InterruptedException {
        Store store = TestStores.open(home());
        Thread stopped = Thread.ofPlatform().start(() -> {
            Thread.currentThread().interrupt();
            store.settings().put(SettingKey.THEME, "dark");
            store.close();
        });
        stopped.join();
        try (Store again = TestStores.open(home())) {
            assertThat(again.settings().get(SettingKey.THEME)).contains("dark");
        }
    }

    @Test
    void showsTheAuditAndOpenSettingsWhileItIsLocked() {
        try (Store store = TestStores.open(home())) {
            store.audit().append(new AuditEvent.StoreOpened("0.1.0"));
            store.settings().put(SettingKey.THEME, "dark");
            store.settings().put(SettingKey.USER_NAME, "Ilse Marchetti, MD");
        }
        try (LockedStore locked = LockedStore.open(home(), TestStores.CLOCK)) {
            assertThat(locked.audit().verify()).isEqualTo(new AuditVerification.Intact(locked.audit().head()));
            assertThat(locked.setting(SettingKey.THEME)).contains("dark");
            assertThat(locked.setting(SettingKey.USER_NAME)).isEmpty();
            assertThat(Problems.of(() -> locked.audit().append(new AuditEvent.StoreOpened("0.1.0"))))
                    .isEqualTo(ProblemCode.AUDIT_NOT_WRITTEN);
            assertThat(locked.accounts()).containsExactly(TestStores.ACCOUNT);
            try (Login wrong = Login.of("not the one that opens".toCharArray());
                    Login right = Login.of(TestStores.PASSPHRASE.toCharArray())) {
                assertThat(Problems.of(() -> locked.unlock(wrong))).isEqualTo(ProblemCode.PASSPHRASE_WRONG);
                try (Store store = locked.unlock(right)) {
                    assertThat(store.audit().read(1, 10)).extracting("code")
                            .containsExactly("account-added", "logged-in", "store-opened", "logged-out",
                                    "store-refused", "logged-in");
                }
            }
        }
        TestStores.open(home()).close();
    }

    @Test
    void isUsedNoMoreOnceItIsClosed() {
        Store store = TestStores.open(home());
        store.close();
        store.close();
        assertThatThrownBy(() -> store.worklist().list()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> store.settings().put(SettingKey.THEME, "dark"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void leavesNothingButDatabaseAndLockWhenItIsClosed() throws IOException {
        try (Store store = TestStores.open(home())) {
            store.settings().put(SettingKey.THEME, "dark");
            assertThat(files()).containsExactly("tessera.db", "tessera.db-wal", "tessera.lock");
        }
        assertThat(files()).containsExactly("tessera.db", "tessera.lock");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void keepsFolderAndFilesToTheirOwner() throws IOException {
        try (Store store = TestStores.open(home())) {
            store.settings().put(SettingKey.THEME, "dark");
            assertThat(permissions(home())).isEqualTo("rwx------");
            for (String file : files()) {
                assertThat(permissions(home().resolve(file))).as(file).isEqualTo("rw-------");
            }
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(home())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void refusesAStoreOfANewerVersion() throws Exception {
        TestStores.open(home()).close();
        try (RawDatabase raw = new RawDatabase(home())) {
            raw.run("INSERT INTO schema_version (version, applied_at) VALUES (999, 0)");
        }
        assertThat(Problems.of(() -> TestStores.open(home()))).isEqualTo(ProblemCode.STORE_FROM_NEWER_VERSION);
    }

    @Test
    void refusesAStoreFromBeforeTheFirstReleaseAndLeavesItAsItIs() throws Exception {
        TestStores.open(home()).close();
        try (RawDatabase raw = new RawDatabase(home())) {
            raw.run("DELETE FROM schema_version");
            raw.run("INSERT INTO schema_version (version, applied_at) VALUES (2, 0)");
        }
        assertThat(Problems.of(() -> TestStores.open(home()))).isEqualTo(ProblemCode.STORE_FROM_OLDER_VERSION);
    }

    @Test
    void livesInMemoryWithoutAFolder() {
        try (Store store = TestStores.inMemory()) {
            store.worklist().add(new CaseId("case-1"), SampleNotes.analyzed("note-1", SampleNotes.HARD));
            store.audit().append(new AuditEvent.StoreOpened("0.1.0"));
            assertThat(store.worklist().list()).hasSize(1);
            assertThat(store.audit().verify()).isInstanceOf(AuditVerification.Intact.class);
        }
    }
}
