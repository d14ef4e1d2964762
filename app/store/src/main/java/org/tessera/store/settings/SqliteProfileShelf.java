package org.tessera.store.settings;

import org.tessera.core.settings.ProfileShelf;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.tessera.store.keys.CompartmentId;
import org.tessera.store.keys.Compartments;

/**
 * Imported provider profiles, by name, as the JSON that was imported. They are no secret; they are encrypted so that nobody
 * can turn a profile to another server without the passphrase. Thread-safe.
 */
public final class SqliteProfileShelf implements ProfileShelf {
    private static final Shelf SHELF = new Shelf("profile");

    private final Compartments compartments;

    /** The profiles of a store. */
    public SqliteProfileShelf(Compartments compartments) {
        this.compartments = compartments;
    }

    @Override
    public List<String> names() {
        return compartments.read(CompartmentId.HOUSE, (sql, house) -> SHELF.names(sql)).orElse(List.of());
    }

    @Override
    public Optional<String> get(String name) {
        return compartments.read(CompartmentId.HOUSE, (sql, house) -> SHELF.get(sql, house, new ShelfName(name)))
                .flatMap(value -> value)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    @Override
    public void put(String name, String json) {
        compartments.changeOrCreate(CompartmentId.HOUSE,
                (sql, house) -> SHELF.put(sql, house, new ShelfName(name), json.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void remove(String name) {
        compartments.changeOrCreate(CompartmentId.HOUSE, (sql, house) -> SHELF.remove(sql, new ShelfName(name)));
    }
}
