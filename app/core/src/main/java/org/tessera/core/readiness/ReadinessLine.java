package org.tessera.core.readiness;

/**
 * One line of the list.
 *
 * @param id the row's name
 * @param words what holds if it holds
 * @param source what asks for it
 * @param standing whether it does
 * @param detail figures, or who answered for it and when
 */
public record ReadinessLine(String id, String words, String source, Standing standing, String detail) {
    /** Whether a row holds. */
    public enum Standing {
        /** The program sees that it does. */
        HOLDS,
        /** The program sees that it does not. */
        FAILS,
        /** A named person answered for it within the last year. */
        ATTESTED,
        /** Nobody has answered for it, or too long ago. */
        OPEN
    }
}
