package org.tessera.store.audit;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.tessera.core.access.AccountName;
import org.tessera.core.audit.AuditEvent;
import org.tessera.core.digest.Sha256;
import org.tessera.core.identifier.IdentifierType;
import org.tessera.core.note.NoteId;
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
    private final Compartments compartments;
    private final Clock clock;

    AuditOnItsOwn(Clock clock, Optional<AccountName> user) {
        Schema.create(database, new byte[]{1, 2, 3}, clock);
        this.clock = clock;
        compartments = new Compartments(database, new MasterKey(Secret.random(Secret.KEY_BYTES)), clock);
        compartments.changeOrCreate(CompartmentId.HOUSE, (sql, house) -> house.generation());
        SqliteAuditLog.start(database, compartments, clock);
        log = SqliteAuditLog.open(database, clock, compartments, user);
    }

    SqliteAuditLog log() {
        return log;
    }

    Compartments keys() {
        return compartments;
    }

    /** Many rows in one turn, which no product does: the last one is written as ever. */
    void fill(int rows) {
        AuditEvent event = new AuditEvent.NoteAnalyzed(new NoteId("note-1"),
                Map.of(IdentifierType.NAME, 4, IdentifierType.DATE, 9), 3, Sha256.of("engine"));
        String json = EventJson.write(event, Optional.of(new AccountName("ada.reviewer")));
        database.write(sql -> {
            ChainEnd end = ChainEnd.of(sql, log.head());
            for (int row = 1; row < rows; row++) {
                end.append(sql, clock.instant(), event.code(), json);
            }
            try (AuditSigner signer = AuditSigner.of(sql, compartments)) {
                signer.end(sql, end.head(), clock.instant());
            }
            return rows;
        });
        log.append(event);
    }

    Database database() {
        return database;
    }

    @Override
    public void close() {
        database.close();
    }
}
