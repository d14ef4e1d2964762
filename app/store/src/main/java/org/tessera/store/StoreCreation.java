package org.tessera.store;

import com.google.crypto.tink.subtle.Random;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import org.tessera.core.access.Session;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.store.access.Entry;
import org.tessera.store.access.Founding;
import org.tessera.store.access.NoAccounts;
import org.tessera.store.audit.SqliteAuditLog;
import org.tessera.store.crypto.MasterKey;
import org.tessera.store.db.Database;
import org.tessera.store.db.Schema;
import org.tessera.store.keys.CompartmentId;
import org.tessera.store.keys.Compartments;

/** Makes new stores. */
final class StoreCreation {
    private static final int STORE_ID_BYTES = 16;

    private StoreCreation() {}

    /** A store in memory under a random key that nobody knows. */
    static Store inMemory(Clock clock) {
        return withoutAccounts(Database.inMemory(), clock);
    }

    /** A store in an empty database under a random key that nobody knows. */
    static Store withoutAccounts(Database database, Clock clock) {
        MasterKey master = MasterKey.random();
        Compartments compartments = furnish(database, master, clock);
        return new Store(
                new Entry(master, compartments, SqliteAuditLog.open(database, clock, compartments), Session.unbound()),
                new NoAccounts(), clock, database::close);
    }

    /** A store in a folder. It is made beside its place and takes it when it is whole. */
    static void inFolder(HomeFolder home, Founding founding, Clock clock) {
        if (home.lostDatabase()) {
            throw new ProblemException(ProblemCode.STORE_DAMAGED, "database missing");
        }
        try {
            Path draft = home.draft();
            try (Database database = Database.inFile(draft); MasterKey master = MasterKey.random()) {
                Compartments compartments = furnish(database, master, clock);
                founding.in(database, compartments, master, clock);
            }
            Files.move(draft, home.database(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException notWritten) {
            throw new ProblemException(ProblemCode.STORE_NOT_WRITTEN, "new store");
        }
    }

    /** Tables, the house, the beginning of the audit. */
    private static Compartments furnish(Database database, MasterKey key, Clock clock) {
        Schema.create(database, Random.randBytes(STORE_ID_BYTES), clock);
        Compartments compartments = new Compartments(database, key, clock);
        compartments.changeOrCreate(CompartmentId.HOUSE, (sql, house) -> house.generation());
        SqliteAuditLog.start(database, compartments);
        return compartments;
    }
}
