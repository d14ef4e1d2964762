package org.tessera.core.review;

/**
 * A member of staff who answers for a decision, by name.
 *
 * @param name as it stands under a document; 1 to 120 characters, not blank, one line
 */
public record NamedPerson(String name) {
    private static final int LONGEST = 120;

    /** @throws IllegalArgumentException if the name is blank, too long or has control characters */
    public NamedPerson {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST || name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a name has 1 to 120 characters on one line");
        }
    }
}
