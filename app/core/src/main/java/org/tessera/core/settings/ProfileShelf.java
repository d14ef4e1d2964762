package org.tessera.core.settings;

import java.util.List;
import java.util.Optional;

/** Imported provider profiles, by name, as the JSON that was imported. Thread-safe. */
public interface ProfileShelf {
    /** The names, in order. */
    List<String> names();

    /** The JSON of a profile. */
    Optional<String> get(String name);

    /**
     * Keeps a profile in the place of one of that name.
     *
     * @throws IllegalArgumentException if the name is not of the form that profiles have
     */
    void put(String name, String json);

    /** Forgets a profile. */
    void remove(String name);
}
