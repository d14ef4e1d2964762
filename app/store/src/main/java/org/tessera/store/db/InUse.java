package org.tessera.store.db;

/**
 * Whether a store is open, noted in the database itself. The note reaches the database before anything else is written into
 * the journal, and is taken back with the last thing that is written: a database that says it is in use and has no journal
 * beside it has lost its last changes.
 */
public final class InUse {
    private InUse() {}

    /** Notes that a store is opened. */
    public static void begin(Database database) {
        database.write(sql -> sql.change("UPDATE store_meta SET in_use = 1"));
        database.emptyJournal();
    }

    /** Notes that it is about to be closed. */
    public static void end(Database database) {
        database.write(sql -> sql.change("UPDATE store_meta SET in_use = 0"));
    }
}
