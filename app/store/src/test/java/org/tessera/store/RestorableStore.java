package org.tessera.store;

import java.sql.SQLException;
import java.util.List;
import org.tessera.core.access.AccountShelf;
import org.tessera.core.review.NamedPerson;
import org.tessera.store.access.Door;
import org.tessera.store.access.Entry;
import org.tessera.store.access.Founding;
import org.tessera.store.access.Login;
import org.tessera.store.access.SqliteAccountShelf;
import org.tessera.store.access.Turnstile;
import org.tessera.store.crypto.Argon2Cost;
import org.tessera.store.crypto.MasterKey;
import org.tessera.store.crypto.Passphrase;
import org.tessera.store.db.Database;
import org.tessera.store.db.Sql;
import org.tessera.store.keys.Compartments;

/**
 * A store with accounts whose database is in memory: it is attacked and put back as it was a thousand times in the time
 * that a file takes for a few.
 */
final class RestorableStore implements AutoCloseable {
    /** Parents before children. The index of encounters follows from the audit. */
    static final List<String> TABLES = List.of("compartment", "note", "note_part", "review_step", "review_version",
            "double_reading", "reading_step", "token", "date_shift", "house_cell", "account", "store_sum", "audit",
            "audit_head");

    private final Database database = Database.inMemory();

    RestorableStore(NamedPerson founder, String words) {
        try (MasterKey master = MasterKey.random(); Passphrase typed = new Passphrase(words.toCharArray())) {
            Compartments compartments = StoreCreation.furnish(database, master, TestStores.CLOCK);
            new Founding(founder, typed, new Argon2Cost(8, 1, 1)).in(database, compartments, master, TestStores.CLOCK);
        }
        run("DROP TRIGGER audit_stays_whole");
    }

    /** Opens it through its door. */
    Store open(Login login) {
        try (login) {
            Entry entry = new Door(database, TestStores.CLOCK).enter(login);
            AccountShelf accounts = new SqliteAccountShelf(database, entry.compartments(), entry.master(),
                    new Turnstile(database, entry.audit(), TestStores.CLOCK), TestStores.CLOCK);
            return new Store(entry, CaseRoom.inStore(entry), accounts, TestStores.CLOCK, () -> {});
        }
    }

    Database database() {
        return database;
    }

    /** What somebody with a database tool does to it. */
    int run(String statement, Object... values) {
        return database.read(sql -> sql.change(statement, values));
    }

    /** The first column of the first row. */
    byte[] bytes(String statement, Object... values) {
        return database.read(sql -> sql.first(statement, row -> row.getBytes(1), values)).orElse(new byte[0]);
    }

    /** Keeps a copy under a name. */
    void keep(String name) {
        TABLES.forEach(table -> run("CREATE TEMP TABLE " + name + "_" + table + " AS SELECT * FROM main." + table));
    }

    /** Puts a copy back. */
    void restore(String name) {
        database.read(sql -> restore(sql, name));
    }

    private static boolean restore(Sql sql, String name) throws SQLException {
        for (String table : TABLES.reversed()) {
            sql.change("DELETE FROM main." + table);
        }
        for (String table : TABLES) {
            sql.change("INSERT INTO main." + table + " SELECT * FROM temp." + name + "_" + table);
        }
        return true;
    }

    @Override
    public void close() {
        database.close();
    }
}
