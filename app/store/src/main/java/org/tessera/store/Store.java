package org.tessera.store;

import java.util.Optional;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.tessera.core.audit.AuditEvent;
import org.tessera.core.audit.AuditLog;
import org.tessera.core.policy.ShiftShelf;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.vault.TokenVault;
import org.tessera.store.audit.SqliteAuditLog;
import org.tessera.store.crypto.Argon2Cost;
import org.tessera.store.crypto.KeySlot;
import org.tessera.store.crypto.MasterKey;
import org.tessera.store.crypto.Passphrase;
import org.tessera.store.crypto.Secret;
import org.tessera.store.work.SqliteWorklist;
import org.tessera.store.work.SqliteNoteWork;
import org.tessera.store.settings.SqliteSettings;
import org.tessera.store.settings.SqliteProfileShelf;
import org.tessera.store.settings.SqliteSecretShelf;
import org.tessera.store.db.Database;
import org.tessera.store.keys.Compartments;
import org.tessera.store.keys.KeySlots;
import org.tessera.core.settings.ProfileShelf;
import org.tessera.core.settings.SecretShelf;
import org.tessera.core.settings.Settings;
import org.tessera.store.vault.SqliteShiftShelf;
import org.tessera.store.vault.SqliteTokenVault;
import org.tessera.core.work.NoteWork;
import org.tessera.core.work.Worklist;

/**
 * The open store of a workstation. Everything that a method has stored is on disk when it returns; a method that throws has
 * stored nothing. Thread-safe: threads take turns at the one database.
 */
public final class Store implements AutoCloseable {
    private final Database database;
    private final MasterKey master;
    private final Compartments compartments;
    private final AuditLog audit;
    private final Clock clock;
    private final Runnable release;

    /** @param release lets go of what holds the store, the database included; nothing for one in memory */
    Store(Database database, MasterKey master, Clock clock, Runnable release) {
        this.database = database;
        this.master = master;
        this.clock = clock;
        this.release = release;
        this.compartments = new Compartments(database, master, clock);
        this.audit = SqliteAuditLog.open(database, clock, compartments);
    }

    /** Whether a folder holds a store. */
    public static boolean exists(Path home) {
        return Files.isRegularFile(HomeFolder.databaseIn(home));
    }

    /**
     * Opens the store in a folder, or makes one if there is none.
     *
     * @param home the state folder; it is made if it does not exist
     * @param passphrase overwritten before this returns
     * @throws ProblemException {@link ProblemCode#PASSPHRASE_MISSING}, {@link ProblemCode#PASSPHRASE_WEAK} for a new store,
     *         {@link ProblemCode#PASSPHRASE_WRONG}, or what {@link LockedStore#open} says
     */
    public static Store open(Path home, char[] passphrase, Clock clock) {
        return open(home, passphrase, clock, Argon2Cost.STANDARD);
    }

    static Store open(Path home, char[] passphrase, Clock clock, Argon2Cost cost) {
        try (Passphrase typed = new Passphrase(passphrase)) {
            if (exists(home)) {
                typed.requireGiven();
            } else {
                typed.requireStrong();
            }
            HomeFolder folder = HomeFolder.claim(home);
            try {
                if (!exists(home)) {
                    StoreCreation.inFolder(folder, typed, cost, clock);
                }
                return unlock(LockedStore.open(folder, clock), typed);
            } catch (ProblemException refused) {
                folder.close();
                throw refused;
            }
        }
    }

    private static Store unlock(LockedStore locked, Passphrase passphrase) {
        try {
            return locked.unlock(passphrase);
        } catch (ProblemException refused) {
            locked.close();
            throw refused;
        }
    }

    /** A store in memory, with a random key: for samples and for runs without a state folder. Closing it loses it. */
    public static Store inMemory(Clock clock) {
        return StoreCreation.inMemory(clock);
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

    /** The token maps of cases. */
    public TokenVault vault() {
        return new SqliteTokenVault(compartments);
    }

    /** The date shifts of cases. */
    public ShiftShelf shifts() {
        return new SqliteShiftShelf(compartments);
    }

    /** The audit. */
    public AuditLog audit() {
        return audit;
    }

    /** The notes as a list: adding, finding, deleting. */
    public Worklist worklist() {
        return new SqliteWorklist(compartments, clock);
    }

    /** What is kept of each note between import and signature. */
    public NoteWork work() {
        return new SqliteNoteWork(compartments, clock);
    }

    /** Settings. */
    public Settings settings() {
        return new SqliteSettings(compartments);
    }

    /** Imported provider profiles. */
    public ProfileShelf profiles() {
        return new SqliteProfileShelf(compartments);
    }

    /** API keys. */
    public SecretShelf secrets() {
        return new SqliteSecretShelf(compartments);
    }

    /**
     * Changes the passphrase and writes that into the audit: one key is wrapped anew, no data is written again.
     *
     * @param current overwritten before this returns
     * @param next overwritten before this returns
     * @throws ProblemException {@link ProblemCode#PASSPHRASE_WRONG} for the current one, {@link ProblemCode#PASSPHRASE_WEAK}
     *         or {@link ProblemCode#PASSPHRASE_MISSING} for the next
     */
    public void changePassphrase(char[] current, char[] next) {
        try (Passphrase before = new Passphrase(current); Passphrase after = new Passphrase(next)) {
            after.requireStrong();
            KeySlots slots = new KeySlots(database);
            KeySlot slot = slots.get();
            try (Secret key = open(slot, before)) {
                KeySlot changed = KeySlot.around(key, after, slot.cost(), slot.version() + 1);
                audit.append(new AuditEvent.PassphraseChanged());
                database.write(sql -> {
                    slots.put(sql, changed);
                    return changed;
                });
            }
        }
        database.emptyJournal();
    }

    private Secret open(KeySlot slot, Passphrase passphrase) {
        try {
            return slot.open(passphrase);
        } catch (ProblemException refused) {
            audit.append(new AuditEvent.StoreRefused(refused.problem(), Optional.empty()));
            throw refused;
        }
    }

    /** Forgets the keys and lets go of the folder. */
    @Override
    public void close() {
        master.close();
        release.run();
    }
}
