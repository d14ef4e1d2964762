package org.tessera.engine.access;

import java.security.SecureRandom;

/** The passphrase with which a new account begins: 100 bits in groups that can be read aloud and typed. */
public final class FirstPassphrase {
    /** Crockford's base 32: no letter is taken for a digit. */
    private static final String SIGNS = "0123456789abcdefghjkmnpqrstvwxyz";

    private static final int GROUPS = 5;
    private static final int LENGTH = 4;

    private FirstPassphrase() {}

    /** The caller overwrites it. */
    public static char[] draw() {
        SecureRandom random = new SecureRandom();
        char[] drawn = new char[GROUPS * (LENGTH + 1) - 1];
        for (int index = 0; index < drawn.length; index++) {
            drawn[index] = index % (LENGTH + 1) == LENGTH ? '-' : SIGNS.charAt(random.nextInt(SIGNS.length()));
        }
        return drawn;
    }
}
