package org.tessera.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tessera.core.audit.AuditEvent;
import org.tessera.core.access.AccountName;
import org.tessera.core.access.AccountShelf;
import org.tessera.core.audit.AuditLog;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.store.access.Door;
import org.tessera.store.access.Emergency;
import org.tessera.store.access.Entry;
import org.tessera.store.access.Turnstile;
import org.tessera.store.access.Login;
import org.tessera.store.access.SqliteAccountShelf;
import org.tessera.store.audit.SqliteAuditLog;
import org.tessera.store.crypto.Passphrase;
import org.tessera.store.crypto.SpokenCode;
import org.tessera.store.db.Database;
import org.tessera.store.db.InUse;
import org.tessera.store.db.Inspection;
import org.tessera.store.db.Schema;
import org.tessera.store.keys.Compartments;
import org.tessera.core.settings.SettingKey;
import org.tessera.store.settings.SqliteSettings;
import org.tessera.store.upgrade.FormerCopies;
import org.tessera.store.upgrade.UpgradeRecord;

/**
 * A store whose passphrase was not given yet: nothing in it can be read but the audit and the settings that stand open. It
 * holds the state folder until it is closed or the store that it became is.
 */
public final class LockedStore implements AutoCloseable {
    private final HomeFolder home;
    private final Database database;
    private final Clock clock;
    private final Door door;
    private final AtomicBoolean closed = new AtomicBoolean();

    private LockedStore(HomeFolder home, Database database, Clock clock) {
        this.home = home;
        this.database = database;
        this.clock = clock;
        this.door = new Door(database, clock);
    }

    /**
     * Opens the store in a folder and checks that it is sound. One of an earlier version gets the tables of this one, after a
     * copy of it was made.
     *
     * @throws ProblemException {@link ProblemCode#STORE_UNREADABLE} if there is none; {@link ProblemCode#STORE_IN_USE},
     *         {@link ProblemCode#STORE_DAMAGED}, {@link ProblemCode#STORE_FROM_NEWER_VERSION},
     *         {@link ProblemCode#STORE_NOT_UPGRADED} or {@link ProblemCode#STORE_NOT_WRITTEN}
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
            FormerCopies copies = new FormerCopies(folder.path());
            Schema.require(database, clock, version -> Optional.of(copies.make(database, version, clock.instant())));
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

    /** The accounts that can open it, by name. */
    public List<AccountName> accounts() {
        return door.accounts();
    }

    /** Whether somebody without an account can open it in an emergency. */
    public boolean hasEmergencyKey() {
        return door.hasEmergencyKey();
    }

    /**
     * Opens it. That somebody came in stands in the audit before this returns; so does a wrong attempt, after which another
     * one may be made.
     *
     * @param login stays the caller's to close, who may need it again with a code or a new passphrase
     * @throws ProblemException {@link ProblemCode#ACCOUNT_CHOICE}, {@link ProblemCode#PASSPHRASE_MISSING},
     *         {@link ProblemCode#PASSPHRASE_WRONG}, also for a name that nobody has, {@link ProblemCode#ACCOUNT_INACTIVE},
     *         {@link ProblemCode#LOGIN_THROTTLED}; with the passphrase right {@link ProblemCode#CODE_MISSING},
     *         {@link ProblemCode#CODE_WRONG}, {@link ProblemCode#PASSPHRASE_CHANGE_DUE} or what a new passphrase lacks,
     *         {@link ProblemCode#CELL_REFUSED} or {@link ProblemCode#STORE_ROLLED_BACK} for a store that was changed outside,
     *         {@link ProblemCode#AUDIT_NOT_WRITTEN} or {@link ProblemCode#AUDIT_BROKEN}
     */
    public Store unlock(Login login) {
        return store(door.enter(login));
    }

    /**
     * Opens it for somebody without an account. The use is kept for the compliance officer and stands in the audit before
     * this returns.
     *
     * @param key as typed, in either case and with or without dashes; overwritten before this returns
     * @throws ProblemException {@link ProblemCode#EMERGENCY_KEY_MISSING}, or what {@link #unlock} says of a passphrase
     */
    public Store unlockInEmergency(char[] key, Emergency emergency) {
        try (Passphrase typed = new Passphrase(SpokenCode.plain(key))) {
            return store(door.enterInEmergency(typed, emergency));
        } finally {
            Arrays.fill(key, '\0');
        }
    }

    private Store store(Entry entry) {
        Turnstile turnstile = new Turnstile(database, entry.audit(), clock);
        settleUpgrade(entry);
        AccountShelf accounts = new SqliteAccountShelf(database, entry.compartments(), entry.master(), turnstile,
                clock);
        return new Store(entry, CaseRoom.of(entry, clock), accounts, clock, this::close);
    }

    /** What cannot be written down keeps everybody out. */
    private void settleUpgrade(Entry entry) {
        try {
            new UpgradeRecord(database, new FormerCopies(home.path())).settle(entry.audit(), clock);
        } catch (ProblemException notWritten) {
            entry.master().close();
            throw notWritten;
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
