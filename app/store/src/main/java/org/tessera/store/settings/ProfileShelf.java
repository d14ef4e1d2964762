package org.tessera.store.settings;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.tessera.store.keys.CompartmentId;
import org.tessera.store.keys.Compartments;

/**
 * Imported provider profiles, by name, as the JSON that was imported. They are no secret; they are encrypted so that nobody
 * can turn a profile to another server without the passphrase. Thread-safe.
 */
public final class ProfileShelf {
    private static final Shelf SHELF = new Shelf("profile");

    private final Compartments compartments;

    /** The profiles of a store. */
    public ProfileShelf(Compartments compartments) {
        this.compartments = compartments;
    }

    /** The names, in order. */
    public List<String> names() {
        return compartments.read(CompartmentId.HOUSE, (sql, house) -> SHELF.names(sql)).orElse(List.of());
    }

    /** The JSON of a profile. */
    public Optional<String> get(String name) {
        return compartments.read(CompartmentId.HOUSE, (sql, house) -> SHELF.get(sql, house, new ShelfName(name)))
                .flatMap(value -> value)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /**
     * Keeps a profile in the place of one of that name.
     *
     * @throws IllegalArgumentException if the name is not of the form that profiles have
     */
    public void put(String name, String json) {
        compartments.changeOrCreate(CompartmentId.HOUSE,
                (sql, house) -> SHELF.put(sql, house, new ShelfName(name), json.getBytes(StandardCharsets.UTF_8)));
    }

    /** Forgets a profile. */
    public void remove(String name) {
        compartments.changeOrCreate(CompartmentId.HOUSE, (sql, house) -> SHELF.remove(sql, new ShelfName(name)));
    }
}
