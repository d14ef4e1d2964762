package org.tessera.store.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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
import org.tessera.store.sample.CanarySearch;
import org.tessera.store.sample.RawDatabase;

/** Five rows of an open store, then three refusals while it is locked. */
class NightKeyTest {
    private static final String SHORTEN = "UPDATE audit_head SET number = %1$d, hash = (SELECT hash FROM audit"
            + " WHERE number = %1$d)";

    @TempDir
    Path home;

    private String nightKey = "";

    @BeforeEach
    void refuseThreeTimes() throws SQLException {
        try (Store store = TestStores.unattended(home)) {
            Events.ALL.stream().limit(5).forEach(store.audit()::append);
        }
        try (RawDatabase raw = new RawDatabase(home)) {
            nightKey = raw.texts("SELECT hex(night_key) FROM audit_head").getFirst();
        }
        refuse();
        refuse();
        refuse();
    }

    private void refuse() {
        try (LockedStore locked = LockedStore.open(home, TestStores.CLOCK)) {
            locked.audit().append(new AuditEvent.StoreRefused(ProblemCode.PASSPHRASE_WRONG, Optional.empty()));
        }
    }

    @Test
    void leadsFromItsBeginningOverEveryRefusal() {
        try (Store store = TestStores.unattended(home)) {
            assertThat(store.audit().verify()).isEqualTo(new AuditVerification.Intact(store.audit().head()));
            store.audit().append(Events.ALL.getFirst());
            assertThat(store.audit().head().number()).isEqualTo(10);
            assertThat(store.audit().verify()).isEqualTo(new AuditVerification.Intact(store.audit().head()));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 7, 8})
    void showsThatRefusalsWereTakenAwayThoughNothingElseDoes(int left) throws SQLException {
        try (RawDatabase raw = new RawDatabase(home)) {
            raw.run("DELETE FROM audit WHERE number > " + left);
            raw.run(SHORTEN.formatted(left));
        }
        assertThatItShows();
    }

    @Test
    void showsARefusalThatWasWrittenAnew() throws SQLException {
        try (RawDatabase raw = new RawDatabase(home)) {
            String previous = raw.texts("SELECT hash FROM audit WHERE number = 8").getFirst();
            String event = "{\"problem\":\"ST-3001\"}";
            Sha256 hash = AuditEntry.hashOf(9, TestStores.CLOCK.instant(), "store-refused", event,
                    new Sha256(previous));
            raw.run("UPDATE audit SET event = '%s', hash = '%s' WHERE number = 9".formatted(event, hash.hex()));
            raw.run(SHORTEN.formatted(9));
        }
        assertThatItShows();
    }

    @ParameterizedTest
    @ValueSource(strings = {"night_key = zeroblob(32)", "night_key = x''", "night_start = night_key",
            "night_start = zeroblob(60)"})
    void showsAnotherKey(String other) throws SQLException {
        try (RawDatabase raw = new RawDatabase(home)) {
            raw.run("UPDATE audit_head SET " + other);
        }
        assertThatItShows();
    }

    private void assertThatItShows() {
        try (LockedStore locked = LockedStore.open(home, TestStores.CLOCK)) {
            assertThat(locked.audit().verify()).isInstanceOf(AuditVerification.Intact.class);
        }
        try (Store store = TestStores.unattended(home)) {
            assertThat(store.audit().verify()).isInstanceOf(AuditVerification.Broken.class);
            assertThat(Problems.of(() -> store.audit().append(Events.ALL.getFirst())))
                    .isEqualTo(ProblemCode.AUDIT_BROKEN);
        }
    }

    @Test
    void leavesNoEarlierKeyInAnyFile() throws IOException {
        byte[] key = HexFormat.of().parseHex(nightKey);
        String text = new String(key, StandardCharsets.ISO_8859_1);
        try (LockedStore locked = LockedStore.open(home, TestStores.CLOCK)) {
            locked.audit().append(new AuditEvent.StoreRefused(ProblemCode.PASSPHRASE_WRONG, Optional.empty()));
            assertThat(Files.size(home.resolve("tessera.db-wal"))).isZero();
            byte[] database = Files.readAllBytes(home.resolve("tessera.db"));
            assertThat(new String(database, StandardCharsets.ISO_8859_1)).doesNotContain(text);
            assertThat(new CanarySearch(List.of(text)).in(database)).isEmpty();
        }
    }
}
