package org.tessera.store.db;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.sqlite.JDBC;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/**
 * Looks at a database and at the journal beside it before anything is written. SQLite carries over any journal of the right
 * name, also one that belongs to another database, and the database is lost by that; and it misses none that is gone.
 *
 * <p>A database that was not closed in order is read through whole before it is opened. One that was is too, up to a size
 * that takes no time; of a larger one only what every opening rests on is looked at, and {@link Database#examine} reads the
 * rest while the store is in use. What is read until then is checked where it is read: pages by SQLite, cells by their
 * cipher, rows by the seal of their compartment.
 */
public final class Inspection {
    static final String IMMUTABLE = "immutable=1";

    private static final String META = "SELECT hex(store_id), in_use FROM store_meta";

    /** The header of a database file and where it names the application (sqlite.org/fileformat.html). */
    private static final int HEADER_BYTES = 100;
    private static final int APPLICATION_AT = 68;

    private Inspection() {}

    /** Up to this size a database is read through whole before it is opened: less than half a second on a slow disk. */
    static final long AT_ONCE_BYTES = 32L << 20;

    /** The tables of a few rows that every opening reads. */
    private static final List<String> FIRST_READ = List.of("sqlite_schema", "schema_version", "store_meta", "account",
            "audit_head", "store_sum");

    /** How much of a database is read. */
    private enum Depth {
        NAME, BEGINNING, WHOLE
    }

    /** What a database says of itself. */
    private record Meta(String store, boolean inUse) {}

    /** The journal of a database. */
    public static Path journalOf(Path file) {
        return file.resolveSibling(file.getFileName() + "-wal");
    }

    /**
     * Checks a database, and the journal beside it if there is one; changes neither.
     *
     * @throws ProblemException {@link ProblemCode#STORE_DAMAGED} if the file is no store, or the journal is gone, belongs to
     *         another store or does not fit; {@link ProblemCode#STORE_IN_USE};
     *         {@link ProblemCode#STORE_FROM_NEWER_VERSION}
     */
    public static void requireOwn(Path file) {
        requireOwn(file, AT_ONCE_BYTES);
    }

    /**
     * The same with another size up to which everything is read.
     *
     * @param atOnce bytes
     */
    public static void requireOwn(Path file, long atOnce) {
        NativeLibrary.require();
        long size = requireHeader(file);
        Path journal = journalOf(file);
        if (hasContent(journal)) {
            require(Journal.isWhole(journal), "journal torn");
            requireBoth(file);
        } else {
            Optional<Meta> alone = metaOf(file, IMMUTABLE, Depth.BEGINNING);
            require(alone.isPresent(), "pages");
            require(Files.exists(journal) || alone.filter(Meta::inUse).isEmpty(), "journal missing");
            if (size <= atOnce || alone.filter(Meta::inUse).isPresent()) {
                require(metaOf(file, IMMUTABLE, Depth.WHOLE).isPresent(), "pages");
            }
        }
    }

    /**
     * A database that was torn while a journal was carried over is whole again only together with the journal. Alone, the row
     * that names the store may be torn as well; then it says nothing of whose the journal is.
     */
    private static void requireBoth(Path file) {
        Optional<String> alone = metaOf(file, IMMUTABLE, Depth.NAME).map(Meta::store);
        Optional<String> together = together(file);
        require(together.isPresent() && (alone.isEmpty() || alone.equals(together)), "journal");
    }

    private static Optional<String> together(Path file) {
        try {
            return metaOf(file, "mode=ro", Depth.WHOLE).map(Meta::store);
        } finally {
            removeIndex(file);
        }
    }

    private static void require(boolean sound, String part) {
        if (!sound) {
            throw new ProblemException(ProblemCode.STORE_DAMAGED, part);
        }
    }

    /** The size of a file that begins like a store. */
    private static long requireHeader(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            ByteBuffer header = ByteBuffer.wrap(in.readNBytes(HEADER_BYTES));
            require(header.capacity() == HEADER_BYTES && header.getInt(APPLICATION_AT) == Schema.APPLICATION, "header");
            return Files.size(file);
        } catch (IOException unreadable) {
            throw new ProblemException(ProblemCode.STORE_UNREADABLE, "database");
        }
    }

    private static boolean hasContent(Path journal) {
        try {
            return Files.exists(journal) && Files.size(journal) > 0;
        } catch (IOException unreadable) {
            throw new ProblemException(ProblemCode.STORE_UNREADABLE, "journal");
        }
    }

    /** What a database says; empty if it cannot be read, or is not sound and has to be. */
    private static Optional<Meta> metaOf(Path file, String mode, Depth depth) {
        try (Connection connection = connect(file, mode)) {
            Sql sql = new Sql(connection);
            boolean sound = switch (depth) {
                case NAME -> isOk(sql, "store_meta");
                case BEGINNING -> isKnown(sql) && hasSoundBeginning(sql);
                case WHOLE -> isKnown(sql) && isSound(sql);
            };
            return sound ? sql.first(META, row -> new Meta(row.getString(1), row.getInt(2) != 0)) : Optional.empty();
        } catch (SQLException failure) {
            ProblemException problem = SqlProblems.of(failure);
            if (problem.problem() == ProblemCode.STORE_IN_USE) {
                throw problem;
            }
            return Optional.empty();
        }
    }

    /** A connection that looks and never writes. */
    static Connection connect(Path file, String mode) throws SQLException {
        return new JDBC().connect("jdbc:sqlite:" + file.toAbsolutePath().toUri() + "?" + mode, new Properties());
    }

    /** Whether pages and indexes fit together, and rows the rows that they belong to. */
    static boolean isSound(Sql sql) throws SQLException {
        return isOk(sql, "1") && sql.first("PRAGMA foreign_key_check", row -> row.getString(1)).isEmpty();
    }

    /** @throws ProblemException {@link ProblemCode#STORE_FROM_NEWER_VERSION} */
    private static boolean isKnown(Sql sql) throws SQLException {
        return Schema.versionOf(sql) > 0;
    }

    private static boolean hasSoundBeginning(Sql sql) throws SQLException {
        boolean sound = true;
        for (String table : FIRST_READ) {
            sound = sound && isOk(sql, table);
        }
        return sound;
    }

    private static boolean isOk(Sql sql, String what) throws SQLException {
        return sql.first("PRAGMA quick_check(" + what + ")", row -> row.getString(1)).filter("ok"::equals).isPresent();
    }

    /** Reading together with a journal makes an index of it, which only a writing connection takes away. */
    private static void removeIndex(Path file) {
        try {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + "-shm"));
        } catch (IOException stays) {
            throw new ProblemException(ProblemCode.STORE_NOT_WRITTEN, "journal index");
        }
    }
}
