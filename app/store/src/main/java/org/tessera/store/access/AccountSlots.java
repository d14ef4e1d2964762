package org.tessera.store.access;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.tessera.core.access.AccountName;
import org.tessera.store.crypto.KeySlot;
import org.tessera.store.db.Sql;

/** The ways into a store as they stand in it: what a copy of the store has to carry to be opened elsewhere. */
public final class AccountSlots {
    private AccountSlots() {}

    /** Every slot that somebody's passphrase opens, the emergency key's among them. */
    public static List<KeySlot> opening(Sql sql) throws SQLException {
        return AccountRows.all(sql).stream().filter(KeySlot::opens).toList();
    }

    /** The account whose slot it is; empty for the emergency key, and for a slot of no store. */
    public static Optional<AccountName> account(KeySlot slot) {
        return Optional.of(slot.holder())
                .filter(holder -> AccountRows.isAccount(holder) && !holder.startsWith("!"))
                .map(AccountName::new);
    }
}
