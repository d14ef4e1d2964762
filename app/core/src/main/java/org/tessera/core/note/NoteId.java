package org.tessera.core.note;

import java.util.regex.Pattern;

/**
 * The name of a note inside the house: drawn at random on import, never taken from a file name or a record, because it
 * stands in the audit.
 */
public record NoteId(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    /** @throws IllegalArgumentException unless the value is 1 to 64 of {@code a-z 0-9 -} */
    public NoteId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a note id has 1 to 64 of a-z, 0-9 and -");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
