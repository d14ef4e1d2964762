package org.tessera.store;

import java.time.Clock;
import org.tessera.core.settings.SettingKey;
import org.tessera.store.access.Entry;
import org.tessera.store.crypto.MasterKey;
import org.tessera.store.db.Database;
import org.tessera.store.keys.Compartments;
import org.tessera.store.settings.SqliteSettings;

/**
 * Where the cases of a session are: in the store, or in memory under a key of this session, where the site keeps no text.
 *
 * @param compartments theirs
 * @param forget lets go of what only this session has
 */
record CaseRoom(Compartments compartments, Runnable forget) {
    /** Where the site wants them. */
    static CaseRoom of(Entry entry, Clock clock) {
        boolean ephemeral = new SqliteSettings(entry.compartments()).get(SettingKey.EPHEMERAL)
                .filter(Boolean::parseBoolean)
                .isPresent();
        return ephemeral ? inMemory(clock) : inStore(entry);
    }

    /** Beside all the rest. */
    static CaseRoom inStore(Entry entry) {
        return new CaseRoom(entry.compartments(), () -> {});
    }

    private static CaseRoom inMemory(Clock clock) {
        Database database = Database.inMemory();
        MasterKey master = MasterKey.random();
        return new CaseRoom(StoreCreation.furnish(database, master, clock), () -> {
            master.close();
            database.close();
        });
    }
}
