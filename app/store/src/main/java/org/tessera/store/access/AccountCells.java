package org.tessera.store.access;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tessera.core.access.Account;
import org.tessera.core.access.AccountName;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.store.codec.Fields;
import org.tessera.store.db.Sql;
import org.tessera.store.keys.Compartment;
import org.tessera.store.settings.Shelf;
import org.tessera.store.settings.ShelfName;

/** Accounts in one turn at the house: what is encrypted of them, beside their slots. */
final class AccountCells {
    private static final Shelf SHELF = new Shelf("account");

    private AccountCells() {}

    static int put(Sql sql, Compartment house, AccountName name, AccountDetails details) throws SQLException {
        return SHELF.put(sql, house, new ShelfName(name.value()), AccountCodec.write(details));
    }

    static Optional<AccountDetails> find(Sql sql, Compartment house, AccountName name) throws SQLException {
        return SHELF.get(sql, house, new ShelfName(name.value())).map(AccountCodec::read);
    }

    /** @throws ProblemException {@link ProblemCode#ACCOUNT_UNKNOWN} */
    static AccountDetails get(Sql sql, Compartment house, AccountName name) throws SQLException {
        return find(sql, house, name).orElseThrow(() -> new ProblemException(ProblemCode.ACCOUNT_UNKNOWN));
    }

    /** All accounts, by name. */
    static List<Account> list(Sql sql, Compartment house) throws SQLException {
        List<AccountName> active = AccountRows.active(sql);
        List<Account> all = new ArrayList<>();
        for (String stored : SHELF.names(sql)) {
            AccountName name = Fields.checked(() -> new AccountName(stored));
            all.add(get(sql, house, name).account(name, active.contains(name)));
        }
        return all;
    }

    /** @throws ProblemException {@link ProblemCode#LAST_ADMINISTRATOR} if no other active account may run accounts */
    static void requireAdministratorBeside(Sql sql, Compartment house, AccountName leaving) throws SQLException {
        for (AccountName name : AccountRows.active(sql)) {
            if (!name.equals(leaving) && get(sql, house, name).administers()) {
                return;
            }
        }
        throw new ProblemException(ProblemCode.LAST_ADMINISTRATOR);
    }
}
