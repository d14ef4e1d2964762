package org.tessera.store.keys;

import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.tessera.core.audit.AuditHead;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.store.crypto.CellCipher;
import org.tessera.store.crypto.CompartmentKeys;
import org.tessera.store.crypto.MasterKey;
import org.tessera.store.crypto.Secret;
import org.tessera.store.db.Database;
import org.tessera.store.db.Sql;
import org.tessera.store.db.SqlWork;

/**
 * Opens compartments. Before rows are read or changed their seal is checked, so a row that was dropped, added or put back
 * from an older copy is refused; after a change they are sealed again, in the same transaction. The sum over all of them
 * and the end of the audit is kept up beside: it tells when a whole compartment, or the audit, is an older copy.
 */
public final class Compartments {
    private final Database database;
    private final MasterKey master;
    private final Clock clock;

    /**
     * The compartments of a database.
     *
     * @param master wraps their keys
     */
    public Compartments(Database database, MasterKey master, Clock clock) {
        this.database = database;
        this.master = master;
        this.clock = clock;
    }

    /** Says which compartment a turn is about; empty if there is no such row. */
    @FunctionalInterface
    public interface Lookup {
        /** Looks. */
        Optional<CompartmentId> find(Sql sql) throws SQLException;
    }

    /** Reads in the compartment that a row belongs to; empty if there is no such row or compartment. */
    public <T> Optional<T> read(Lookup lookup, CompartmentWork<T> work) {
        return protect(() -> database.read(sql -> {
            Optional<Compartment> found = open(sql, lookup);
            return found.isEmpty() ? Optional.empty() : Optional.of(work.run(sql, found.get()));
        }));
    }

    /** Reads in a compartment; empty if there is none of that name. */
    public <T> Optional<T> read(CompartmentId id, CompartmentWork<T> work) {
        return read(sql -> Optional.of(id), work);
    }

    /**
     * Changes rows of the compartment that a row belongs to.
     *
     * @throws IllegalArgumentException if there is no such row or compartment
     */
    public <T> T change(Lookup lookup, CompartmentWork<T> work) {
        return protect(() -> database.write(sql -> {
            Compartment found = open(sql, lookup).orElseThrow(() -> new IllegalArgumentException("nothing of that id"));
            return changed(sql, found, work);
        }));
    }

    /** Changes rows of a compartment, which is made if there is none of that name. */
    public <T> T changeOrCreate(CompartmentId id, CompartmentWork<T> work) {
        return protect(() -> database.write(sql -> {
            Optional<Compartment> found = open(sql, row -> Optional.of(id));
            return changed(sql, found.isPresent() ? found.get() : create(sql, id), work);
        }));
    }

    /**
     * Changes rows of the compartment that a row belongs to, and destroys it with its key, in the same transaction, unless the
     * work says that something of it is left. What is gone stays in the journal until that is emptied.
     *
     * @return false if there is no such row or compartment
     */
    public boolean changeOrDestroy(Lookup lookup, CompartmentWork<Boolean> work) {
        return protect(() -> database.write(sql -> {
            Optional<Compartment> found = open(sql, lookup);
            if (found.isPresent() && !changed(sql, found.get(), work)) {
                requireCase(found.get().id());
                remove(sql, found.get().id());
            }
            return found.isPresent();
        }));
    }

    /** Destroys a compartment with its rows and its key; what is left of it on the disk cannot be read again. */
    public void destroy(CompartmentId id) {
        requireCase(id);
        database.write(sql -> {
            remove(sql, id);
            return id;
        });
        database.emptyJournal();
    }

    /** Destroys a compartment if something holds of it, in one transaction; says whether it did. */
    public boolean destroyIf(CompartmentId id, SqlWork<Boolean> condition) {
        requireCase(id);
        boolean destroyed = database.write(sql -> {
            boolean holds = condition.run(sql);
            if (holds) {
                remove(sql, id);
            }
            return holds;
        });
        database.emptyJournal();
        return destroyed;
    }

    private static void requireCase(CompartmentId id) {
        if (id.equals(CompartmentId.HOUSE)) {
            throw new IllegalArgumentException("the house stays");
        }
    }

    private void remove(Sql sql, CompartmentId id) throws SQLException {
        Optional<CompartmentRows.Row> row = CompartmentRows.find(sql, id);
        if (row.isPresent()) {
            CompartmentRows.delete(sql, id);
            new StoreSum(master).destroyed(sql, id, row.get().generation());
        }
    }

    /**
     * Adds up all compartments and the end of the audit, once when a store is opened.
     *
     * @throws ProblemException {@link ProblemCode#STORE_ROLLED_BACK} if one is not as new as it was
     */
    public void requireAllAsNew() {
        database.read(sql -> {
            requireAllAsNew(sql);
            return true;
        });
    }

    /** The same within a turn. */
    public void requireAllAsNew(Sql sql) throws SQLException {
        new StoreSum(master).check(sql);
    }

    /** Takes the new signed end of the audit into the sum, within the turn that writes it. */
    public void signed(Sql sql, Optional<AuditHead> before, AuditHead now) throws SQLException {
        new StoreSum(master).signed(sql, before, now);
    }

    /** Reads the whole database through, see {@link Database#examine}. */
    public boolean examine() {
        return database.examine();
    }

    /** Empties the journal, so that nothing that was deleted stays in it. */
    public void emptyJournal() {
        database.emptyJournal();
    }

    /** Reads rows of many compartments; their seals are not looked at. */
    public <T> T readAcross(SqlWork<T> work) {
        return protect(() -> database.read(work));
    }

    /** A compartment without a look at its seal: for lists over many. */
    public Compartment unchecked(Sql sql, CompartmentId id) throws SQLException {
        CompartmentRows.Row row = CompartmentRows.find(sql, id)
                .orElseThrow(() -> new ProblemException(ProblemCode.STORE_DAMAGED, "compartment"));
        return new Compartment(id, keys(id, row), row.generation());
    }

    /** The keys of the house. */
    public CompartmentKeys houseKeys(Sql sql) throws SQLException {
        return unchecked(sql, CompartmentId.HOUSE).keys();
    }

    private CompartmentKeys keys(CompartmentId id, CompartmentRows.Row row) {
        return master.unwrap(id.value(), row.wrapped().toByteArray());
    }

    private Optional<Compartment> open(Sql sql, Lookup lookup) throws SQLException {
        Optional<CompartmentId> id = lookup.find(sql);
        Optional<CompartmentRows.Row> row = id.isEmpty() ? Optional.empty() : CompartmentRows.find(sql, id.get());
        if (id.isEmpty() || row.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(checked(sql, id.get(), row.get()));
    }

    private Compartment checked(Sql sql, CompartmentId id, CompartmentRows.Row row) throws SQLException {
        CompartmentKeys keys = keys(id, row);
        if (!keys.seal().fits(row.seal().toByteArray(), CompartmentRows.manifest(sql, id, row.generation()))) {
            throw new ProblemException(ProblemCode.CELL_REFUSED, "seal");
        }
        return new Compartment(id, keys, row.generation());
    }

    private Compartment create(Sql sql, CompartmentId id) throws SQLException {
        try (Secret fresh = Secret.random(CompartmentKeys.BYTES)) {
            byte[] wrapped = master.wrap(id.value(), fresh);
            CompartmentRows.insert(sql, id, clock.millis(), wrapped);
            if (id.equals(CompartmentId.HOUSE)) {
                new StoreSum(master).start(sql);
            }
            return new Compartment(id, CompartmentKeys.of(fresh), 0);
        }
    }

    private <T> T changed(Sql sql, Compartment before, CompartmentWork<T> work) throws SQLException {
        Compartment now = new Compartment(before.id(), before.keys(), before.generation() + 1);
        T result = work.run(sql, now);
        byte[] seal = now.keys().seal().seal(CompartmentRows.manifest(sql, now.id(), now.generation()));
        CompartmentRows.seal(sql, now.id(), now.generation(), seal);
        new StoreSum(master).changed(sql, now.id(), before.generation(), now.generation());
        return result;
    }

    /** No key stays behind in the thread that used it. */
    private static <T> T protect(Supplier<T> turn) {
        try {
            return turn.get();
        } finally {
            CellCipher.forgetLastKey();
        }
    }
}
