package org.tessera.store;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.tessera.store.db.Database;
import org.tessera.testkit.fault.StatementWatcher;
import org.tessera.testkit.fault.WatchedConnection;

/** Stores in memory whose statements a test sees, and lets fail. */
public final class FaultyStores {
    private FaultyStores() {}

    /** An empty store. */
    public static Store inMemory(Clock clock, StatementWatcher watcher) {
        try {
            return StoreCreation.withoutAccounts(
                    Database.on(WatchedConnection.of(DriverManager.getConnection("jdbc:sqlite::memory:"), watcher),
                            Optional.empty()),
                    clock);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
