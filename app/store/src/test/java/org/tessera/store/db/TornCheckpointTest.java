package org.tessera.store.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.store.TestStores;

/**
 * The power fails while a journal is carried over, and one page of the database is torn: one of its sectors is older or newer
 * than the others. The journal is whole, so the store is as well.
 */
class TornCheckpointTest {
    private static final int SECTOR = 512;
    private static final int SECTORS_OF_PAGE = 8;

    /** A number of one byte in a record, and the first one of two (sqlite.org/fileformat2.html, 2.1): the row is moved. */
    private static final int LAST_OF_ONE_BYTE = 127;

    @TempDir
    Path folder;

    @Test
    void opensWhenTheRowThatNamesTheStoreMoved() throws IOException {
        Path file = folder.resolve("tessera.db");
        try (Database database = Database.inFile(file)) {
            Schema.create(database, new byte[16], TestStores.CLOCK);
            while (changes(database) < LAST_OF_ONE_BYTE) {
                database.write(sql -> 1);
            }
            database.emptyJournal();
            database.write(sql -> 1);
            requireWholeHoweverTorn(database, file);
        }
    }

    @Test
    void opensWhenTheTablesWereBroughtToAnotherVersion() throws IOException {
        Path file = folder.resolve("tessera.db");
        try (InputStream old = TestStores.class.getResourceAsStream("released/store-3.db")) {
            Files.copy(Objects.requireNonNull(old), file);
        }
        try (Database database = Database.inFile(file)) {
            Schema.require(database, TestStores.CLOCK);
            requireWholeHoweverTorn(database, file);
        }
    }

    private static long changes(Database database) {
        return database.read(sql -> sql.number("SELECT changes FROM store_meta"));
    }

    private void requireWholeHoweverTorn(Database database, Path file) throws IOException {
        byte[] old = Files.readAllBytes(file);
        byte[] journal = Files.readAllBytes(Inspection.journalOf(file));
        database.emptyJournal();
        byte[] now = Files.readAllBytes(file);
        List<Integer> changed = IntStream.range(0, now.length / SECTOR)
                .filter(sector -> !same(sector, old, now))
                .boxed()
                .toList();
        assertThat(changed).hasSizeGreaterThan(1);
        for (int sector : changed) {
            Set<Integer> rest = changed.stream()
                    .filter(other -> other / SECTORS_OF_PAGE == sector / SECTORS_OF_PAGE)
                    .collect(Collectors.toCollection(HashSet::new));
            requireWhole(torn(old, now, Set.of(sector)), journal, "new sector " + sector);
            rest.remove(sector);
            requireWhole(torn(old, now, rest), journal, "old sector " + sector);
        }
    }

    private static boolean same(int sector, byte[] one, byte[] other) {
        int from = sector * SECTOR;
        return from + SECTOR <= one.length && Arrays.equals(one, from, from + SECTOR, other, from, from + SECTOR);
    }

    private static byte[] torn(byte[] old, byte[] now, Set<Integer> written) {
        byte[] torn = Arrays.copyOf(old, now.length);
        written.forEach(sector -> System.arraycopy(now, sector * SECTOR, torn, sector * SECTOR, SECTOR));
        return torn;
    }

    private void requireWhole(byte[] database, byte[] journal, String which) throws IOException {
        Path torn = Files.createDirectories(folder.resolve(which)).resolve("tessera.db");
        Files.write(torn, database);
        Files.write(Inspection.journalOf(torn), journal);
        assertThatCode(() -> Inspection.requireOwn(torn)).as(which).doesNotThrowAnyException();
    }
}
