package org.tessera.detect.learned;

/**
 * A class of words that the lexicon knows. A word may belong to several. The numbers are part of the model file; there is
 * room for 32.
 */
public enum WordClass {
    /** Mr, Mrs, Dr, Sister. */
    TITLE(0),
    /** MD, RN, PhD. */
    CREDENTIAL(1),
    /** mother, husband, cousin. */
    KIN(2),
    /** nurse, surgeon, attending. */
    ROLE(3), MONTH(4), WEEKDAY(5), HOLIDAY(6),
    /** Street, Ave, Blvd. */
    STREET_TYPE(7),
    /** North, SW. */
    COMPASS(8),
    /** Hospital, Clinic, School. */
    ORGANISATION_HEAD(9),
    /** Inc, LLC, Group. */
    ORGANISATION_FORM(10), STATE(11), COUNTRY(12),
    /** Nationalities, languages, religions, peoples. */
    PEOPLE(13),
    /** says, lives, denies: what only people do. */
    PERSON_VERB(14),
    /** Labels before a name: patient, name, attending. */
    NAME_LABEL(15),
    /** Labels before a date: DOB, admitted. */
    DATE_LABEL(16),
    /** Labels before a place: address, city. */
    PLACE_LABEL(17),
    /** Labels before an organisation: employer, facility. */
    ORGANISATION_LABEL(18),
    /** Labels before a number: MRN, account. */
    NUMBER_LABEL(19),
    /** What follows an eponym: disease, sign, catheter. */
    EPONYM_HEAD(20), UNIT(21),
    /** van, de, al: parts of surnames. */
    PARTICLE(22),
    /** twelve, third: numbers in letters. */
    NUMBER_WORD(23), DRUG(24),
    /** Instruments, implants, sutures, brands, software. */
    DEVICE(25),
    /** Surnames in names of diseases, signs and procedures. */
    EPONYM(26),
    /** Tests, scales, regimens, studies, genes, organisms. */
    TEST(27), FIRST_NAME(28), SURNAME(29), PLACE_NAME(30),
    /** A word of section headings and form labels. */
    HEADING(31);

    private final int number;

    WordClass(int number) {
        this.number = number;
    }

    /** The bit of this class in a mask. */
    public int bit() {
        return 1 << number;
    }
}
