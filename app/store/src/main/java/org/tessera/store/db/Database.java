package org.tessera.store.db;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.sqlite.JDBC;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/**
 * One SQLite database and its one connection. Threads take turns. The connection holds the file exclusively, so a second
 * one meets {@link ProblemCode#STORE_IN_USE}, and write-ahead logging needs no shared-memory file.
 */
public final class Database implements AutoCloseable {
    private static final String PREFIX = "jdbc:sqlite:";

    private static final List<String> SETTINGS = List.of("busy_timeout=250", "locking_mode=EXCLUSIVE",
            "journal_mode=WAL", "synchronous=FULL", "fullfsync=ON", "checkpoint_fullfsync=ON", "secure_delete=ON",
            "temp_store=MEMORY", "mmap_size=0", "foreign_keys=ON", "recursive_triggers=ON", "trusted_schema=OFF",
            "cell_size_check=ON");

    /** After so many pages SQLite moves the journal into the database by itself. */
    private static final int PAGES_IN_JOURNAL = 1_000;

    private final Connection connection;
    private final Sql sql;
    private final Optional<Path> file;
    private final ReentrantLock turn = new ReentrantLock();

    /** Held while the file may change, and while it may not. */
    private final ReentrantLock pages = new ReentrantLock();
    private final AtomicReference<Optional<Examination>> examination = new AtomicReference<>(Optional.empty());
    private volatile boolean refused;

    private Database(Connection connection, Optional<Path> file) {
        this.connection = connection;
        this.sql = new Sql(connection);
        this.file = file;
    }

    /** A database in memory, gone when it is closed. */
    public static Database inMemory() {
        return on(connection(PREFIX + ":memory:"), Optional.empty());
    }

    /** The database in a file, which is made if there is none. */
    public static Database inFile(Path file) {
        return on(connection(PREFIX + file.toAbsolutePath().toUri()), Optional.of(file));
    }

    /**
     * The database behind a connection that nothing else uses.
     *
     * @param file where it is, unless it is in memory
     */
    public static Database on(Connection connection, Optional<Path> file) {
        Database database = new Database(connection, file);
        try {
            for (String setting : SETTINGS) {
                database.sql.run("PRAGMA " + setting);
            }
            return database;
        } catch (SQLException failure) {
            database.close();
            throw SqlProblems.of(failure);
        }
    }

    private static Connection connection(String url) {
        NativeLibrary.require();
        try {
            return new JDBC().connect(url, new Properties());
        } catch (SQLException failure) {
            throw SqlProblems.of(failure);
        }
    }

    /** Looks without changing anything. */
    public <T> T read(SqlWork<T> work) {
        return turn(work);
    }

    /**
     * Changes in one transaction: all of it is on disk when this returns, or nothing of it if it throws. Each one counts up
     * in the row that names the store, so that a journal tells whose it is.
     */
    public <T> T write(SqlWork<T> work) {
        if (turn.isHeldByCurrentThread()) {
            throw new IllegalStateException("a turn holds one transaction");
        }
        return turn(any -> transaction(work));
    }

    /** Moves the journal into the database and empties it, so that nothing that was deleted stays in it. */
    public void emptyJournal() {
        pages.lock();
        try {
            run("PRAGMA wal_checkpoint(TRUNCATE)");
        } finally {
            pages.unlock();
        }
    }

    /**
     * Reads the whole file through while others take their turns; what they change stays in the journal meanwhile. If it is
     * damaged, every later turn is refused.
     *
     * @return false if the database was closed before the end
     * @throws ProblemException {@link ProblemCode#STORE_DAMAGED}
     */
    public boolean examine() {
        return file.isEmpty() || examine(new Examination(file.get()));
    }

    private boolean isClosed() {
        try {
            return connection.isClosed();
        } catch (SQLException failure) {
            throw SqlProblems.of(failure);
        }
    }

    private boolean examine(Examination reading) {
        pages.lock();
        try {
            if (isClosed()) {
                return false;
            }
            examination.set(Optional.of(reading));
            run("PRAGMA wal_autocheckpoint = 0");
            boolean finished = reading.run();
            if (finished) {
                run("PRAGMA wal_autocheckpoint = " + PAGES_IN_JOURNAL);
            }
            return finished;
        } catch (ProblemException damaged) {
            refused = true;
            throw damaged;
        } finally {
            pages.unlock();
        }
    }

    /** Whether it was found to be damaged while it was in use. */
    public boolean isRefused() {
        return refused;
    }

    private void run(String statement) {
        turn(any -> {
            sql.run(statement);
            return this;
        });
    }

    private <T> T turn(SqlWork<T> work) {
        turn.lock();
        try {
            if (isClosed()) {
                throw new IllegalStateException("the store is closed");
            }
            if (refused) {
                throw new ProblemException(ProblemCode.STORE_DAMAGED, "examination");
            }
            return work.run(sql);
        } catch (SQLException failure) {
            throw SqlProblems.of(failure);
        } finally {
            turn.unlock();
        }
    }

    private <T> T transaction(SqlWork<T> work) throws SQLException {
        boolean held = false;
        try {
            sql.run("BEGIN IMMEDIATE");
            T result = work.run(sql);
            sql.change("UPDATE store_meta SET changes = changes + 1");
            sql.run("COMMIT");
            held = true;
            return result;
        } finally {
            if (!held) {
                rollBack();
            }
        }
    }

    private void rollBack() {
        try {
            sql.run("ROLLBACK");
        } catch (SQLException alreadyRolledBack) {
            // SQLite ends a transaction by itself when the disk is full or fails; there is nothing left to undo.
        }
    }

    @Override
    public void close() {
        examination.get().ifPresent(Examination::stop);
        pages.lock();
        turn.lock();
        try {
            connection.close();
        } catch (SQLException failure) {
            throw SqlProblems.of(failure);
        } finally {
            turn.unlock();
            pages.unlock();
        }
    }
}
