package org.tessera.store.keys;

import com.google.crypto.tink.util.Bytes;
import java.sql.SQLException;
import java.util.Optional;
import org.tessera.store.crypto.FieldBytes;
import org.tessera.store.db.Sql;

/** The table {@code compartment} and the view {@code manifest}. */
final class CompartmentRows {
    private CompartmentRows() {}

    /** A compartment as it is stored. */
    record Row(long generation, Bytes wrapped, Bytes seal) {}

    static Optional<Row> find(Sql sql, CompartmentId id) throws SQLException {
        return sql.first("SELECT generation, wrapped_key, seal FROM compartment WHERE id = ?",
                row -> new Row(row.getLong(1), Bytes.copyFrom(row.getBytes(2)), Bytes.copyFrom(row.getBytes(3))),
                id.value());
    }

    static void insert(Sql sql, CompartmentId id, long at, byte[] wrapped) throws SQLException {
        sql.change("INSERT INTO compartment (id, created_at, wrapped_key, generation, seal) VALUES (?, ?, ?, 0, x'')",
                id.value(), at, wrapped);
    }

    static void seal(Sql sql, CompartmentId id, long generation, byte[] seal) throws SQLException {
        sql.change("UPDATE compartment SET generation = ?, seal = ? WHERE id = ?", generation, seal, id.value());
    }

    static void delete(Sql sql, CompartmentId id) throws SQLException {
        sql.change("DELETE FROM compartment WHERE id = ?", id.value());
    }

    /** Everything a seal is made over: generation, and each row with its version and what stands open in it. */
    static FieldBytes manifest(Sql sql, CompartmentId id, long generation) throws SQLException {
        FieldBytes fields = new FieldBytes().add("compartment").add(id.value()).add(generation);
        sql.list("SELECT kind, row_id, version, open_text FROM manifest WHERE compartment = ? ORDER BY kind, row_id",
                row -> fields.add(row.getString(1)).add(row.getString(2)).add(row.getLong(3)).add(row.getString(4)),
                id.value());
        return fields;
    }
}
