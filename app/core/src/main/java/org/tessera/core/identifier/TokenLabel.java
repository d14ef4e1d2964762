package org.tessera.core.identifier;

/**
 * The word inside a token, for example {@code NAME} in {@code [[NAME_01.K7]]}. It says what a value is and nothing about
 * whose it is.
 */
public enum TokenLabel {
    NAME, STREET, CITY, ZIP, FACILITY, DATE, AGE, PHONE, FAX, EMAIL, URL, IP, SSN, MRN, PLAN, ACCOUNT, LICENCE, VEHICLE,
    DEVICE, BIOMETRIC, IMAGE, ID,
    /** Text of the note that already looked like one of our tokens; it travels as a token so that nothing is mistaken. */
    TEXT
}
