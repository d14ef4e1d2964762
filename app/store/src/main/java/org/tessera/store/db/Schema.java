package org.tessera.store.db;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.tessera.core.digest.Sha256;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/**
 * The tables, version by version. Each version is a resource {@code schema-N.sql} whose statements are parted by blank
 * lines; a new version adds a resource and never changes an old one. A store of an earlier version is brought to the current
 * one in one transaction: whatever happens meanwhile, it has the old tables or the new ones.
 */
public final class Schema {
    /** The version that this product writes. */
    public static final int CURRENT = 4;

    /** The oldest version that can be brought to the current one; those before it were never released. */
    private static final int OLDEST = 3;

    /** "TSRA" in the header of the file (sqlite.org/fileformat.html, offset 68). */
    static final int APPLICATION = 0x54535241;

    /** Yes: {@code 0.2.0-SNAPSHOT}. No: a sentence that somebody put there. */
    private static final Pattern PRODUCT = Pattern.compile("[0-9A-Za-z.+-]{1,40}");

    private static final String TABLES = "SELECT type || ' ' || name || ' ' || tbl_name || ' ' || coalesce(sql, '')"
            + " FROM sqlite_schema ORDER BY 1";

    private Schema() {}

    /** Makes the tables in an empty database and names the store. */
    public static void create(Database database, byte[] storeId, Clock clock) {
        database.write(sql -> {
            sql.run("PRAGMA application_id = " + APPLICATION);
            upgrade(sql, 0, CURRENT, clock);
            sql.change("UPDATE schema_version SET product = ? WHERE version = ?", product(), CURRENT);
            sql.change("INSERT INTO store_meta (one, store_id, created_at, changes, in_use) VALUES (1, ?, ?, 0, 0)",
                    storeId, clock.millis());
            return true;
        });
    }

    /**
     * The same as {@link #require(Database, Clock, IntFunction)} for a database that is a copy itself.
     *
     * @throws ProblemException as there
     */
    public static void require(Database database, Clock clock) {
        require(database, clock, version -> Optional.empty());
    }

    /**
     * Brings the database to the current version. Its tables have to be the ones of the version that it names before, and those
     * of the current one at the end.
     *
     * @param copy makes a copy of the database as it is before its tables change, and gives the copy's fingerprint
     * @throws ProblemException {@link ProblemCode#STORE_DAMAGED}, {@link ProblemCode#STORE_FROM_NEWER_VERSION},
     *         {@link ProblemCode#STORE_FROM_OLDER_VERSION} or {@link ProblemCode#STORE_NOT_UPGRADED}; nothing was changed then
     */
    public static void require(Database database, Clock clock, IntFunction<Optional<Sha256>> copy) {
        int version = database.read(Schema::versionOf);
        if (version < OLDEST) {
            throw new ProblemException(ProblemCode.STORE_FROM_OLDER_VERSION, "version " + version);
        }
        List<String> expected = shapeOf(version, clock);
        database.read(sql -> requireShape(sql, expected));
        if (version < CURRENT) {
            upgrade(database, version, clock, copy.apply(version).map(Sha256::hex).orElse(""));
        }
    }

    private static void upgrade(Database database, int from, Clock clock, String copy) {
        List<String> expected = shapeOf(CURRENT, clock);
        try {
            database.write(sql -> {
                upgrade(sql, from, CURRENT, clock);
                sql.change("UPDATE schema_version SET product = ?, copy = ?, told = 0 WHERE version > ?", product(),
                        copy, from);
                return requireShape(sql, expected);
            });
        } catch (ProblemException failed) {
            throw failed.problem() == ProblemCode.STORE_NOT_WRITTEN
                    ? new ProblemException(ProblemCode.STORE_NOT_UPGRADED, failed.detail())
                    : failed;
        }
    }

    /**
     * Which version the tables have.
     *
     * @throws ProblemException {@link ProblemCode#STORE_FROM_NEWER_VERSION} if this product does not know them, with the one
     *         that does
     */
    static int versionOf(Sql sql) throws SQLException {
        int version = (int) sql.number("SELECT max(version) FROM schema_version");
        if (version < 1) {
            throw new ProblemException(ProblemCode.STORE_DAMAGED, "no version");
        }
        if (version > CURRENT) {
            throw new ProblemException(ProblemCode.STORE_FROM_NEWER_VERSION,
                    "version " + version + newer(sql).map(product -> ", of Tessera " + product).orElse(""));
        }
        return version;
    }

    private static Optional<String> newer(Sql sql) {
        try {
            return sql
                    .first("SELECT product FROM schema_version ORDER BY version DESC LIMIT 1", row -> row.getString(1))
                    .filter(product -> PRODUCT.matcher(product).matches());
        } catch (SQLException noSuchColumn) {
            return Optional.empty();
        }
    }

    /** The version that the build wrote into the jar. */
    private static String product() {
        return Optional.ofNullable(Schema.class.getPackage().getImplementationVersion()).orElse("development");
    }

    private static void upgrade(Sql sql, int from, int to, Clock clock) throws SQLException {
        for (int version = Math.max(from + 1, OLDEST); version <= to; version++) {
            for (String statement : statements(version)) {
                sql.run(statement);
            }
            sql.change("INSERT INTO schema_version (version, applied_at) VALUES (?, ?)", version, clock.millis());
        }
    }

    /** A trigger that is gone, or one that was added, changes what the store does without touching a row. */
    private static List<String> requireShape(Sql sql, List<String> expected) throws SQLException {
        List<String> found = shape(sql);
        if (!found.equals(expected)) {
            throw new ProblemException(ProblemCode.STORE_DAMAGED, "tables");
        }
        return found;
    }

    private static List<String> shape(Sql sql) throws SQLException {
        return sql.list(TABLES, row -> row.getString(1));
    }

    private static List<String> shapeOf(int version, Clock clock) {
        try (Database fresh = Database.inMemory()) {
            return fresh.write(sql -> {
                upgrade(sql, 0, version, clock);
                return shape(sql);
            });
        }
    }

    private static List<String> statements(int version) {
        try (InputStream resource = Schema.class.getResourceAsStream("schema-" + version + ".sql")) {
            if (resource == null) {
                throw new IllegalStateException("schema " + version + " is not on the class path");
            }
            String text = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
            return List.of(text.strip().split("\\n\\s*\\n"));
        } catch (IOException unreadable) {
            throw new IllegalStateException("schema " + version + " cannot be read", unreadable);
        }
    }
}
