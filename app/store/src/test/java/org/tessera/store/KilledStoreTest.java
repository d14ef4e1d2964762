package org.tessera.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.core.audit.AuditVerification;
import org.tessera.core.problem.ProblemCode;
import org.tessera.store.sample.ChildProcess;
import org.tessera.store.sample.RawDatabase;

/**
 * Stores that are killed while they write, ten in each process. {@code -Dtessera.kills=1000} for a thousand processes; the
 * profile nightly sets it.
 */
class KilledStoreTest {
    private static final int KILLS = Integer.getInteger("tessera.kills", 10);
    private static final int STORES = 10;
    private static final int LONGEST_MS = 20;
    private static final int MOST_LINES = 250;
    private static final int KILLS_PER_STORE = 5;

    @TempDir
    Path folder;

    private final long seed = ByteBuffer.wrap(com.google.crypto.tink.subtle.Random.randBytes(Long.BYTES)).getLong();

    @Test
    void losesNoStepThatItSaidWasStored() throws IOException, InterruptedException, SQLException {
        Random random = new Random(seed);
        List<Killed> stores = List.of();
        int confirmed = 0;
        int ahead = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            if (kill % KILLS_PER_STORE == 0) {
                int generation = kill;
                stores = IntStream.range(0, STORES)
                        .mapToObj(lane -> new Killed(folder.resolve("home-" + generation + "-" + lane), 0))
                        .toList();
            }
            List<Killed> after = new ArrayList<>();
            List<Integer> said = runAndKill(stores, random.nextInt(MOST_LINES), random.nextInt(LONGEST_MS));
            for (int lane = 0; lane < STORES; lane++) {
                Killed now = look(stores.get(lane), said.get(lane), "kill " + kill + ", seed " + seed);
                confirmed += said.get(lane) - stores.get(lane).kept();
                ahead += now.kept() - said.get(lane);
                after.add(now);
            }
            stores = after;
        }
        System.out.printf(
                "%d processes with %d stores each killed, seed %d: %d confirmed steps, 0 lost, %d more found%n", KILLS,
                STORES, seed, confirmed, ahead);
        assertThat(confirmed).as("steps; seed %d", seed).isGreaterThan(20 * KILLS);
    }

    /** A store and how many steps it was found to hold. */
    private record Killed(Path home, int kept) {}

    private List<Integer> runAndKill(List<Killed> stores, int afterLines, int afterMs)
            throws IOException, InterruptedException {
        Object[] arguments = stores.stream().flatMap(store -> Stream.of(store.home(), store.kept())).toArray();
        try (ChildProcess child = ChildProcess.start(WorkingStore.class, folder.resolve("temp"), arguments)) {
            List<String> lines = new ArrayList<>();
            for (int count = 0; count < afterLines; count++) {
                lines.add(child.line());
            }
            Thread.sleep(afterMs);
            child.kill();
            lines.addAll(child.rest());
            List<Integer> said = new ArrayList<>(stores.stream().map(Killed::kept).toList());
            for (String line : lines) {
                String[] laneAndSteps = line.split(" ", 2);
                said.set(Integer.parseInt(laneAndSteps[0]), Integer.parseInt(laneAndSteps[1]));
            }
            return said;
        }
    }

    private static Killed look(Killed before, int said, String when) throws SQLException {
        int stored;
        try (Store store = TestStores.open(before.home())) {
            stored = FlowProgress.in(store);
            assertThat(stored).as("steps after %s", when).isBetween(said, said + 1);
        }
        assertThat(before.home()).isDirectoryNotContaining("glob:**-wal").isDirectoryNotContaining("glob:**-shm");
        try (RawDatabase raw = new RawDatabase(before.home())) {
            assertThat(raw.texts("PRAGMA integrity_check")).as(when).containsExactly("ok");
        }
        return new Killed(before.home(), stored);
    }

    private void runAndKill(Path home) throws IOException, InterruptedException {
        try (ChildProcess child = ChildProcess.start(BusyStore.class, folder.resolve("temp"), home)) {
            assertThat(child.line()).isEqualTo("open");
            assertThat(child.line()).isNotEmpty();
            child.kill();
        }
    }

    @Test
    void saysThatItsJournalIsGone() throws IOException, InterruptedException {
        Path home = folder.resolve("home");
        runAndKill(home);
        Path journal = home.resolve("tessera.db-wal");
        Path aside = folder.resolve("journal");
        Files.move(journal, aside);
        assertThat(Problems.of(() -> TestStores.open(home))).isEqualTo(ProblemCode.STORE_DAMAGED);
        Files.move(aside, journal);
        TestStores.open(home).close();
        TestStores.open(home).close();
    }

    @Test
    void refusesTheJournalOfAnotherStoreAndLeavesTheDatabaseAsItIs() throws IOException, InterruptedException {
        Path home = folder.resolve("home");
        Path other = folder.resolve("other");
        runAndKill(home);
        runAndKill(other);
        Path journal = home.resolve("tessera.db-wal");
        Path aside = folder.resolve("journal");
        byte[] before = Files.readAllBytes(home.resolve("tessera.db"));
        Files.move(journal, aside);
        Files.copy(other.resolve("tessera.db-wal"), journal);
        assertThat(Problems.of(() -> TestStores.open(home))).isEqualTo(ProblemCode.STORE_DAMAGED);
        assertThat(Files.readAllBytes(home.resolve("tessera.db"))).isEqualTo(before);
        Files.delete(journal);
        Files.move(aside, journal);
        try (Store store = TestStores.open(home)) {
            assertThat(store.audit().verify()).isInstanceOf(AuditVerification.Intact.class);
        }
    }

    @Test
    void makesNoNewStoreWhereOneLostItsDatabase() throws IOException, InterruptedException {
        Path home = folder.resolve("home");
        runAndKill(home);
        Files.delete(home.resolve("tessera.db"));
        assertThat(Problems.of(() -> TestStores.open(home))).isEqualTo(ProblemCode.STORE_DAMAGED);
    }
}
