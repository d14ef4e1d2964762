package org.tessera.store.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.core.problem.ProblemCode;
import org.tessera.store.Problems;
import org.tessera.store.TestStores;

class DatabaseTest {
    private static final String INSERT = "INSERT INTO house_cell (shelf, name, version, open_text) VALUES (?, ?, 1, ?)";
    private static final String COUNT = "SELECT count(*) FROM house_cell";

    @TempDir
    Path folder;

    private Database database = Database.inMemory();

    @BeforeEach
    void open() {
        database.close();
        database = Database.inFile(folder.resolve("a b?c%23.db"));
        Schema.create(database, new byte[16], TestStores.CLOCK);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void keepsAllOfATransactionOrNothing() {
        assertThatThrownBy(() -> database.write(sql -> {
            sql.change(INSERT, "setting", "a", "1");
            throw new IllegalArgumentException("half way");
        })).hasMessage("half way");
        assertThat(count()).isZero();
        database.write(sql -> sql.change(INSERT, "setting", "a", "1"));
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void namesAProblemByItsCodeAndQuotesNothing() {
        database.write(sql -> sql.change(INSERT, "setting", "Odalys", "Ferrante"));
        assertThatThrownBy(() -> database.write(sql -> sql.change(INSERT, "setting", "Odalys", "Ferrante")))
                .hasMessage("ST-3004 SQLite 1555")
                .hasNoCause();
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void holdsOneTransactionInATurn() {
        assertThatThrownBy(() -> database.write(sql -> database.write(inner -> 1)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> database.read(sql -> database.write(inner -> 1)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void countsEveryTransactionInTheRowThatNamesTheStore() {
        long before = database.read(sql -> sql.number("SELECT changes FROM store_meta"));
        database.write(sql -> sql.change(INSERT, "setting", "a", "1"));
        long after = database.read(sql -> sql.number("SELECT changes FROM store_meta"));
        assertThat(after).isEqualTo(before + 1);
    }

    @Test
    void isAsItWasWhenTheDiskIsFull() {
        long pages = database.read(sql -> sql.number("PRAGMA page_count"));
        database.read(sql -> sql.number("PRAGMA max_page_count = " + (pages + 2)));
        assertThat(Problems.of(() -> database.write(sql -> {
            sql.change(INSERT, "setting", "a", "1");
            return sql.change(INSERT, "setting", "b", "x".repeat(100_000));
        }))).isEqualTo(ProblemCode.STORE_NOT_WRITTEN);
        assertThat(count()).isZero();
        database.read(sql -> sql.number("PRAGMA max_page_count = 1000000"));
        database.write(sql -> sql.change(INSERT, "setting", "b", "x".repeat(100_000)));
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void isSetUpToLoseAndLeakNothing() {
        assertThat(pragma("journal_mode")).isEqualTo("wal");
        assertThat(pragma("synchronous")).isEqualTo("2");
        assertThat(pragma("secure_delete")).isEqualTo("1");
        assertThat(pragma("temp_store")).isEqualTo("2");
        assertThat(pragma("foreign_keys")).isEqualTo("1");
        assertThat(pragma("locking_mode")).isEqualTo("exclusive");
        assertThat(pragma("recursive_triggers")).isEqualTo("1");
        assertThat(pragma("trusted_schema")).isEqualTo("0");
        assertThat(folder.resolve("a b?c%23.db-shm")).doesNotExist();
    }

    @Test
    void emptiesItsJournal() {
        database.write(sql -> sql.change(INSERT, "setting", "a", "1"));
        assertThat(Inspection.journalOf(folder.resolve("a b?c%23.db")).toFile()).isNotEmpty();
        database.emptyJournal();
        assertThat(Inspection.journalOf(folder.resolve("a b?c%23.db")).toFile()).isEmpty();
    }

    private String pragma(String name) {
        return database.read(sql -> sql.first("PRAGMA " + name, row -> row.getString(1))).orElse("");
    }

    private long count() {
        return database.read(sql -> sql.number(COUNT));
    }

    @Test
    void mapsWhatSqliteSaysToAProblem() {
        assertThat(problem(11)).isEqualTo(ProblemCode.STORE_DAMAGED);
        assertThat(problem(26)).isEqualTo(ProblemCode.STORE_DAMAGED);
        assertThat(problem(779)).isEqualTo(ProblemCode.STORE_DAMAGED);
        assertThat(problem(13)).isEqualTo(ProblemCode.STORE_NOT_WRITTEN);
        assertThat(problem(8)).isEqualTo(ProblemCode.STORE_NOT_WRITTEN);
        assertThat(problem(778)).isEqualTo(ProblemCode.STORE_NOT_WRITTEN);
        assertThat(problem(1034)).isEqualTo(ProblemCode.STORE_NOT_WRITTEN);
        assertThat(problem(266)).isEqualTo(ProblemCode.STORE_UNREADABLE);
        assertThat(problem(5)).isEqualTo(ProblemCode.STORE_IN_USE);
        assertThat(problem(1)).isEqualTo(ProblemCode.STORE_DAMAGED);
        assertThat(problem(21)).isEqualTo(ProblemCode.INTERNAL);
    }

    private static ProblemCode problem(int code) {
        return SqlProblems.of(new SQLException("Odalys Ferrante", "", code)).problem();
    }
}
