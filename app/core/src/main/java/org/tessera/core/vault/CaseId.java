package org.tessera.core.vault;

import java.util.regex.Pattern;

/**
 * The scope within which the same value gets the same token: the notes of one patient. Drawn at random, never taken from
 * a record number, because it stands in the audit.
 */
public record CaseId(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    /** @throws IllegalArgumentException unless the value is 1 to 64 of {@code a-z 0-9 -} */
    public CaseId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a case id has 1 to 64 of a-z, 0-9 and -");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
