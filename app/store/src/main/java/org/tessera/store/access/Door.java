package org.tessera.store.access;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tessera.core.access.AccountName;
import org.tessera.core.access.Session;
import org.tessera.core.audit.AccessEvent;
import org.tessera.core.audit.AuditEvent;
import org.tessera.core.audit.AuditLog;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.store.audit.SqliteAuditLog;
import org.tessera.store.crypto.KeySlot;
import org.tessera.store.crypto.MasterKey;
import org.tessera.store.crypto.Passphrase;
import org.tessera.store.crypto.SealKey;
import org.tessera.store.db.Database;
import org.tessera.store.db.Sql;
import org.tessera.store.keys.CompartmentId;
import org.tessera.store.keys.CompartmentWork;
import org.tessera.store.keys.Compartments;

/** The door of a locked store: who may come in, and what is written down before they do. */
public final class Door {
    private final Database database;
    private final Turnstile turnstile;
    private final Clock clock;

    /** The door of a store. */
    public Door(Database database, Clock clock) {
        this.database = database;
        this.turnstile = new Turnstile(database, SqliteAuditLog.locked(database, clock), clock);
        this.clock = clock;
    }

    /** The accounts whose passphrase opens the store, by name. */
    public List<AccountName> accounts() {
        return database.read(AccountRows::active);
    }

    /** Whether there is an emergency key. */
    public boolean hasEmergencyKey() {
        return emergencySlot().opens();
    }

    private KeySlot emergencySlot() {
        return database.read(sql -> AccountRows.require(sql, AccountRows.EMERGENCY));
    }

    /** The key of recovery codes' hashes. */
    static SealKey hashing(MasterKey master) {
        return master.seal("recovery codes");
    }

    /**
     * Lets an account in.
     *
     * @throws ProblemException with the code that says why not
     */
    public Entry enter(Login login) {
        login.passphrase().requireGiven();
        KeySlot slot = database.read(sql -> chosen(sql, login.name()));
        return turnstile.attempt(slot, () -> opened(slot, login.passphrase(), master -> enter(master, slot, login)));
    }

    /** The slot of the account that was named, or of the only one; a name that nobody has gets a slot that opens nothing. */
    private static KeySlot chosen(Sql sql, Optional<String> typed) throws SQLException {
        List<AccountName> active = AccountRows.active(sql);
        if (typed.isEmpty() && active.size() != 1) {
            throw new ProblemException(ProblemCode.ACCOUNT_CHOICE);
        }
        String holder = typed.map(AccountName::of).orElseGet(active::getFirst).value();
        Optional<KeySlot> found = AccountRows.find(sql, holder);
        return found.isPresent() ? found.get() : AccountRows.require(sql, AccountRows.UNKNOWN);
    }

    /**
     * Lets somebody in with the emergency key.
     *
     * @throws ProblemException {@link ProblemCode#EMERGENCY_KEY_MISSING} or what a wrong passphrase ends with
     */
    public Entry enterInEmergency(Passphrase key, Emergency emergency) {
        key.requireGiven();
        KeySlot slot = emergencySlot();
        if (!slot.opens()) {
            throw new ProblemException(ProblemCode.EMERGENCY_KEY_MISSING);
        }
        return turnstile.attempt(slot, () -> opened(slot, key, master -> enter(master, slot, emergency)));
    }

    /** The master key is forgotten again unless somebody was let in with it. */
    private static Entry opened(KeySlot slot, Passphrase passphrase, Function<MasterKey, Entry> entering) {
        MasterKey master = open(slot, passphrase);
        boolean let = false;
        try {
            Entry entry = entering.apply(master);
            let = true;
            return entry;
        } finally {
            if (!let) {
                master.close();
            }
        }
    }

    private static MasterKey open(KeySlot slot, Passphrase passphrase) {
        try {
            return slot.open(passphrase);
        } catch (ProblemException wrong) {
            boolean deactivated = !slot.opens() && AccountRows.isAccount(slot.holder());
            throw deactivated ? new ProblemException(ProblemCode.ACCOUNT_INACTIVE) : wrong;
        }
    }

    private Entry enter(MasterKey master, KeySlot slot, Login login) {
        Compartments compartments = new Compartments(database, master, clock);
        AuditLog audit = SqliteAuditLog.open(database, clock, compartments);
        AccountName name = new AccountName(slot.holder());
        AccountDetails details = read(compartments, (sql, house) -> AccountCells.get(sql, house, name));
        requireChoice(name, details, login);
        Optional<SecondFactor> factor = details.factor().map(known -> taken(known, name, master, login));
        Optional<KeySlot> renewed = login.next()
                .map(next -> master.slot(slot.holder(), next, slot.cost(), slot.version() + 1));
        writeDown(audit, name, details, factor, renewed.isPresent());
        AccountDetails after = after(details.withFactor(factor), renewed.isPresent());
        compartments.changeOrCreate(CompartmentId.HOUSE, (sql, house) -> {
            if (renewed.isPresent()) {
                AccountRows.put(sql, renewed.get());
            }
            AccountCells.put(sql, house, name, after);
            return Attempts.reset(sql, slot.holder());
        });
        renewed.ifPresent(changed -> compartments.emptyJournal());
        return new Entry(master, compartments, audit, Session.of(after.account(name, true)));
    }

    private AccountDetails after(AccountDetails before, boolean renewed) {
        AccountDetails details = before.withLogin(now());
        return renewed ? details.withPassphrase(now(), false) : details;
    }

    private static void requireChoice(AccountName name, AccountDetails details, Login login) {
        if (details.passphraseGiven() && login.next().isEmpty()) {
            throw new ProblemException(ProblemCode.PASSPHRASE_CHANGE_DUE);
        }
        login.next().ifPresent(next -> {
            next.requireStrong(name.value(), details.person().name());
            next.requireOtherThan(login.passphrase());
        });
    }

    private SecondFactor taken(SecondFactor factor, AccountName name, MasterKey master, Login login) {
        String code = login.code().orElseThrow(() -> new ProblemException(ProblemCode.CODE_MISSING));
        return factor.take(name, code, now(), hashing(master));
    }

    /** Everything that the audit holds of a login stands there before it happens. */
    private static void writeDown(AuditLog audit, AccountName name, AccountDetails before, Optional<SecondFactor> after,
            boolean renewed) {
        int left = after.map(factor -> factor.recovery().size()).orElse(0);
        if (before.factor().filter(factor -> factor.recovery().size() > left).isPresent()) {
            audit.append(new AccessEvent.RecoveryCodeUsed(name, left));
        }
        if (renewed) {
            audit.append(new AuditEvent.PassphraseChanged());
        }
        audit.append(new AccessEvent.LoggedIn(name, before.roles(), after.isPresent()));
    }

    private Entry enter(MasterKey master, KeySlot slot, Emergency emergency) {
        Compartments compartments = new Compartments(database, master, clock);
        AuditLog audit = SqliteAuditLog.open(database, clock, compartments);
        Emergency.Access access = emergency.from(now());
        read(compartments, (sql, house) -> house.generation());
        audit.append(access.event());
        compartments.changeOrCreate(CompartmentId.HOUSE, (sql, house) -> {
            EmergencyUses.keep(sql, house, access.use());
            return Attempts.reset(sql, slot.holder());
        });
        return new Entry(master, compartments, audit, access.session());
    }

    private static <T> T read(Compartments compartments, CompartmentWork<T> work) {
        return compartments.read(CompartmentId.HOUSE, work)
                .orElseThrow(() -> new ProblemException(ProblemCode.STORE_DAMAGED, "house"));
    }

    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }
}
