package org.tessera.store.keys;

import com.google.crypto.tink.util.Bytes;
import java.security.MessageDigest;
import java.util.List;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.store.crypto.Argon2Cost;
import org.tessera.store.crypto.KeySlot;
import org.tessera.store.db.Database;
import org.tessera.store.db.Sql;

/** The table {@code key_slot}. This version of the store has one slot. */
public final class KeySlots {
    private static final int ONLY = 1;

    private final Database database;

    /** The slots of a database. */
    public KeySlots(Database database) {
        this.database = database;
    }

    /** Stores a slot in the place of the one before it. */
    public void put(Sql sql, KeySlot slot) throws SQLException {
        sql.change(
                "INSERT OR REPLACE INTO key_slot (id, version, memory_kib, passes, lanes, salt, wrapped_key, checksum)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                ONLY, slot.version(), slot.cost().memoryKib(), slot.cost().passes(), slot.cost().lanes(),
                slot.salt().toByteArray(), slot.wrapped().toByteArray(), slot.checksum());
    }

    /**
     * The slot.
     *
     * @throws ProblemException {@link ProblemCode#STORE_DAMAGED} if it is not there or not as it was written
     */
    public KeySlot get() {
        return database.read(sql -> sql.first("SELECT version, memory_kib, passes, lanes, salt, wrapped_key, checksum"
                + " FROM key_slot WHERE id = ?", KeySlots::read, ONLY)).orElseThrow(KeySlots::damaged);
    }

    /** All slots. */
    public static List<KeySlot> all(Sql sql) throws SQLException {
        return sql.list("SELECT version, memory_kib, passes, lanes, salt, wrapped_key, checksum FROM key_slot",
                KeySlots::read);
    }

    private static KeySlot read(ResultSet row) throws SQLException {
        KeySlot slot = new KeySlot(row.getLong(1), cost(row), Bytes.copyFrom(row.getBytes(5)),
                Bytes.copyFrom(row.getBytes(6)));
        if (!MessageDigest.isEqual(slot.checksum(), row.getBytes(7))) {
            throw damaged();
        }
        return slot;
    }

    private static Argon2Cost cost(ResultSet row) throws SQLException {
        try {
            return new Argon2Cost(row.getInt(2), row.getInt(3), row.getInt(4));
        } catch (IllegalArgumentException outOfRange) {
            throw damaged();
        }
    }

    private static ProblemException damaged() {
        return new ProblemException(ProblemCode.STORE_DAMAGED, "key slot");
    }
}
