package org.tessera.store.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tessera.core.audit.AuditEntry;
import org.tessera.core.audit.AuditEvent;
import org.tessera.core.audit.AuditVerification;
import org.tessera.core.digest.Sha256;
import org.tessera.core.problem.ProblemCode;
import org.tessera.store.LockedStore;
import org.tessera.store.Problems;
import org.tessera.store.Store;
import org.tessera.store.TestStores;
import org.tessera.store.sample.RawDatabase;

/** Ten rows, changed in the file by somebody without the passphrase. */
class TamperedAuditTest {
    private static final String MOVE = "UPDATE audit SET number = number + %d WHERE number > %d";

    @TempDir
    Path folder;

    private Path home = Path.of("");

    @BeforeEach
    void writeTenRows() {
        home = folder.resolve("home");
        try (Store store = TestStores.unattended(home)) {
            Events.ALL.stream().skip(1).limit(9).forEach(store.audit()::append);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            4  | UPDATE audit SET event = replace(event, ':9', ':8') WHERE number = 4
            5  | UPDATE audit SET event = '{}' WHERE number = 5
            5  | UPDATE audit SET at = at + 1 WHERE number = 5
            1  | UPDATE audit SET code = 'note-imported' WHERE number = 1
            10 | UPDATE audit SET hash = previous WHERE number = 10
            7  | UPDATE audit SET previous = hash WHERE number = 7
            3  | UPDATE audit SET hash = 'no hash' WHERE number = 3
            1  | UPDATE audit SET previous = '' WHERE number = 1
            6  | DELETE FROM audit WHERE number = 6
            1  | DELETE FROM audit WHERE number = 1
            10 | DELETE FROM audit WHERE number = 10
            1  | DELETE FROM audit
            1  | DELETE FROM audit_head
            11 | INSERT INTO audit SELECT 11, at, code, event, hash, hash FROM audit WHERE number = 10
            1  | INSERT INTO audit SELECT 0, at, code, event, previous, hash FROM audit WHERE number = 1
            10 | UPDATE audit_head SET number = 9
            10 | UPDATE audit_head SET signature = replace(signature, substr(signature, 1, 1), 'g')
            10 | UPDATE audit_head SET signature = substr(signature, 65) || substr(signature, 1, 64)
            10 | UPDATE audit_head SET signed_at = signed_at + 1
            1  | UPDATE audit_head SET signed_number = 0
            10 | UPDATE audit_key SET public_key = zeroblob(32)
            10 | UPDATE audit_key SET public_key = x''
            3  | DELETE FROM audit_encounter WHERE encounter LIKE '5f2a%'
            5  | INSERT INTO audit_encounter VALUES ('00', 5)
            """)
    void showsWhatWasChanged(long broken, String edit) throws SQLException {
        try (RawDatabase raw = new RawDatabase(home)) {
            assertThat(raw.run(edit)).isPositive();
        }
        assertBroken(broken);
    }

    @Test
    void showsRowsThatChangedPlaces() throws SQLException {
        try (RawDatabase raw = new RawDatabase(home)) {
            raw.run("UPDATE audit SET number = -1 WHERE number = 4");
            raw.run("UPDATE audit SET number = 4 WHERE number = 5");
            raw.run("UPDATE audit SET number = 5 WHERE number = -1");
        }
        assertBroken(4);
    }

    @Test
    void showsARowThatWasPutBetween() throws SQLException {
        try (RawDatabase raw = new RawDatabase(home)) {
            raw.run(MOVE.formatted(100, 5));
            raw.run(MOVE.formatted(-99, 100));
            raw.run("INSERT INTO audit SELECT 6, at, code, event, hash, hash FROM audit WHERE number = 5");
        }
        assertBroken(6);
    }

    /** The row before the last becomes the end of a chain that is consistent without the key. */
    @ParameterizedTest
    @ValueSource(ints = {9, 5, 0})
    void showsAChainThatWasShortenedTogetherWithItsEnd(int left) throws SQLException {
        try (RawDatabase raw = new RawDatabase(home)) {
            raw.run("DELETE FROM audit WHERE number > " + left);
            raw.run("UPDATE audit_head SET number = " + left
                    + ", hash = coalesce((SELECT hash FROM audit WHERE number = " + left + "), '"
                    + AuditEntry.GENESIS.hex() + "')");
        }
        try (LockedStore locked = LockedStore.open(home, TestStores.CLOCK)) {
            assertThat(locked.audit().verify()).isInstanceOf(AuditVerification.Broken.class);
        }
        try (Store store = TestStores.unattended(home)) {
            assertThat(store.audit().verify()).isInstanceOf(AuditVerification.Broken.class);
        }
    }

    /** The end of an older copy is signed, and its chain is whole: nothing but the rest of the store is newer. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void refusesAnAuditThatWasPutBackFromAnOlderCopy(boolean refusal) throws SQLException, IOException {
        Path older = Files.copy(home.resolve("tessera.db"), folder.resolve("older.db"));
        try (Store store = TestStores.unattended(home)) {
            Events.ALL.stream().limit(3).forEach(store.audit()::append);
        }
        try (RawDatabase raw = new RawDatabase(home)) {
            raw.run("ATTACH '" + older + "' AS older");
            raw.run("DELETE FROM audit WHERE number > 10");
            raw.run("DELETE FROM audit_encounter WHERE number > 10");
            raw.run("DELETE FROM audit_head");
            raw.run("INSERT INTO audit_head SELECT * FROM older.audit_head");
        }
        if (refusal) {
            try (LockedStore locked = LockedStore.open(home, TestStores.CLOCK)) {
                locked.audit().append(new AuditEvent.StoreRefused(ProblemCode.PASSPHRASE_WRONG, Optional.empty()));
            }
        }
        assertThat(Problems.of(() -> TestStores.open(home))).isEqualTo(ProblemCode.STORE_ROLLED_BACK);
        try (Store store = TestStores.unattended(home)) {
            assertThat(store.audit().verify()).isEqualTo(new AuditVerification.Broken(11));
        }
    }

    @Test
    void showsAChainThatWasWrittenAnewFromTheMiddle() throws SQLException {
        try (RawDatabase raw = new RawDatabase(home)) {
            String previous = raw.texts("SELECT hash FROM audit WHERE number = 9").getFirst();
            AuditEntry old = new AuditEntry(10, TestStores.CLOCK.instant(), "store-refused",
                    "{\"problem\":\"ST-3002\"}", new Sha256(previous), AuditEntry.GENESIS);
            String hash = AuditEntry.hashOf(10, old.at(), old.code(), old.event(), old.previous()).hex();
            raw.run("UPDATE audit SET code = '%s', event = '%s', hash = '%s' WHERE number = 10".formatted(old.code(),
                    old.event(), hash));
            raw.run("UPDATE audit_head SET hash = '" + hash + "', signed_hash = '" + hash + "'");
        }
        assertBroken(10);
    }

    @Test
    void doesNotWriteOnBehindAChainThatWasChanged() throws SQLException {
        try (RawDatabase raw = new RawDatabase(home)) {
            raw.run("DELETE FROM audit WHERE number = 10");
        }
        try (Store store = TestStores.unattended(home)) {
            assertThat(Problems.of(() -> store.audit().append(Events.ALL.getFirst())))
                    .isEqualTo(ProblemCode.AUDIT_BROKEN);
        }
    }

    @Test
    void letsRefusalsBehindTheSignedEndAndSignsThemWithTheNextRow() {
        try (LockedStore locked = LockedStore.open(home, TestStores.CLOCK)) {
            locked.audit().append(new AuditEvent.StoreRefused(ProblemCode.PASSPHRASE_WRONG, Optional.empty()));
        }
        try (Store store = TestStores.unattended(home)) {
            assertThat(store.audit().verify()).isEqualTo(new AuditVerification.Intact(store.audit().head()));
            store.audit().append(Events.ALL.getFirst());
            assertThat(store.audit().verify()).isEqualTo(new AuditVerification.Intact(store.audit().head()));
            assertThat(store.audit().head().number()).isEqualTo(12);
        }
    }

    @Test
    void keepsTheDatabaseItselfFromChangingRows() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("tessera.db"));
                var statement = connection.createStatement()) {
            for (String edit : List.of("UPDATE audit SET at = 0", "DELETE FROM audit",
                    "INSERT INTO audit SELECT 12, at, code, event, previous, hash FROM audit WHERE number = 10")) {
                assertThatThrownBy(() -> statement.executeUpdate(edit)).hasMessageContaining("the audit");
            }
        }
    }

    @Test
    void refusesAStoreWhoseAuditLostItsTriggers() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("tessera.db"));
                var statement = connection.createStatement()) {
            statement.executeUpdate("DROP TRIGGER audit_stays_whole");
        }
        assertThat(Problems.of(() -> TestStores.open(home))).isEqualTo(ProblemCode.STORE_DAMAGED);
    }

    /** The public half alone is enough: what is changed shows to everybody. */
    private void assertBroken(long number) {
        try (LockedStore locked = LockedStore.open(home, TestStores.CLOCK)) {
            assertThat(locked.audit().verify()).isEqualTo(new AuditVerification.Broken(number));
        }
        try (Store store = TestStores.unattended(home)) {
            assertThat(store.audit().verify()).isEqualTo(new AuditVerification.Broken(number));
        }
    }
}
