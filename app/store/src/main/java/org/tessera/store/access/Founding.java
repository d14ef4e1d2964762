package org.tessera.store.access;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.tessera.core.access.AccountName;
import org.tessera.core.access.Role;
import org.tessera.core.audit.AccessEvent;
import org.tessera.core.review.NamedPerson;
import org.tessera.store.audit.SqliteAuditLog;
import org.tessera.store.crypto.Argon2Cost;
import org.tessera.store.crypto.KeySlot;
import org.tessera.store.crypto.MasterKey;
import org.tessera.store.crypto.Passphrase;
import org.tessera.store.db.Database;
import org.tessera.store.keys.CompartmentId;
import org.tessera.store.keys.Compartments;

/**
 * The first account of a new store. It has every role, so that its owner can make the others; there is no account and no
 * passphrase that a store comes with.
 *
 * @param person whose it is
 * @param passphrase chosen by that person
 * @param cost what a guess at it costs
 */
public record Founding(NamedPerson person, Passphrase passphrase, Argon2Cost cost) {
    private AccountName name() {
        return AccountName.of(person);
    }

    /** Refuses a passphrase that may not protect a store. */
    public void requireStrong() {
        passphrase.requireStrong(name().value(), person.name());
    }

    /** Makes the account, and the two slots that are none and open nothing yet. */
    public void in(Database database, Compartments compartments, MasterKey master, Clock clock) {
        Set<Role> roles = EnumSet.allOf(Role.class);
        AccountDetails details = AccountDetails.fresh(person, roles, Instant.ofEpochMilli(clock.millis()), false);
        KeySlot slot = master.slot(name().value(), passphrase, cost, 1);
        SqliteAuditLog.open(database, clock, compartments).append(new AccessEvent.AccountAdded(name(), roles));
        compartments.changeOrCreate(CompartmentId.HOUSE, (sql, house) -> {
            AccountRows.put(sql, slot);
            AccountRows.put(sql, KeySlot.empty(AccountRows.UNKNOWN, cost, 1));
            AccountRows.put(sql, KeySlot.empty(AccountRows.EMERGENCY, cost, 1));
            return AccountCells.put(sql, house, name(), details);
        });
    }
}
