package org.tessera.store.access;

import com.google.crypto.tink.util.Bytes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.tessera.core.access.Account;
import org.tessera.store.crypto.KeySlot;
import org.tessera.store.crypto.MasterKey;
import org.tessera.store.db.Database;
import org.tessera.store.keys.CompartmentId;
import org.tessera.store.keys.Compartments;

/** Slots as they are stored. */
public final class Slots {
    private Slots() {}

    /** The slot of a holder. */
    public static KeySlot of(Database database, String holder) {
        return database.read(sql -> AccountRows.require(sql, holder));
    }

    /** The secrets of all second factors, also of those that wait for their first code. */
    public static List<Bytes> secondFactors(Database database, MasterKey master, Clock clock) {
        return new Compartments(database, master, clock).read(CompartmentId.HOUSE, (sql, house) -> {
            List<Bytes> secrets = new ArrayList<>();
            for (Account account : AccountCells.list(sql, house)) {
                AccountDetails details = AccountCells.get(sql, house, account.name());
                details.factor().ifPresent(factor -> secrets.add(factor.secret()));
                details.drawn().ifPresent(factor -> secrets.add(factor.secret()));
            }
            return secrets;
        }).orElseThrow();
    }
}
