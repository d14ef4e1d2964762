package org.tessera.store;

import com.google.crypto.tink.subtle.Random;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.store.audit.SqliteAuditLog;
import org.tessera.store.crypto.Argon2Cost;
import org.tessera.store.crypto.KeySlot;
import org.tessera.store.crypto.MasterKey;
import org.tessera.store.crypto.Passphrase;
import org.tessera.store.crypto.Secret;
import org.tessera.store.db.Database;
import org.tessera.store.db.Schema;
import org.tessera.store.keys.CompartmentId;
import org.tessera.store.keys.Compartments;
import org.tessera.store.keys.KeySlots;

/** Makes new stores. */
final class StoreCreation {
    private static final int STORE_ID_BYTES = 16;

    private StoreCreation() {}

    /** A store in memory under a random key that nobody knows. */
    static Store inMemory(Clock clock) {
        Database database = Database.inMemory();
        try (Secret master = Secret.random(Secret.KEY_BYTES)) {
            MasterKey key = new MasterKey(master);
            furnish(database, key, clock);
            return new Store(database, key, clock, database::close);
        }
    }

    /** A store in a folder. It is made beside its place and takes it when it is whole. */
    static void inFolder(HomeFolder home, Passphrase passphrase, Argon2Cost cost, Clock clock) {
        if (home.lostDatabase()) {
            throw new ProblemException(ProblemCode.STORE_DAMAGED, "database missing");
        }
        try (Secret master = Secret.random(Secret.KEY_BYTES)) {
            KeySlot slot = KeySlot.around(master, passphrase, cost, 1);
            Path draft = home.draft();
            try (Database database = Database.inFile(draft); MasterKey key = new MasterKey(master)) {
                furnish(database, key, clock);
                database.write(sql -> {
                    new KeySlots(database).put(sql, slot);
                    return slot;
                });
            }
            Files.move(draft, home.database(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException notWritten) {
            throw new ProblemException(ProblemCode.STORE_NOT_WRITTEN, "new store");
        }
    }

    /** Tables, the house, the beginning of the audit. */
    static void furnish(Database database, MasterKey key, Clock clock) {
        Schema.create(database, Random.randBytes(STORE_ID_BYTES), clock);
        Compartments compartments = new Compartments(database, key, clock);
        compartments.changeOrCreate(CompartmentId.HOUSE, (sql, house) -> house.generation());
        SqliteAuditLog.start(database, compartments, clock);
    }
}
