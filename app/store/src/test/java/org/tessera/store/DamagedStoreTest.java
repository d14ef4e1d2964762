package org.tessera.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tessera.core.audit.AuditVerification;
import org.tessera.core.note.NoteId;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.vault.CaseId;
import org.tessera.store.sample.Canaries;
import org.tessera.core.settings.SettingKey;

/** A file that is not as it was written. {@code -Dtessera.flips=10000} for a long run. */
class DamagedStoreTest {
    private static final int FLIPS = Integer.getInteger("tessera.flips", 100);

    /** So many that most pages hold something, and a changed byte matters often enough. */
    private static final List<Integer> NOTES = List.of(1, 2, 3, 4, 6, 7, 8, 9);

    @TempDir
    Path folder;

    private Path home = Path.of("");

    @BeforeEach
    void makeAStore() {
        home = folder.resolve("home");
        try (Store store = TestStores.open(home)) {
            Canaries canaries = new Canaries(5);
            for (int number : NOTES) {
                ScriptedUse.use(store, number, canaries.next(ScriptedUse.PER_NOTE));
            }
        }
    }

    private Path database() {
        return home.resolve("tessera.db");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 15, 16, 17, 68, 100, 103, 105})
    void refusesADatabaseWhoseHeaderWasChanged(int offset) throws IOException {
        byte[] bytes = Files.readAllBytes(database());
        bytes[offset] ^= 0x5A;
        Files.write(database(), bytes);
        assertThat(Problems.of(() -> TestStores.open(home))).isEqualTo(ProblemCode.STORE_DAMAGED);
        assertThat(Files.readAllBytes(database())).isEqualTo(bytes);
    }

    @Test
    void refusesADatabaseThatLostItsEnd() throws IOException {
        byte[] bytes = Files.readAllBytes(database());
        for (int length : new int[]{0, 50, 4_096, bytes.length - 4_096}) {
            Files.write(database(), Arrays.copyOf(bytes, length));
            assertThat(Problems.of(() -> TestStores.open(home))).isEqualTo(ProblemCode.STORE_DAMAGED);
        }
    }

    @Test
    void refusesAPageFullOfSomethingElse() throws IOException {
        byte[] bytes = Files.readAllBytes(database());
        for (int page = 1; page < bytes.length / 4_096; page++) {
            byte[] bad = bytes.clone();
            Arrays.fill(bad, page * 4_096, (page + 1) * 4_096, (byte) 0xA5);
            Files.write(database(), bad);
            assertThat(Problems.of(() -> TestStores.open(home))).as("page %d", page)
                    .isEqualTo(ProblemCode.STORE_DAMAGED);
        }
    }

    @Test
    void refusesAFileThatIsNoStoreAndLeavesItAsItIs() throws IOException, SQLException {
        Files.writeString(database(), "Dear colleague,\n".repeat(500));
        assertThat(Problems.of(() -> TestStores.open(home))).isEqualTo(ProblemCode.STORE_DAMAGED);
        Files.delete(database());
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + database());
                Statement statement = other.createStatement()) {
            statement.executeUpdate("CREATE TABLE addresses (name TEXT)");
        }
        byte[] before = Files.readAllBytes(database());
        assertThat(Problems.of(() -> TestStores.open(home))).isEqualTo(ProblemCode.STORE_DAMAGED);
        assertThat(Files.readAllBytes(database())).isEqualTo(before);
    }

    /** Whatever byte changes: everything reads as it was, or the change is named; nothing else reads, nothing else is thrown. */
    @Test
    void neverReadsAnythingElseThanWhatWasStored() throws IOException {
        byte[] good = Files.readAllBytes(database());
        String expected = everythingIn();
        Random random = new Random(20261122);
        Map<ProblemCode, Integer> named = new EnumMap<>(ProblemCode.class);
        for (int flip = 0; flip < FLIPS; flip++) {
            byte[] bad = good.clone();
            int offset = random.nextInt(bad.length);
            bad[offset] ^= (byte) (1 << random.nextInt(8));
            Files.write(database(), bad);
            try {
                assertThat(everythingIn()).as("byte %d", offset).isEqualTo(expected);
            } catch (ProblemException problem) {
                named.merge(problem.problem(), 1, Integer::sum);
            }
            Files.deleteIfExists(home.resolve("tessera.db-wal"));
        }
        assertThat(named.keySet()).isSubsetOf(ProblemCode.STORE_DAMAGED, ProblemCode.CELL_REFUSED,
                ProblemCode.AUDIT_BROKEN, ProblemCode.AUDIT_NOT_WRITTEN, ProblemCode.LOGIN_THROTTLED,
                ProblemCode.STORE_ROLLED_BACK, ProblemCode.STORE_FROM_NEWER_VERSION);
        assertThat(named.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThan(FLIPS / 10);
    }

    private String everythingIn() {
        List<Object> all = new ArrayList<>();
        try (Store store = TestStores.open(home)) {
            for (int number : NOTES) {
                NoteId note = new NoteId("note-" + number);
                all.add(store.work().source(note).text().reveal());
                all.add(store.work().reviewed(note));
                all.add(store.work().prompt(note));
                all.add(store.work().answer(note));
                all.add(store.work().draft(note).map(draft -> draft.text().reveal()));
                all.add(store.work().signed(note).getLast().text().reveal());
                all.add(store.worklist().get(note));
                all.add(store.worklist().get(note).headline().title().reveal());
                all.add(store.vault().load(new CaseId("case-" + number)).entries().getFirst().value().reveal());
                all.add(store.secrets().get("site-" + number).map(String::new));
            }
            all.add(store.settings().get(SettingKey.USER_NAME));
            all.add(store.worklist().list());
            if (store.audit().verify() instanceof AuditVerification.Broken broken) {
                throw new ProblemException(ProblemCode.AUDIT_BROKEN, "entry " + broken.number());
            }
            all.add(store.audit().read(1, 100));
        }
        return all.toString();
    }
}
