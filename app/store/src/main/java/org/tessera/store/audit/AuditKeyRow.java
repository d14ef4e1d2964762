package org.tessera.store.audit;

import com.google.crypto.tink.util.Bytes;
import java.sql.SQLException;
import java.util.Optional;
import org.tessera.store.crypto.VerifyingKey;
import org.tessera.store.db.Sql;

/**
 * The table {@code audit_key}, beside the id of the store.
 *
 * @param store the id in hexadecimal digits
 * @param open checks signatures
 * @param encrypted makes them
 */
record AuditKeyRow(String store, VerifyingKey open, Bytes encrypted) {
    static Optional<AuditKeyRow> read(Sql sql) throws SQLException {
        return sql.first(
                "SELECT lower(hex(store_id)), public_key, private_key FROM audit_key JOIN store_meta USING (one)",
                row -> new AuditKeyRow(row.getString(1), new VerifyingKey(Bytes.copyFrom(row.getBytes(2))),
                        Bytes.copyFrom(row.getBytes(3))));
    }

    static void insert(Sql sql, VerifyingKey open, byte[] encrypted) throws SQLException {
        sql.change("INSERT INTO audit_key (one, public_key, private_key) VALUES (1, ?, ?)", open.value().toByteArray(),
                encrypted);
    }
}
