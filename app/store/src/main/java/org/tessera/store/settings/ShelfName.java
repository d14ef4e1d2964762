package org.tessera.store.settings;

import java.util.regex.Pattern;

/**
 * A name under which the house keeps something. It stands open in the database, so it must not identify anybody.
 *
 * @param value 1 to 64 of {@code a-z 0-9 . -}
 */
public record ShelfName(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9.-]{0,63}");

    /** @throws IllegalArgumentException unless the value is of that form */
    public ShelfName {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a name has 1 to 64 of a-z, 0-9, . and -");
        }
    }
}
