package org.tessera.core.settings;

import java.util.List;
import java.util.Optional;

/** API keys and the like, by name. Characters go in and come out as arrays that the caller overwrites. Thread-safe. */
public interface SecretShelf {
    /** The name under which the certificate lies that this workstation shows to the endpoint of a profile. */
    static String certificateOf(String profile) {
        return profile + ".certificate";
    }

    /** The names, in order. */
    List<String> names();

    /** A secret; the caller overwrites the array after use. */
    Optional<char[]> get(String name);

    /** Keeps a secret in the place of one of that name. The array is overwritten before this returns. */
    void put(String name, char[] secret);

    /** Forgets a secret. */
    void remove(String name);
}
