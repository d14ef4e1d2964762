package org.tessera.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tessera.core.audit.AuditEvent;
import org.tessera.core.audit.AuditLog;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.store.audit.SqliteAuditLog;
import org.tessera.store.crypto.KeySlot;
import org.tessera.store.crypto.MasterKey;
import org.tessera.store.crypto.Passphrase;
import org.tessera.store.crypto.Secret;
import org.tessera.store.db.Database;
import org.tessera.store.db.InUse;
import org.tessera.store.db.Inspection;
import org.tessera.store.db.Schema;
import org.tessera.store.keys.Compartments;
import org.tessera.store.keys.KeySlots;
import org.tessera.core.settings.SettingKey;
import org.tessera.store.settings.SqliteSettings;

/**
 * A store whose passphrase was not given yet: nothing in it can be read but the audit and the settings that stand open. It
 * holds the state folder until it is closed or the store that it became is.
 */
public final class LockedStore implements AutoCloseable {
    private final HomeFolder home;
    private final Database database;
    private final Clock clock;
    private final AtomicBoolean closed = new AtomicBoolean();

    private LockedStore(HomeFolder home, Database database, Clock clock) {
        this.home = home;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Opens the store in a folder and checks that it is sound.
     *
     * @throws ProblemException {@link ProblemCode#STORE_UNREADABLE} if there is none; {@link ProblemCode#STORE_IN_USE},
     *         {@link ProblemCode#STORE_DAMAGED}, {@link ProblemCode#STORE_FROM_NEWER_VERSION} or
     *         {@link ProblemCode#STORE_NOT_WRITTEN}
     */
    public static LockedStore open(Path home, Clock clock) {
        if (!Store.exists(home)) {
            throw new ProblemException(ProblemCode.STORE_UNREADABLE, "no store");
        }
        HomeFolder folder = HomeFolder.claim(home);
        try {
            return open(folder, clock);
        } catch (ProblemException refused) {
            folder.close();
            throw refused;
        }
    }

    static LockedStore open(HomeFolder folder, Clock clock) {
        return open(folder, clock, Inspection::requireOwn, Database::inFile);
    }

    static LockedStore open(HomeFolder folder, Clock clock, Consumer<Path> inspection,
            Function<Path, Database> opening) {
        inspection.accept(folder.database());
        Database database = opening.apply(folder.database());
        try {
            Schema.require(database, clock);
            InUse.begin(database);
            return new LockedStore(folder, database, clock);
        } catch (ProblemException refused) {
            database.close();
            throw refused;
        }
    }

    /** The audit: it can be read and checked, and takes nothing but refusals to open. */
    public AuditLog audit() {
        return SqliteAuditLog.locked(database, clock);
    }

    /**
     * Reads the whole database through, as far as opening has not; others may use the store meanwhile. A door calls this once
     * the store is open, on a thread of its own.
     *
     * @return false if the store was closed before the end
     * @throws ProblemException {@link ProblemCode#STORE_DAMAGED}; nothing in the store can be read or written any more
     */
    public boolean examine() {
        return database.examine();
    }

    /** A setting that stands open, for example the theme of the window that asks for the passphrase. */
    public Optional<String> setting(SettingKey key) {
        return SqliteSettings.whileLocked(database, key);
    }

    /**
     * Opens it. A wrong passphrase is written into the audit, and another one may be tried.
     *
     * @param passphrase overwritten before this returns
     * @throws ProblemException {@link ProblemCode#PASSPHRASE_MISSING} or {@link ProblemCode#PASSPHRASE_WRONG}
     */
    public Store unlock(char[] passphrase) {
        try (Passphrase typed = new Passphrase(passphrase)) {
            typed.requireGiven();
            return unlock(typed);
        }
    }

    Store unlock(Passphrase passphrase) {
        KeySlot slot = new KeySlots(database).get();
        try (Secret master = slot.open(passphrase)) {
            MasterKey key = new MasterKey(master);
            return new Store(database, key, clock, this::close);
        } catch (ProblemException refused) {
            note(refused.problem());
            throw refused;
        }
    }

    /** The refusal stands, whether or not it can be written down. */
    private void note(ProblemCode problem) {
        try {
            audit().append(new AuditEvent.StoreRefused(problem, Optional.empty()));
        } catch (ProblemException notWritten) {
            // Nothing was permitted that the audit would have to hold.
        }
    }

    /**
     * Lets go of the store; once is enough.
     *
     * @throws ProblemException {@link ProblemCode#STORE_NOT_WRITTEN}; what was stored is safe in the journal, and closing can
     *         be tried again
     */
    @Override
    public void close() {
        if (!closed.getAndSet(true)) {
            try {
                if (!database.isRefused()) {
                    InUse.end(database);
                }
                database.close();
                home.close();
            } catch (ProblemException failed) {
                closed.set(false);
                throw failed;
            }
        }
    }
}
