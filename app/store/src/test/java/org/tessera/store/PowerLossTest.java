package org.tessera.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.subtle.Random;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.core.note.NoteId;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.vault.CaseId;
import org.tessera.store.db.Database;
import org.tessera.store.db.Inspection;
import org.tessera.store.sample.DiskImage;
import org.tessera.store.sample.PowerLoss;
import org.tessera.store.sample.RawDatabase;
import org.tessera.store.sample.SampleNotes;
import org.tessera.testkit.fault.StatementWatcher;
import org.tessera.testkit.fault.WatchedConnection;

/**
 * The power fails at any moment of a work flow, and the disk has kept any part of what it was not told to keep. {@code
 * -Dtessera.power.losses=1000} for a long run; the profile nightly sets it.
 */
class PowerLossTest {
    private static final int LOSSES = Integer.getInteger("tessera.power.losses", 100);
    private static final int SECTOR = 512;
    private static final int STEPS_PER_SESSION = 37;

    @TempDir
    Path folder;

    private final long seed = ByteBuffer.wrap(Random.randBytes(Long.BYTES)).getLong();
    private final java.util.Random random = new java.util.Random(seed);
    private final PowerLoss loss = new PowerLoss(random);
    private int losses;
    private int inJournal;
    private int inDatabase;
    private int done;
    private boolean looking = true;
    private Optional<DiskImage> lastInJournal = Optional.empty();
    private Optional<DiskImage> beforeEmptying = Optional.empty();
    private Optional<DiskImage> afterEmptying = Optional.empty();

    @Test
    void losesNoStepThatItSaidWasStored() throws SQLException {
        Path home = folder.resolve("home");
        TestStores.open(home).close();
        for (int session = 0; losses < LOSSES; session++) {
            use(home, session, 40);
        }
        System.out.printf("%d power losses, seed %d: %d in the journal, %d in a checkpoint; %d steps, 0 lost%n", losses,
                seed, inJournal, inDatabase, done);
        assertThat(inJournal).isPositive();
        assertThat(inDatabase).isPositive();
    }

    private void use(Path home, int session, int checkpointPages) throws SQLException {
        Connection real = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("tessera.db"));
        try (Store store = TestStores.open(home, Inspection::requireOwn,
                file -> Database.on(WatchedConnection.of(real, new Disk(home)), Optional.of(file)));
                var statement = real.createStatement()) {
            statement.execute("PRAGMA wal_autocheckpoint = " + checkpointPages);
            for (int step = 0; step < STEPS_PER_SESSION && losses < LOSSES; step++) {
                FlowProgress.next(store, done);
                done++;
            }
            CaseId passing = new CaseId("passing-" + session);
            store.worklist().add(passing, SampleNotes.note("passing-" + session, "Seen twice.\n"));
            store.worklist().deleteCase(passing);
            assertThat(store.work().source(new NoteId("note-1"))).isNotNull();
        }
    }

    /** Takes an image whenever everything is synced, and looks at what the disk could have held since the one before. */
    private final class Disk implements StatementWatcher {
        private final Path home;
        private DiskImage before;

        Disk(Path home) {
            this.home = home;
            this.before = image();
        }

        private DiskImage image() {
            try {
                return DiskImage.of(home);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        @Override
        public void after(String statement) throws SQLException {
            if (statement.equals("COMMIT") || statement.startsWith("PRAGMA wal_checkpoint")
                    || statement.equals(WatchedConnection.CLOSE)) {
                DiskImage now = image();
                if (now.journal().length > 0 && afterEmptying.isEmpty()) {
                    lastInJournal = Optional.of(now);
                } else if (afterEmptying.isEmpty() && done > 0) {
                    beforeEmptying = Optional.of(before);
                    afterEmptying = Optional.of(now);
                }
                int times = !looking ? 0 : before.hasDatabaseOf(now) ? random.nextInt(2) : 3;
                for (int time = 0; time < times && losses < LOSSES; time++) {
                    losses++;
                    look(loss.between(before, now), before.hasDatabaseOf(now));
                }
                before = now;
            }
        }
    }

    private void look(DiskImage crashed, boolean journalOnly) throws SQLException {
        String when = "loss " + losses + ", seed " + seed;
        Path home;
        try {
            home = crashed.writeTo(folder.resolve("crashed-" + losses));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        int stored;
        try (Store store = TestStores.open(home)) {
            stored = FlowProgress.in(store);
        } catch (ProblemException refused) {
            throw new AssertionError(when, refused);
        }
        assertThat(stored).as(when).isBetween(done, done + 1);
        try (RawDatabase raw = new RawDatabase(home)) {
            assertThat(raw.texts("PRAGMA integrity_check")).as(when).containsExactly("ok");
        }
        if (journalOnly) {
            inJournal++;
        } else {
            inDatabase++;
        }
    }

    /** What no honest disk does: it says that bytes are safe and has lost them. */
    @Test
    void namesWhatADiskLostAlthoughItWasSynced() throws SQLException, IOException {
        Path home = folder.resolve("home");
        TestStores.open(home).close();
        looking = false;
        use(home, 0, 10_000);
        DiskImage last = lastInJournal.orElseThrow();
        assertThat(opened(last)).isEqualTo("all");
        Map<String, Integer> seen = new TreeMap<>();
        seen.merge("journal gone: " + opened(new DiskImage(last.database(), Optional.empty())), 1, Integer::sum);
        for (int time = 0; time < LOSSES; time++) {
            byte[] journal = last.journal();
            byte[] anything = new byte[SECTOR];
            random.nextBytes(anything);
            lose(journal, random.nextInt(journal.length * 9 / 10 / SECTOR), anything);
            seen.merge("journal sector: " + opened(new DiskImage(last.database(), Optional.of(journal))), 1,
                    Integer::sum);
            seen.merge("database sectors: " + opened(withOldSectors()), 1, Integer::sum);
        }
        System.out.printf("synced sectors lost, seed %d: %s%n", seed, seen);
        assertThat(seen).doesNotContainKeys("journal gone: less", "journal sector: less", "database sectors: less");
    }

    private static void lose(byte[] bytes, int sector, byte[] instead) {
        System.arraycopy(instead, 0, bytes, sector * SECTOR, SECTOR);
    }

    /** The database after a checkpoint that emptied the journal, with some sectors as they were before it. */
    private DiskImage withOldSectors() {
        byte[] old = beforeEmptying.orElseThrow().database();
        byte[] now = afterEmptying.orElseThrow().database();
        List<Integer> changed = IntStream.range(0, Math.min(old.length, now.length) / SECTOR)
                .filter(sector -> !Arrays.equals(old, sector * SECTOR, (sector + 1) * SECTOR, now, sector * SECTOR,
                        (sector + 1) * SECTOR))
                .boxed()
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(changed, random);
        for (int sector : changed.subList(0, 1 + random.nextInt(changed.size() / 2))) {
            lose(now, sector, Arrays.copyOfRange(old, sector * SECTOR, (sector + 1) * SECTOR));
        }
        return new DiskImage(now, Optional.of(new byte[0]));
    }

    private String opened(DiskImage image) throws IOException {
        losses++;
        try (Store store = TestStores.open(image.writeTo(folder.resolve("dishonest-" + losses)))) {
            return FlowProgress.in(store) < done ? "less" : "all";
        } catch (ProblemException named) {
            return named.problem().name();
        }
    }
}
