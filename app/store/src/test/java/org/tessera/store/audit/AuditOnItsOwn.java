package org.tessera.store.audit;

import java.time.Clock;
import java.util.Optional;
import org.tessera.core.access.AccountName;
import org.tessera.store.crypto.MasterKey;
import org.tessera.store.crypto.Secret;
import org.tessera.store.db.Database;
import org.tessera.store.db.Schema;
import org.tessera.store.keys.CompartmentId;
import org.tessera.store.keys.Compartments;

/** The audit of a store that has nothing else, in memory. */
final class AuditOnItsOwn implements AutoCloseable {
    private final Database database = Database.inMemory();
    private final SqliteAuditLog log;

    AuditOnItsOwn(Clock clock, Optional<AccountName> user) {
        Schema.create(database, new byte[]{1, 2, 3}, clock);
        Compartments compartments = new Compartments(database, new MasterKey(Secret.random(Secret.KEY_BYTES)), clock);
        compartments.changeOrCreate(CompartmentId.HOUSE, (sql, house) -> house.generation());
        SqliteAuditLog.start(database, compartments, clock);
        log = SqliteAuditLog.open(database, clock, compartments, user);
    }

    SqliteAuditLog log() {
        return log;
    }

    Database database() {
        return database;
    }

    @Override
    public void close() {
        database.close();
    }
}
