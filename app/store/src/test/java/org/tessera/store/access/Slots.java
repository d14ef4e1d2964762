package org.tessera.store.access;

import org.tessera.store.crypto.KeySlot;
import org.tessera.store.db.Database;

/** Slots as they are stored. */
public final class Slots {
    private Slots() {}

    /** The slot of a holder. */
    public static KeySlot of(Database database, String holder) {
        return database.read(sql -> AccountRows.require(sql, holder));
    }
}
