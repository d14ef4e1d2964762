package org.tessera.store;

import org.tessera.core.backup.RestoredStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;
import org.tessera.core.access.AccountShelf;
import org.tessera.core.access.Session;
import org.tessera.core.audit.AccessEvent;
import org.tessera.core.audit.AuditLog;
import org.tessera.core.audit.EncounterKey;
import org.tessera.core.incident.IncidentShelf;
import org.tessera.core.policy.ShiftShelf;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.reading.ReadingShelf;
import org.tessera.core.vault.TokenVault;
import org.tessera.store.backup.Backups;
import org.tessera.store.backup.Cases;
import org.tessera.store.backup.Restoration;
import org.tessera.core.review.NamedPerson;
import org.tessera.store.access.Entry;
import org.tessera.store.access.Founding;
import org.tessera.store.access.Login;
import org.tessera.store.audit.SqliteEncounterKey;
import org.tessera.store.crypto.Argon2Cost;
import org.tessera.store.crypto.Passphrase;
import org.tessera.store.work.SqliteWorklist;
import org.tessera.store.work.SqliteExpiryShelf;
import org.tessera.store.work.SqliteDocumentShelf;
import org.tessera.store.work.SqliteNoteWork;
import org.tessera.store.work.SqliteReadingShelf;
import org.tessera.store.settings.SqliteSettings;
import org.tessera.store.settings.SqliteIncidentShelf;
import org.tessera.store.settings.SqliteProfileShelf;
import org.tessera.store.settings.SqliteQualityShelf;
import org.tessera.store.settings.SqliteSecretShelf;
import org.tessera.core.quality.QualityShelf;
import org.tessera.core.settings.ProfileShelf;
import org.tessera.core.settings.SecretShelf;
import org.tessera.core.settings.Settings;
import org.tessera.store.vault.SqliteShiftShelf;
import org.tessera.store.vault.SqliteTokenVault;
import org.tessera.core.work.ExpiryShelf;
import org.tessera.core.work.DocumentShelf;
import org.tessera.core.work.NoteWork;
import org.tessera.core.work.Worklist;

/**
 * The open store of a workstation. Everything that a method has stored is on disk when it returns; a method that throws has
 * stored nothing. Thread-safe: threads take turns at the one database.
 */
public final class Store implements AutoCloseable {
    private final Entry entry;
    private final CaseRoom cases;
    private final AccountShelf accounts;
    private final Clock clock;
    private final Runnable release;
    private final AtomicBoolean left = new AtomicBoolean();

    /** @param release lets go of what holds the store, the database included; nothing for one in memory */
    Store(Entry entry, CaseRoom cases, AccountShelf accounts, Clock clock, Runnable release) {
        this.entry = entry;
        this.cases = cases;
        this.accounts = accounts;
        this.clock = clock;
        this.release = release;
    }

    /** Whether a folder holds a store. */
    public static boolean exists(Path home) {
        return Files.isRegularFile(HomeFolder.databaseIn(home));
    }

    /**
     * Makes a store and opens it. It comes with no secret: what opens it is what its founder chose.
     *
     * @param home the state folder; it is made if it does not exist
     * @param founder gets the first account, with every role
     * @param passphrase overwritten before this returns
     * @throws ProblemException {@link ProblemCode#PASSPHRASE_MISSING}, {@link ProblemCode#PASSPHRASE_WEAK},
     *         {@link ProblemCode#STORE_IN_USE} if there is a store already, or what {@link LockedStore#open} says
     */
    public static Store create(Path home, NamedPerson founder, char[] passphrase, Clock clock) {
        return create(home, founder, passphrase, clock, Argon2Cost.STANDARD);
    }

    static Store create(Path home, NamedPerson founder, char[] passphrase, Clock clock, Argon2Cost cost) {
        char[] again = passphrase.clone();
        try (Passphrase typed = new Passphrase(passphrase); Login first = Login.of(founder.name(), again)) {
            Founding founding = new Founding(founder, typed, cost);
            founding.requireStrong();
            HomeFolder folder = HomeFolder.claim(home);
            try {
                if (exists(home)) {
                    throw new ProblemException(ProblemCode.STORE_IN_USE, "there is a store");
                }
                StoreCreation.inFolder(folder, founding, clock);
                return unlock(LockedStore.open(folder, clock), first);
            } catch (ProblemException refused) {
                folder.close();
                throw refused;
            }
        }
    }

    /**
     * Opens the store in a folder.
     *
     * @param login stays the caller's to close
     * @throws ProblemException what {@link LockedStore#open} and {@link LockedStore#unlock} say
     */
    public static Store open(Path home, Login login, Clock clock) {
        return unlock(LockedStore.open(home, clock), login);
    }

    private static Store unlock(LockedStore locked, Login login) {
        boolean open = false;
        try {
            Store store = locked.unlock(login);
            open = true;
            return store;
        } finally {
            if (!open) {
                locked.close();
            }
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
        return entry.compartments().examine();
    }

    /** The token maps of cases. */
    public TokenVault vault() {
        return new SqliteTokenVault(cases.compartments());
    }

    /** The date shifts of cases. */
    public ShiftShelf shifts() {
        return new SqliteShiftShelf(cases.compartments());
    }

    /** The audit. */
    public AuditLog audit() {
        return entry.audit();
    }

    /** Makes the hashes under which the audit names what notes can be asked for by. */
    public EncounterKey encounters() {
        return new SqliteEncounterKey(entry.compartments());
    }

    /** The notes as a list: adding, finding, deleting. */
    public Worklist worklist() {
        return new SqliteWorklist(cases.compartments(), clock);
    }

    /** What is kept of each note between import and signature. */
    public NoteWork work() {
        return new SqliteNoteWork(cases.compartments(), clock);
    }

    /** The documents that notes were read from. */
    public DocumentShelf documents() {
        return new SqliteDocumentShelf(cases.compartments(), clock);
    }

    /** What is kept of notes that two people read. */
    public ReadingShelf readings() {
        return new SqliteReadingShelf(cases.compartments(), clock);
    }

    /** What of the stored notes is old enough to go; notes in memory go with the session. */
    public ExpiryShelf expiry() {
        return new SqliteExpiryShelf(entry.compartments(), clock);
    }

    /** Cases as they leave the store. */
    public Cases cases() {
        return new Cases(cases.compartments(), entry.audit(), clock);
    }

    /** Copies of the store. */
    public Backups backups() {
        return new Backups(entry.compartments(), entry.master(), entry.audit(), clock);
    }

    /**
     * Puts a store back out of a backup, into a folder that holds none. Interrupted at any moment it leaves either no store or
     * the whole one.
     *
     * @param home the state folder; it is made if it does not exist
     * @param passphrase of any account that the store had when the backup was made; overwritten before this returns
     * @throws ProblemException {@link ProblemCode#FOLDER_HOLDS_STORE}, {@link ProblemCode#COPY_UNKNOWN},
     *         {@link ProblemCode#COPY_FROM_NEWER_VERSION}, {@link ProblemCode#COPY_PASSPHRASE_WRONG},
     *         {@link ProblemCode#COPY_DAMAGED}, {@link ProblemCode#BACKUP_NOT_WRITTEN}, or what is wrong with the store in it
     */
    public static RestoredStore restore(Path backup, Path home, char[] passphrase, Clock clock) {
        try (Passphrase typed = new Passphrase(passphrase)) {
            typed.requireGiven();
            if (exists(home)) {
                throw new ProblemException(ProblemCode.FOLDER_HOLDS_STORE);
            }
            try (HomeFolder folder = HomeFolder.claim(home)) {
                return folder.restored(draft -> Restoration.into(draft, backup, typed, clock));
            }
        }
    }

    /** Settings. */
    public Settings settings() {
        return new SqliteSettings(entry.compartments());
    }

    /** Imported provider profiles. */
    public ProfileShelf profiles() {
        return new SqliteProfileShelf(entry.compartments());
    }

    /** What went where it should not, and what was done about it. */
    public IncidentShelf incidents() {
        return new SqliteIncidentShelf(entry.compartments());
    }

    /** Samples that were read, and what reviewers changed. */
    public QualityShelf quality() {
        return new SqliteQualityShelf(entry.compartments());
    }

    /** API keys. */
    public SecretShelf secrets() {
        return new SqliteSecretShelf(entry.compartments());
    }

    /** Who opened it, and what for. */
    public Session session() {
        return entry.session();
    }

    /** The accounts that can open it. */
    public AccountShelf accounts() {
        return accounts;
    }

    /** Closes it because its work is done. */
    @Override
    public void close() {
        close(AccessEvent.Ending.CLOSED);
    }

    /** Writes down that the session ends, forgets the keys and lets go of the folder. What cannot be written keeps nothing open. */
    public void close(AccessEvent.Ending ending) {
        if (!left.getAndSet(true)) {
            writeDown(ending);
        }
        cases.forget().run();
        entry.master().close();
        release.run();
    }

    private void writeDown(AccessEvent.Ending ending) {
        if (session().person().isPresent()) {
            try {
                audit().append(new AccessEvent.LoggedOut(ending));
            } catch (ProblemException notWritten) {
                // The end of a session permits nothing.
            }
        }
    }
}
