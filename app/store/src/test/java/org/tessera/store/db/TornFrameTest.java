package org.tessera.store.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.core.problem.ProblemCode;
import org.tessera.store.Problems;
import org.tessera.store.TestStores;
import org.tessera.store.sample.DiskImage;

/**
 * The header of the 42nd frame of a journal lies in two sectors: page and commit in one, salts and sums in the next. A power loss
 * may keep the second of a transaction that was not stored yet and not the first, and there stands what an earlier run left.
 */
class TornFrameTest {
    private static final String INSERT = "INSERT INTO house_cell (shelf, name, version, open_text) VALUES (?, ?, 1, ?)";
    private static final int FRAME = 24 + 4096;
    private static final int PARTED = 42;
    private static final int AT = 32 + (PARTED - 1) * FRAME;

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void name() {
        file = folder.resolve("tessera.db");
        assertThat(AT % 512).isEqualTo(504);
    }

    @Test
    void opensWhenTheLastTransactionIsTornThere() throws IOException {
        DiskImage stored;
        try (Database database = made()) {
            fill(database, PARTED - 10);
            insert(database, "x".repeat(60_000));
            stored = DiskImage.of(folder);
        }
        byte[] journal = stored.journal();
        assertThat(frames(journal)).isGreaterThan(PARTED + 2);
        assertThat(commit(journal, AT)).isZero();
        for (int left = 1; left < 60; left++) {
            ByteBuffer.wrap(journal).putInt(AT, left).putInt(AT + 4, 60);
            Path torn = lay(stored, journal, "torn" + left);
            assertThatCode(() -> Inspection.requireOwn(torn)).doesNotThrowAnyException();
        }
    }

    @Test
    void refusesWhenALaterTransactionWasStored() throws IOException {
        DiskImage stored;
        try (Database database = made()) {
            insert(database, "first");
            database.emptyJournal();
            insert(database, "how many");
            fill(database, PARTED - frames(journal()));
            insert(database, "is lost");
            assertThat(frames(journal())).isEqualTo(PARTED);
            insert(database, "and later");
            stored = DiskImage.of(folder);
        }
        byte[] journal = stored.journal();
        assertThat(commit(journal, AT)).isPositive();
        journal[AT + 24 + 1_000] ^= 1;
        Path torn = lay(stored, journal, "torn");
        assertThat(Problems.of(() -> Inspection.requireOwn(torn))).isEqualTo(ProblemCode.STORE_DAMAGED);
    }

    private Database made() {
        Database database = Database.inFile(file);
        Schema.create(database, new byte[16], TestStores.CLOCK);
        database.emptyJournal();
        return database;
    }

    /** Transactions of one frame each. */
    private void fill(Database database, int frames) throws IOException {
        while (frames(journal()) < frames) {
            database.write(sql -> 1);
        }
    }

    private static void insert(Database database, String text) {
        database.write(sql -> sql.change(INSERT, "setting", "cell-" + text.length(), text));
    }

    private byte[] journal() throws IOException {
        return Files.readAllBytes(Inspection.journalOf(file));
    }

    private static int frames(byte[] journal) {
        return Math.max(0, journal.length - 32) / FRAME;
    }

    private static int commit(byte[] journal, int at) {
        return ByteBuffer.wrap(journal).getInt(at + 4);
    }

    private Path lay(DiskImage stored, byte[] journal, String name) throws IOException {
        return new DiskImage(stored.database(), Optional.of(journal)).writeTo(folder.resolve(name))
                .resolve("tessera.db");
    }
}
