package org.tessera.core.identifier;

/**
 * One of the 18 identifiers that 45 CFR 164.514(b)(2)(i) names for Safe Harbor, in the order and with the letter of the
 * rule.
 */
public enum IdentifierType {
    NAME('A'), GEOGRAPHIC('B'), DATE('C'), PHONE('D'), FAX('E'), EMAIL('F'), SSN('G'), MEDICAL_RECORD('H'),
    HEALTH_PLAN('I'), ACCOUNT('J'), LICENCE('K'), VEHICLE('L'), DEVICE('M'), URL('N'), IP_ADDRESS('O'), BIOMETRIC('P'),
    PHOTO('Q'), OTHER('R');

    private final char letter;

    IdentifierType(char letter) {
        this.letter = letter;
    }

    /** The item letter in 45 CFR 164.514(b)(2)(i), {@code 'A'} to {@code 'R'}. */
    public char letter() {
        return letter;
    }

    /** The key of the display name in a message bundle, for example {@code identifier.type.name}. */
    public String messageKey() {
        return "identifier.type." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
