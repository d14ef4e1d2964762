package org.tessera.store.access;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import org.tessera.core.access.Account;
import org.tessera.core.access.AccountName;
import org.tessera.core.access.AccountShelf;
import org.tessera.core.access.EmergencyUse;
import org.tessera.core.access.Enrolment;
import org.tessera.core.access.Role;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.review.NamedPerson;
import org.tessera.store.crypto.KeySlot;
import org.tessera.store.crypto.MasterKey;
import org.tessera.store.crypto.Passphrase;
import org.tessera.store.crypto.SpokenCode;
import org.tessera.store.db.Database;
import org.tessera.store.keys.CompartmentId;
import org.tessera.store.keys.CompartmentWork;
import org.tessera.store.keys.Compartments;

/** The accounts of an open store. Thread-safe. */
public final class SqliteAccountShelf implements AccountShelf {
    /** 150 bits. */
    private static final int EMERGENCY_GROUPS = 6;

    private final Database database;
    private final Compartments compartments;
    private final MasterKey master;
    private final Turnstile turnstile;
    private final Clock clock;

    /** Held from the check of a change until it is stored. */
    private final ReentrantLock turn;
    private final Runnable announced;

    /**
     * The accounts of a store.
     *
     * @param master what their slots are made around
     * @param turnstile where wrong attempts count
     */
    public SqliteAccountShelf(Database database, Compartments compartments, MasterKey master, Turnstile turnstile,
            Clock clock) {
        this(database, compartments, master, turnstile, clock, new ReentrantLock(), () -> {});
    }

    private SqliteAccountShelf(Database database, Compartments compartments, MasterKey master, Turnstile turnstile,
            Clock clock, ReentrantLock turn, Runnable announced) {
        this.database = database;
        this.compartments = compartments;
        this.master = master;
        this.turnstile = turnstile;
        this.clock = clock;
        this.turn = turn;
        this.announced = announced;
    }

    @Override
    public AccountShelf announcing(Runnable step) {
        return new SqliteAccountShelf(database, compartments, master, turnstile, clock, turn, step);
    }

    @Override
    public List<Account> list() {
        return read(AccountCells::list);
    }

    @Override
    public Optional<Account> find(AccountName name) {
        return list().stream().filter(account -> account.name().equals(name)).findFirst();
    }

    @Override
    public Account add(NamedPerson person, Set<Role> roles, char[] passphrase) {
        AccountName name = AccountName.of(person);
        AccountDetails details = AccountDetails.fresh(person, roles, now(), true);
        try (Passphrase typed = new Passphrase(passphrase); Turn held = new Turn()) {
            Account added = details.account(name, true);
            typed.requireStrong(name.value(), person.name());
            if (name.isOfEmergency() || slot(name.value()).isPresent()) {
                throw new ProblemException(ProblemCode.ACCOUNT_EXISTS);
            }
            KeySlot slot = slot(name.value(), typed, 1);
            held.announce();
            return change((sql, house) -> {
                AccountRows.put(sql, slot);
                AccountCells.put(sql, house, name, details);
                return added;
            });
        }
    }

    @Override
    public Account changeRoles(AccountName name, Set<Role> roles) {
        return change(name, details -> details.withRoles(roles));
    }

    @Override
    public void deactivate(AccountName name) {
        try (Turn held = new Turn()) {
            KeySlot slot = slot(name.value()).orElseThrow(SqliteAccountShelf::unknown);
            AccountDetails details = read((sql, house) -> {
                AccountCells.requireAdministratorBeside(sql, house, name);
                return AccountCells.get(sql, house, name).withFactor(Optional.empty()).withDrawn(Optional.empty());
            });
            held.announce();
            change((sql, house) -> {
                AccountRows.put(sql, KeySlot.empty(slot.holder(), slot.cost(), slot.version() + 1));
                return AccountCells.put(sql, house, name, details);
            });
            compartments.emptyJournal();
        }
    }

    @Override
    public Account reset(AccountName name, char[] passphrase) {
        try (Passphrase typed = new Passphrase(passphrase); Turn held = new Turn()) {
            KeySlot slot = renewed(name, typed);
            held.announce();
            Account reset = change((sql, house) -> {
                AccountRows.put(sql, slot);
                Attempts.reset(sql, slot.holder());
                AccountDetails details = AccountCells.get(sql, house, name)
                        .withPassphrase(now(), true)
                        .withFactor(Optional.empty())
                        .withDrawn(Optional.empty());
                AccountCells.put(sql, house, name, details);
                return details.account(name, true);
            });
            compartments.emptyJournal();
            return reset;
        }
    }

    @Override
    public void changePassphrase(AccountName name, char[] current, char[] next) {
        try (Passphrase before = new Passphrase(current);
                Passphrase after = new Passphrase(next);
                Turn held = new Turn()) {
            before.requireGiven();
            requireStrong(name, after);
            after.requireOtherThan(before);
            KeySlot slot = slot(name.value()).orElseThrow(SqliteAccountShelf::unknown);
            turnstile.attempt(slot, () -> prove(slot, before));
            KeySlot changed = master.slot(slot.holder(), after, slot.cost(), slot.version() + 1);
            held.announce();
            change((sql, house) -> {
                AccountRows.put(sql, changed);
                Attempts.reset(sql, slot.holder());
                return AccountCells.put(sql, house, name,
                        AccountCells.get(sql, house, name).withPassphrase(now(), false));
            });
            compartments.emptyJournal();
        }
    }

    private static boolean prove(KeySlot slot, Passphrase typed) {
        try (MasterKey same = slot.open(typed)) {
            return !same.isClosed();
        }
    }

    @Override
    public Enrolment enrol(AccountName name) {
        SecondFactor.Drawn drawn = SecondFactor.draw(name, Door.hashing(master));
        change(name, details -> details.withDrawn(Optional.of(drawn.factor())));
        return drawn.shown();
    }

    @Override
    public void confirm(AccountName name, String code) {
        change(name, details -> {
            SecondFactor drawn = details.drawn().orElseThrow(() -> new ProblemException(ProblemCode.CODE_WRONG));
            return details.withFactor(Optional.of(drawn.takeTimed(code.replace(" ", ""), now())))
                    .withDrawn(Optional.empty());
        });
    }

    @Override
    public void removeSecondFactor(AccountName name) {
        change(name, details -> details.withFactor(Optional.empty()).withDrawn(Optional.empty()));
    }

    @Override
    public char[] makeEmergencyKey() {
        char[] key = SpokenCode.draw(EMERGENCY_GROUPS);
        try (Passphrase plain = new Passphrase(SpokenCode.plain(key)); Turn held = new Turn()) {
            KeySlot before = slot(AccountRows.EMERGENCY).orElseThrow(SqliteAccountShelf::unknown);
            KeySlot slot = slot(before.holder(), plain, before.version() + 1);
            held.announce();
            change((sql, house) -> {
                Attempts.reset(sql, slot.holder());
                return AccountRows.put(sql, slot);
            });
            compartments.emptyJournal();
            return key;
        }
    }

    @Override
    public boolean hasEmergencyKey() {
        return slot(AccountRows.EMERGENCY).filter(KeySlot::opens).isPresent();
    }

    @Override
    public void keep(EmergencyUse use) {
        change((sql, house) -> EmergencyUses.keep(sql, house, use));
    }

    @Override
    public List<EmergencyUse> emergencyUses() {
        return read(EmergencyUses::list);
    }

    private KeySlot renewed(AccountName name, Passphrase typed) {
        requireStrong(name, typed);
        KeySlot slot = slot(name.value()).orElseThrow(SqliteAccountShelf::unknown);
        return slot(slot.holder(), typed, slot.version() + 1);
    }

    private void requireStrong(AccountName name, Passphrase typed) {
        AccountDetails details = read((sql, house) -> AccountCells.get(sql, house, name));
        typed.requireStrong(name.value(), details.person().name());
    }

    private Optional<KeySlot> slot(String holder) {
        return database.read(sql -> AccountRows.find(sql, holder));
    }

    /** A slot at the cost that every guess in this store has. */
    private KeySlot slot(String holder, Passphrase typed, long version) {
        KeySlot pattern = database.read(sql -> AccountRows.require(sql, AccountRows.UNKNOWN));
        return master.slot(holder, typed, pattern.cost(), version);
    }

    private Account change(AccountName name, UnaryOperator<AccountDetails> way) {
        try (Turn held = new Turn()) {
            AccountDetails details = read((sql, house) -> {
                AccountDetails after = way.apply(AccountCells.get(sql, house, name));
                if (!after.administers()) {
                    AccountCells.requireAdministratorBeside(sql, house, name);
                }
                return after;
            });
            Account account = details.account(name, slot(name.value()).filter(KeySlot::opens).isPresent());
            held.announce();
            change((sql, house) -> AccountCells.put(sql, house, name, details));
            return account;
        }
    }

    /** A turn at changing accounts: what was checked in it holds until it is over. */
    private final class Turn implements AutoCloseable {
        Turn() {
            turn.lock();
        }

        void announce() {
            announced.run();
        }

        @Override
        public void close() {
            turn.unlock();
        }
    }

    private <T> T change(CompartmentWork<T> work) {
        return compartments.changeOrCreate(CompartmentId.HOUSE, work);
    }

    private <T> T read(CompartmentWork<T> work) {
        return compartments.read(CompartmentId.HOUSE, work)
                .orElseThrow(() -> new ProblemException(ProblemCode.STORE_DAMAGED, "house"));
    }

    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }

    private static ProblemException unknown() {
        return new ProblemException(ProblemCode.ACCOUNT_UNKNOWN);
    }
}
