package org.tessera.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tessera.core.problem.ProblemException;
import org.tessera.store.crypto.Argon2Cost;
import org.tessera.store.db.Database;
import org.tessera.store.db.Inspection;
import org.tessera.core.access.AccountName;
import org.tessera.core.access.Session;
import org.tessera.core.audit.AuditLog;
import org.tessera.core.review.NamedPerson;
import org.tessera.store.access.Entry;
import org.tessera.store.access.Founding;
import org.tessera.store.access.Login;
import org.tessera.store.access.NoAccounts;
import org.tessera.store.access.Slots;
import org.tessera.store.audit.SqliteAuditLog;
import org.tessera.store.crypto.Argon2Cost;
import org.tessera.store.crypto.MasterKey;
import org.tessera.store.crypto.Passphrase;
import org.tessera.store.db.Database;
import org.tessera.store.keys.Compartments;

/** Stores for tests: a passphrase costs next to nothing, and the clock stands still. */
public final class TestStores {
    /** The time of every test. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T09:47:12.345Z"), ZoneOffset.UTC);

    /** Opens every store that a test makes. */
    public static final String PASSPHRASE = "four unrelated words here";

    /** Has the first account of every store that a test makes. */
    public static final NamedPerson FOUNDER = new NamedPerson("Ilse Marchetti, MD");

    /** The name of that account. */
    public static final AccountName ACCOUNT = AccountName.of(FOUNDER);

    private static final Argon2Cost CHEAP = new Argon2Cost(64, 1, 1);

    private TestStores() {}

    /** The store in a folder. */
    public static Store open(Path home) {
        return open(home, PASSPHRASE);
    }

    /** The store in a folder, with a passphrase. */
    public static Store open(Path home, String passphrase) {
        return open(home, passphrase, CLOCK);
    }

    /** The store in a folder, by a clock. */
    public static Store open(Path home, String passphrase, Clock clock) {
        if (!Store.exists(home)) {
            return Store.create(home, FOUNDER, passphrase.toCharArray(), clock, CHEAP);
        }
        try (Login login = Login.of(FOUNDER.name(), passphrase.toCharArray())) {
            return Store.open(home, login, clock);
        }
    }

    /** The store in a folder, opened past the door: nobody logs in, and the audit says nothing of it. */
    public static Store unattended(Path home) {
        if (!Store.exists(home)) {
            try (HomeFolder folder = HomeFolder.claim(home); Passphrase typed = passphrase()) {
                StoreCreation.inFolder(folder, new Founding(FOUNDER, typed, CHEAP), CLOCK);
            }
        }
        Database database = Database.inFile(home.resolve("tessera.db"));
        try (Passphrase typed = passphrase()) {
            MasterKey master = Slots.of(database, ACCOUNT.value()).open(typed);
            Compartments compartments = new Compartments(database, master, CLOCK);
            AuditLog audit = SqliteAuditLog.open(database, CLOCK, compartments, Optional.empty());
            Entry entry = new Entry(master, compartments, audit, Session.unbound());
            return new Store(entry, CaseRoom.inStore(entry), new NoAccounts(), CLOCK, database::close);
        }
    }

    private static Passphrase passphrase() {
        return new Passphrase(PASSPHRASE.toCharArray());
    }

    /** The store in a folder, opened like one that is too large to be read through at once. */
    static Store openLarge(Path home) {
        return open(home, file -> Inspection.requireOwn(file, 0), Database::inFile);
    }

    /** The store in a folder, looked at and opened in a way of the test's own. */
    static Store open(Path home, Consumer<Path> inspection, Function<Path, Database> opening) {
        HomeFolder folder = HomeFolder.claim(home);
        LockedStore locked;
        try {
            locked = LockedStore.open(folder, CLOCK, inspection, opening);
        } catch (ProblemException refused) {
            folder.close();
            throw refused;
        }
        try (Login login = Login.of(PASSPHRASE.toCharArray())) {
            return locked.unlock(login);
        } catch (ProblemException refused) {
            locked.close();
            throw refused;
        }
    }

    /** A store in memory. */
    public static Store inMemory() {
        return Store.inMemory(CLOCK);
    }
}
