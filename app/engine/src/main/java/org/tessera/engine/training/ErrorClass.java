package org.tessera.engine.training;

/** What a machine does wrong, and how often each is put into a training note. */
public enum ErrorClass {
    /** An identifier that is not marked. */
    MISSED(3),
    /** An identifier under another kind. */
    WRONG_KIND(2),
    /** An identifier without its last word. */
    TOO_SHORT(2),
    /** An identifier with the word behind it. */
    TOO_LONG(2),
    /** Something that is no identifier. */
    FALSE_POSITIVE(2);

    private final int number;

    ErrorClass(int number) {
        this.number = number;
    }

    /** How many of them a note gets, as far as it has places for them. */
    public int number() {
        return number;
    }
}
