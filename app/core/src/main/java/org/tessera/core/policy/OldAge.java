package org.tessera.core.policy;

/**
 * What shows an age over 89 (45 CFR 164.514(b)(2)(i)(C)): such ages, and every element of a date that is indicative of one,
 * the year included, become one class. Years count calendar years; birthdays are not known.
 */
public final class OldAge {
    /** The class of all such ages. */
    public static final String CLASS = "90 or older";

    /** The oldest age that may be told. */
    public static final int OLDEST_TOLD = 89;

    /** Nobody left school, served or married younger than this. */
    private static final int YOUNGEST_GROWN_UP = 17;

    private OldAge() {}

    /** Whether somebody who was born then is, in the year of the note, over 89. */
    public static boolean isShownByBirth(int yearOfBirth, int noteYear) {
        return noteYear - yearOfBirth > OLDEST_TOLD;
    }

    /** Whether somebody who left school, served or married then is, in the year of the note, over 89. */
    public static boolean isShownByGrownUp(int year, int noteYear) {
        return isShownByBirth(year - YOUNGEST_GROWN_UP, noteYear);
    }
}
