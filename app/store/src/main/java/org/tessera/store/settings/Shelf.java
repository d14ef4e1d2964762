package org.tessera.store.settings;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.tessera.store.db.Sql;
import org.tessera.store.keys.Compartment;

/**
 * One shelf of the table {@code house_cell}.
 *
 * @param name which shelf
 */
public record Shelf(String name) {
    /** Keeps text that may be read without the key; the seal of the house still tells when it was changed. */
    public int putOpen(Sql sql, Compartment house, ShelfName item, String text) throws SQLException {
        return sql.change("INSERT OR REPLACE INTO house_cell (shelf, name, version, open_text) VALUES (?, ?, ?, ?)",
                name, item.value(), house.generation(), text);
    }

    /** Keeps bytes encrypted. */
    public int put(Sql sql, Compartment house, ShelfName item, byte[] value) throws SQLException {
        byte[] body = house.encrypt("house_cell", row(item), "body", value);
        return sql.change("INSERT OR REPLACE INTO house_cell (shelf, name, version, body) VALUES (?, ?, ?, ?)", name,
                item.value(), house.generation(), body);
    }

    /** Text that was kept open. */
    public Optional<String> open(Sql sql, ShelfName item) throws SQLException {
        return sql.first("SELECT open_text FROM house_cell WHERE shelf = ? AND name = ? AND open_text IS NOT NULL",
                row -> row.getString(1), name, item.value());
    }

    /** What was kept encrypted. */
    public Optional<byte[]> get(Sql sql, Compartment house, ShelfName item) throws SQLException {
        return sql.first("SELECT version, body FROM house_cell WHERE shelf = ? AND name = ? AND body IS NOT NULL",
                row -> house.decrypt("house_cell", row(item), "body", row.getLong(1), row.getBytes(2)), name,
                item.value());
    }

    /** Forgets something. */
    public int remove(Sql sql, ShelfName item) throws SQLException {
        return sql.change("DELETE FROM house_cell WHERE shelf = ? AND name = ?", name, item.value());
    }

    /** What is kept, in order. */
    public List<String> names(Sql sql) throws SQLException {
        return sql.list("SELECT name FROM house_cell WHERE shelf = ? ORDER BY name", row -> row.getString(1), name);
    }

    private String row(ShelfName item) {
        return name + "/" + item.value();
    }
}
