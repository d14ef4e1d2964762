package org.tessera.core.review;

import java.util.regex.Pattern;

/**
 * A member of staff who answers for a decision, by name.
 *
 * @param name as it stands under a document; 1 to 120 characters, not blank, one line
 */
public record NamedPerson(String name) {
    private static final int LONGEST = 120;

    /**
     * What breaks a line or turns its direction, so that a name would read as another. Yes: U+2028, U+202E. No: U+200C, which
     * Persian names hold.
     */
    private static final Pattern NOT_ON_ONE_LINE = Pattern
            .compile("[\\p{Cc}\\u2028\\u2029\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    /** @throws IllegalArgumentException if the name is blank, too long, or has control, line or direction characters */
    public NamedPerson {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST || NOT_ON_ONE_LINE.matcher(name).find()) {
            throw new IllegalArgumentException("a name has 1 to 120 characters on one line");
        }
    }
}
