package org.tessera.store.access;

import com.google.crypto.tink.util.Bytes;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.tessera.core.access.AccountName;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.store.codec.Fields;
import org.tessera.store.crypto.Argon2Cost;
import org.tessera.store.crypto.KeySlot;
import org.tessera.store.db.Sql;

/**
 * The table {@code account}: slots by their holder. Two holders are no account, which no account's name can be: the
 * emergency key, and the row in which attempts under unknown names are counted.
 */
final class AccountRows {
    static final String EMERGENCY = "!emergency";
    static final String UNKNOWN = "!unknown";

    private static final String COLUMNS = "SELECT name, version, memory_kib, passes, lanes, salt, wrapped_key, checksum"
            + " FROM account ";

    private AccountRows() {}

    static boolean isAccount(String holder) {
        return !holder.equals(EMERGENCY) && !holder.equals(UNKNOWN);
    }

    /** Stores a slot in the place of its holder's one before it; the count of wrong attempts stays. */
    static int put(Sql sql, KeySlot slot) throws SQLException {
        return sql.change("INSERT INTO account (name, version, memory_kib, passes, lanes, salt, wrapped_key, checksum)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (name) DO UPDATE SET version = excluded.version,"
                + " memory_kib = excluded.memory_kib, passes = excluded.passes, lanes = excluded.lanes,"
                + " salt = excluded.salt, wrapped_key = excluded.wrapped_key, checksum = excluded.checksum",
                slot.holder(), slot.version(), slot.cost().memoryKib(), slot.cost().passes(), slot.cost().lanes(),
                slot.salt().toByteArray(), slot.wrapped().toByteArray(), slot.checksum());
    }

    /**
     * The slot of a holder.
     *
     * @throws ProblemException {@link ProblemCode#STORE_DAMAGED} if it is not as it was written
     */
    static Optional<KeySlot> find(Sql sql, String holder) throws SQLException {
        return sql.first(COLUMNS + "WHERE name = ?", AccountRows::slot, holder);
    }

    /** All slots, by holder. */
    static List<KeySlot> all(Sql sql) throws SQLException {
        return sql.list(COLUMNS + "ORDER BY name", AccountRows::slot);
    }

    /** A slot that every store has. */
    static KeySlot require(Sql sql, String holder) throws SQLException {
        return find(sql, holder).orElseThrow(AccountRows::damaged);
    }

    /** The slot of an account that there is. */
    static KeySlot of(Sql sql, AccountName name) throws SQLException {
        return find(sql, name.value()).orElseThrow(() -> new ProblemException(ProblemCode.ACCOUNT_UNKNOWN));
    }

    /** The accounts whose passphrase opens the store, by name. */
    static List<AccountName> active(Sql sql) throws SQLException {
        return sql.list("SELECT name FROM account WHERE name NOT LIKE '!%' AND length(wrapped_key) > 0 ORDER BY name",
                row -> name(row.getString(1)));
    }

    private static AccountName name(String stored) {
        return Fields.checked(() -> new AccountName(stored));
    }

    private static KeySlot slot(ResultSet row) throws SQLException {
        KeySlot slot = new KeySlot(row.getString(1), row.getLong(2), cost(row), Bytes.copyFrom(row.getBytes(6)),
                Bytes.copyFrom(row.getBytes(7)));
        if (!MessageDigest.isEqual(slot.checksum(), row.getBytes(8))) {
            throw damaged();
        }
        return slot;
    }

    private static Argon2Cost cost(ResultSet row) throws SQLException {
        try {
            return new Argon2Cost(row.getInt(3), row.getInt(4), row.getInt(5));
        } catch (IllegalArgumentException outOfRange) {
            throw damaged();
        }
    }

    private static ProblemException damaged() {
        return new ProblemException(ProblemCode.STORE_DAMAGED, "key slot");
    }
}
