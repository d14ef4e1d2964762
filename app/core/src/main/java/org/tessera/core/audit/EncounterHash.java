package org.tessera.core.audit;

import java.util.regex.Pattern;

/**
 * What stands in the audit for a number or name that a note can be asked for by (BAA with AI providers, R66): a hash under a
 * key of the house. Without the key it says nothing; with it the events of an encounter are found.
 *
 * @param hex 32 lower-case hexadecimal digits
 */
public record EncounterHash(String hex) {
    /** How many an event carries at most. */
    public static final int MOST = 8;

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

    /** @throws IllegalArgumentException unless 32 lower-case hexadecimal digits */
    public EncounterHash {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("an encounter's hash has 32 hexadecimal digits");
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
