package org.tessera.detect.learned;

/** What the tagger can say of a word. The numbers are part of the model file. */
public enum Label {
    /** No identifier. */
    OUTSIDE(0),
    /** A patient, relative or other person who is no clinician. */
    PERSON(1),
    /** A clinician or other staff. */
    CLINICIAN(2),
    /** A street, town, county or other place below the state. */
    PLACE(3),
    /** A hospital, employer, school or other named organisation. */
    ORGANISATION(4),
    /** A date element finer than the year. */
    DATE(5),
    /** A number or code that identifies; rules name its kind, so the tagger keeps it to itself. */
    NUMBER(6);

    /** How many there are. */
    public static final int COUNT = 7;

    private static final Label[] BY_NUMBER = values();

    private final int number;

    Label(int number) {
        this.number = number;
    }

    /** Its number in the model file, from 0. */
    public int number() {
        return number;
    }

    /** The label with that number. */
    static Label numbered(int number) {
        return BY_NUMBER[number];
    }

    /** Whether it names a person. */
    boolean isPerson() {
        return this == PERSON || this == CLINICIAN;
    }
}
