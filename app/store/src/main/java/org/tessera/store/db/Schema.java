package org.tessera.store.db;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/**
 * The tables, version by version. Each version is a resource {@code schema-N.sql} whose statements are parted by blank
 * lines; a new version adds a resource and never changes an old one.
 */
public final class Schema {
    /** The version that this product writes. */
    public static final int CURRENT = 3;

    /** The oldest version that can be brought to the current one; those before it were never released. */
    private static final int OLDEST = 3;

    /** "TSRA" in the header of the file (sqlite.org/fileformat.html, offset 68). */
    static final int APPLICATION = 0x54535241;

    private static final String TABLES = "SELECT type || ' ' || name || ' ' || tbl_name || ' ' || coalesce(sql, '')"
            + " FROM sqlite_schema ORDER BY 1";

    private Schema() {}

    /** Makes the tables in an empty database and names the store. */
    public static void create(Database database, byte[] storeId, Clock clock) {
        database.write(sql -> {
            sql.run("PRAGMA application_id = " + APPLICATION);
            upgrade(sql, 0, clock);
            sql.change("INSERT INTO store_meta (one, store_id, created_at, changes, in_use) VALUES (1, ?, ?, 0, 0)",
                    storeId, clock.millis());
            return true;
        });
    }

    /**
     * Brings the database to the current version and checks that its tables are the ones of that version.
     *
     * @throws ProblemException {@link ProblemCode#STORE_DAMAGED} or {@link ProblemCode#STORE_FROM_NEWER_VERSION}, {@link ProblemCode#STORE_FROM_OLDER_VERSION}
     */
    public static void require(Database database, Clock clock) {
        int version = database.read(Schema::versionOf);
        if (version > CURRENT) {
            throw new ProblemException(ProblemCode.STORE_FROM_NEWER_VERSION, "version " + version);
        }
        if (version < OLDEST) {
            throw new ProblemException(ProblemCode.STORE_FROM_OLDER_VERSION, "version " + version);
        }
        if (version < CURRENT) {
            database.write(sql -> upgrade(sql, version, clock));
        }
        requireShape(database, clock);
    }

    private static int versionOf(Sql sql) throws SQLException {
        int version = (int) sql.number("SELECT max(version) FROM schema_version");
        if (version < 1) {
            throw new ProblemException(ProblemCode.STORE_DAMAGED, "no version");
        }
        return version;
    }

    private static int upgrade(Sql sql, int from, Clock clock) throws SQLException {
        for (int version = Math.max(from + 1, OLDEST); version <= CURRENT; version++) {
            for (String statement : statements(version)) {
                sql.run(statement);
            }
            sql.change("INSERT INTO schema_version (version, applied_at) VALUES (?, ?)", version, clock.millis());
        }
        return CURRENT;
    }

    /** A trigger that is gone, or one that was added, changes what the store does without touching a row. */
    private static void requireShape(Database database, Clock clock) {
        try (Database fresh = Database.inMemory()) {
            create(fresh, new byte[0], clock);
            List<String> expected = fresh.read(sql -> sql.list(TABLES, row -> row.getString(1)));
            if (!database.read(sql -> sql.list(TABLES, row -> row.getString(1))).equals(expected)) {
                throw new ProblemException(ProblemCode.STORE_DAMAGED, "tables");
            }
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
