package org.tessera.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.core.audit.AuditEntry;
import org.tessera.core.audit.AuditVerification;
import org.tessera.core.digest.Sha256;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.store.access.Login;
import org.tessera.store.db.Database;
import org.tessera.store.db.Inspection;
import org.tessera.store.sample.ChildProcess;
import org.tessera.store.sample.DiskImage;
import org.tessera.store.sample.RawDatabase;
import org.tessera.testkit.fault.StatementWatcher;
import org.tessera.testkit.fault.WatchedConnection;

/** A store that an earlier version wrote, opened by this one. */
class UpgradeTest {
    private static final String LIMIT = "--fsize=100000:100000";
    private static final String VERSION = "SELECT max(version) FROM schema_version";

    @TempDir
    Path folder;

    private Path home = Path.of("");

    @BeforeEach
    void layTheOldStore() throws IOException {
        home = laid("home", "store-3.db");
    }

    private Path laid(String name, String resource) throws IOException {
        Path state = Files.createDirectory(folder.resolve(name));
        Files.write(state.resolve("tessera.db"), bytes(resource));
        return state;
    }

    private static byte[] bytes(String resource) throws IOException {
        try (InputStream in = UpgradeTest.class.getResourceAsStream("released/" + resource)) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    private static List<String> lines(String resource) throws IOException {
        return new String(bytes(resource), StandardCharsets.UTF_8).lines().toList();
    }

    private Path copy() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("before-upgrade"))) {
            return files.reduce((one, two) -> {
                throw new AssertionError("two copies");
            }).orElseThrow();
        }
    }

    private static List<String> events(Store store, String code) {
        return store.audit()
                .read(1, Integer.MAX_VALUE)
                .stream()
                .filter(row -> row.code().equals(code))
                .map(AuditEntry::event)
                .toList();
    }

    /** All that the old version read, its audit row by row, and a chain that holds over the change. */
    private static void requireAll(Store store) throws IOException {
        assertThat(StoreContent.of(store)).isEqualTo(lines("store-3.txt"));
        List<String> before = lines("audit-3.txt");
        assertThat(StoreContent.audit(store, before.size())).isEqualTo(before);
        assertThat(store.audit().verify()).isEqualTo(new AuditVerification.Intact(store.audit().head()));
    }

    @Test
    void holdsEverythingAndTellsTheAuditOnce() throws IOException {
        try (Store store = TestStores.open(home)) {
            requireAll(store);
        }
        try (Store store = TestStores.open(home)) {
            assertThat(events(store, "store-upgraded"))
                    .containsExactly("{\"copy\":\"" + Sha256.of(Files.readAllBytes(copy())).hex()
                            + "\",\"fromVersion\":3,\"toVersion\":4," + "\"user\":\"ilse.marchetti.md\"}");
        }
        try (Login given = colleague().choosing("words that he chose himself".toCharArray());
                Store store = Store.open(home, given, TestStores.CLOCK)) {
            assertThat(store.worklist().list()).isNotEmpty();
        }
    }

    private static Login colleague() {
        return Login.of(FilledStore.COLLEAGUE.name(), FilledStore.COLLEAGUES_WORDS.toCharArray());
    }

    @Test
    void keepsACopyOfTheStoreAsItWasThatCanBePutBack() throws IOException, SQLException {
        TestStores.open(home).close();
        assertThat(copy().getFileName().toString()).isEqualTo("tessera-schema-3-20261122T094712345Z.db");
        Path back = Files.createDirectory(folder.resolve("back"));
        Files.copy(copy(), back.resolve("tessera.db"));
        try (RawDatabase raw = new RawDatabase(back)) {
            assertThat(raw.texts(VERSION)).containsExactly("3");
            assertThat(raw.texts("SELECT in_use FROM store_meta")).containsExactly("0");
        }
        try (Store store = TestStores.open(back)) {
            requireAll(store);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void keepsTheCopyForItsOwnerAlone() throws IOException {
        TestStores.open(home).close();
        assertThat(Files.getPosixFilePermissions(copy())).hasSize(2);
        assertThat(Files.getPosixFilePermissions(home.resolve("before-upgrade"))).hasSize(3);
        assertThat(new String(Files.readAllBytes(copy()), StandardCharsets.ISO_8859_1)).doesNotContain("Quilla",
                "Lindow");
    }

    @Test
    void destroysTheCopyWhenItIsAsOldAsTheSiteKeepsBackups() throws IOException {
        TestStores.open(home).close();
        assertThat(copy()).exists();
        Clock later = Clock.offset(TestStores.CLOCK, Duration.ofDays(36));
        try (Store store = TestStores.open(home, TestStores.PASSPHRASE, later)) {
            assertThat(home.resolve("before-upgrade")).isEmptyDirectory();
            assertThat(events(store, "backups-discarded")).hasSize(1);
        }
    }

    @Test
    void restoresABackupOfTheEarlierVersion() throws IOException {
        Path backup = folder.resolve("old.backup");
        Files.write(backup, bytes("store-3.backup"));
        Path other = folder.resolve("other");
        Store.restore(backup, other, TestStores.PASSPHRASE.toCharArray(), TestStores.CLOCK);
        try (Store store = TestStores.open(other)) {
            assertThat(StoreContent.of(store)).isEqualTo(lines("store-3.txt"));
            assertThat(events(store, "store-upgraded"))
                    .containsExactly("{\"fromVersion\":3,\"toVersion\":4,\"user\":\"ilse.marchetti.md\"}");
            assertThat(store.audit().verify()).isEqualTo(new AuditVerification.Intact(store.audit().head()));
            assertThat(store.backups().drill(backup).isSound()).isTrue();
        }
        assertThat(other.resolve("before-upgrade")).doesNotExist();
    }

    @Test
    void hasTheOldTablesOrTheNewOnesWhereverItIsInterrupted() throws IOException, SQLException {
        List<DiskImage> images = new ArrayList<>();
        StatementWatcher watcher = new StatementWatcher() {
            @Override
            public void after(String statement) {
                try {
                    images.add(DiskImage.of(home));
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }
        };
        Connection real = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("tessera.db"));
        try (Login founder = Login.of(TestStores.FOUNDER.name(), TestStores.PASSPHRASE.toCharArray())) {
            LockedStore
                    .open(HomeFolder.claim(home), TestStores.CLOCK, Inspection::requireOwn,
                            file -> Database.on(WatchedConnection.of(real, watcher), Optional.of(file)))
                    .unlock(founder)
                    .close();
        }
        List<String> found = new ArrayList<>();
        DiskImage before = images.getFirst();
        for (int number = 0; number < images.size(); number++) {
            DiskImage image = images.get(number);
            if (number == 0 || !image.hasDatabaseOf(before) || !Arrays.equals(image.journal(), before.journal())) {
                found.add(versionIn(image, number));
            }
            before = image;
        }
        assertThat(found).startsWith("3").endsWith("4").isSorted();
    }

    /** Which tables an interrupted store was found with; opened again it holds everything, whichever they were. */
    private String versionIn(DiskImage image, int number) throws IOException, SQLException {
        Path crashed = image.writeTo(folder.resolve("crashed-" + number));
        Path copy = image.writeTo(folder.resolve("looked-" + number));
        String version;
        try (RawDatabase raw = new RawDatabase(copy)) {
            version = raw.texts(VERSION).getFirst();
        }
        try (Store store = TestStores.open(crashed)) {
            requireAll(store);
            assertThat(events(store, "store-upgraded")).hasSize(1);
        }
        return version;
    }

    @Test
    void isWholeAfterItWasKilledOnTheWay() throws IOException, InterruptedException {
        for (int kill = 0; kill < 3; kill++) {
            Path state = laid("killed-" + kill, "store-3.db");
            try (ChildProcess child = ChildProcess.start(Opening.class, folder.resolve("temp"), state)) {
                assertThat(child.line()).isEqualTo("opening");
                Thread.sleep(kill * 40L);
                child.kill();
            }
            try (Store store = TestStores.open(state)) {
                requireAll(store);
                assertThat(events(store, "store-upgraded")).hasSize(1);
            }
        }
    }

    /** Opens a store; the arguments are its folder and, if there is one, a limit for the process. */
    public static final class Opening {
        private Opening() {}

        /** Says what it is about to do. */
        public static void main(String[] arguments) throws IOException, InterruptedException {
            TestStores.inMemory().close();
            if (arguments.length > 1) {
                new ProcessBuilder("prlimit", "--pid", Long.toString(ProcessHandle.current().pid()), arguments[1])
                        .start()
                        .waitFor();
            }
            System.out.println("opening");
            System.out.flush();
            try {
                TestStores.open(Path.of(arguments[0])).close();
            } catch (ProblemException met) {
                System.out.println(met.problem());
            }
        }
    }

    @Test
    void leavesTheTablesOfANewerVersionUntouchedAndNamesIt() throws IOException, SQLException {
        TestStores.open(home).close();
        try (RawDatabase raw = new RawDatabase(home)) {
            raw.run("INSERT INTO schema_version (version, applied_at, product) VALUES (99, 0, '9.9.9')");
            raw.run("DROP TABLE date_shift");
        }
        byte[] before = Files.readAllBytes(home.resolve("tessera.db"));
        ProblemException problem = catchThrowableOfType(ProblemException.class, () -> TestStores.open(home));
        assertThat(problem.problem()).isEqualTo(ProblemCode.STORE_FROM_NEWER_VERSION);
        assertThat(problem.detail()).isEqualTo("version 99, of Tessera 9.9.9");
        assertThat(Files.readAllBytes(home.resolve("tessera.db"))).isEqualTo(before);
        assertThat(home).isDirectoryNotContaining("glob:**-wal").isDirectoryNotContaining("glob:**-shm");
    }

    @Test
    void changesNothingWhereTheCopyHasNoPlace() throws IOException {
        Files.createFile(home.resolve("before-upgrade"));
        byte[] before = Files.readAllBytes(home.resolve("tessera.db"));
        assertThat(Problems.of(() -> TestStores.open(home))).isEqualTo(ProblemCode.STORE_NOT_UPGRADED);
        assertThat(Files.readAllBytes(home.resolve("tessera.db"))).isEqualTo(before);
        Files.delete(home.resolve("before-upgrade"));
        try (Store store = TestStores.open(home)) {
            requireAll(store);
        }
    }

    /** The system lets no file grow beyond 100,000 bytes, which the copy reaches first. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void changesNothingWhereTheDiskIsFull() throws IOException, InterruptedException {
        try (ChildProcess child = ChildProcess.start(Opening.class, folder.resolve("temp"), home, LIMIT)) {
            assertThat(child.rest()).containsExactly("opening", "STORE_NOT_UPGRADED");
        }
        assertThat(home).isDirectoryNotContaining("glob:**.draft");
        try (Store store = TestStores.open(home)) {
            requireAll(store);
        }
    }

    @Test
    void refusesOldTablesOfAnotherShapeAndChangesNothing() throws IOException, SQLException {
        try (Connection raw = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("tessera.db"));
                Statement statement = raw.createStatement()) {
            statement.executeUpdate("DROP TRIGGER " + trigger(statement));
        }
        byte[] before = Files.readAllBytes(home.resolve("tessera.db"));
        assertThat(Problems.of(() -> TestStores.open(home))).isEqualTo(ProblemCode.STORE_DAMAGED);
        assertThat(Files.readAllBytes(home.resolve("tessera.db"))).isEqualTo(before);
        assertThat(home.resolve("before-upgrade")).doesNotExist();
    }

    private static String trigger(Statement statement) throws SQLException {
        try (ResultSet rows = statement
                .executeQuery("SELECT name FROM sqlite_schema WHERE type = 'trigger' ORDER BY name")) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    @Test
    void waitsForNobodyWhoHasTheFolder() throws IOException {
        byte[] before = Files.readAllBytes(home.resolve("tessera.db"));
        try (HomeFolder other = HomeFolder.claim(home)) {
            assertThat(Problems.of(() -> TestStores.open(home))).isEqualTo(ProblemCode.STORE_IN_USE);
            assertThat(other.database()).exists();
        }
        assertThat(Files.readAllBytes(home.resolve("tessera.db"))).isEqualTo(before);
        assertThat(home.resolve("before-upgrade")).doesNotExist();
    }

    @Test
    void makesNoCopyOfAStoreOfItsOwn() {
        Path own = folder.resolve("own");
        TestStores.open(own).close();
        try (Store store = TestStores.open(own)) {
            assertThat(events(store, "store-upgraded")).isEmpty();
        }
        assertThat(own.resolve("before-upgrade")).doesNotExist();
    }
}
