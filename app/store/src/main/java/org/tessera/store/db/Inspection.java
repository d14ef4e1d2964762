package org.tessera.store.db;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import org.sqlite.JDBC;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/**
 * Looks at a database and at the journal beside it before anything is written. SQLite carries over any journal of the right
 * name, also one that belongs to another database, and the database is lost by that; and it misses none that is gone.
 */
public final class Inspection {
    private static final String META = "SELECT hex(store_id), in_use FROM store_meta";

    /** The header of a database file and where it names the application (sqlite.org/fileformat.html). */
    private static final int HEADER_BYTES = 100;
    private static final int APPLICATION_AT = 68;

    private Inspection() {}

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
     *         another store or does not fit; {@link ProblemCode#STORE_IN_USE}
     */
    public static void requireOwn(Path file) {
        NativeLibrary.require();
        requireHeader(file);
        Path journal = journalOf(file);
        if (hasContent(journal)) {
            require(Journal.isWhole(journal), "journal torn");
            requireBoth(file);
        } else {
            Optional<Meta> alone = metaOf(file, "immutable=1", true);
            require(alone.isPresent(), "pages");
            require(Files.exists(journal) || alone.filter(Meta::inUse).isEmpty(), "journal missing");
        }
    }

    /** A database that was torn while a journal was carried over is whole again only together with the journal. */
    private static void requireBoth(Path file) {
        Optional<String> alone = metaOf(file, "immutable=1", false).map(Meta::store);
        Optional<String> together = metaOf(file, "mode=ro", true).map(Meta::store);
        removeIndex(file);
        require(together.isPresent() && (alone.isEmpty() || alone.equals(together)), "journal");
    }

    private static void require(boolean sound, String part) {
        if (!sound) {
            throw new ProblemException(ProblemCode.STORE_DAMAGED, part);
        }
    }

    private static void requireHeader(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            ByteBuffer header = ByteBuffer.wrap(in.readNBytes(HEADER_BYTES));
            require(header.capacity() == HEADER_BYTES && header.getInt(APPLICATION_AT) == Schema.APPLICATION, "header");
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
    private static Optional<Meta> metaOf(Path file, String mode, boolean sound) {
        try (Connection connection = new JDBC().connect("jdbc:sqlite:" + file.toAbsolutePath().toUri() + "?" + mode,
                new Properties())) {
            Sql sql = new Sql(connection);
            return sound && !isSound(sql) ? Optional.empty()
                    : sql.first(META, row -> new Meta(row.getString(1), row.getInt(2) != 0));
        } catch (SQLException failure) {
            ProblemException problem = SqlProblems.of(failure);
            if (problem.problem() == ProblemCode.STORE_IN_USE) {
                throw problem;
            }
            return Optional.empty();
        }
    }

    /** Whether pages and indexes fit together. */
    private static boolean isSound(Sql sql) throws SQLException {
        return sql.first("PRAGMA quick_check(1)", row -> row.getString(1)).filter("ok"::equals).isPresent();
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
