package org.tessera.core.identifier;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a detector or a reviewer calls an identifier: finer than the 18 {@link IdentifierType}s, each mapped into exactly
 * one of them.
 *
 * <p>The exchange name is the word used in JSONL files shared with other de-identification tools.
 */
public enum IdentifierKind {
    PATIENT(IdentifierType.NAME, TokenLabel.NAME, "NAME"), RELATIVE(IdentifierType.NAME, TokenLabel.NAME, "NAME"),
    CLINICIAN(IdentifierType.NAME, TokenLabel.NAME, "NAME_PROVIDER"),
    STREET(IdentifierType.GEOGRAPHIC, TokenLabel.STREET, "LOCATION"),
    CITY(IdentifierType.GEOGRAPHIC, TokenLabel.CITY, "LOCATION"), ZIP(IdentifierType.GEOGRAPHIC, TokenLabel.ZIP, "ZIP"),
    FACILITY(IdentifierType.GEOGRAPHIC, TokenLabel.FACILITY, "ORGANIZATION"),
    DATE(IdentifierType.DATE, TokenLabel.DATE, "DATE"), AGE_OVER_89(IdentifierType.DATE, TokenLabel.AGE, "AGE_OVER_89"),
    PHONE(IdentifierType.PHONE, TokenLabel.PHONE, "PHONE"), FAX(IdentifierType.FAX, TokenLabel.FAX, "FAX"),
    EMAIL(IdentifierType.EMAIL, TokenLabel.EMAIL, "EMAIL"), URL(IdentifierType.URL, TokenLabel.URL, "URL"),
    IP_ADDRESS(IdentifierType.IP_ADDRESS, TokenLabel.IP, "IP"), SSN(IdentifierType.SSN, TokenLabel.SSN, "SSN"),
    MEDICAL_RECORD(IdentifierType.MEDICAL_RECORD, TokenLabel.MRN, "MRN"),
    HEALTH_PLAN(IdentifierType.HEALTH_PLAN, TokenLabel.PLAN, "HEALTH_PLAN"),
    ACCOUNT(IdentifierType.ACCOUNT, TokenLabel.ACCOUNT, "ACCOUNT"),
    LICENCE(IdentifierType.LICENCE, TokenLabel.LICENCE, "LICENSE"),
    VEHICLE(IdentifierType.VEHICLE, TokenLabel.VEHICLE, "VEHICLE"),
    DEVICE(IdentifierType.DEVICE, TokenLabel.DEVICE, "DEVICE"),
    BIOMETRIC(IdentifierType.BIOMETRIC, TokenLabel.BIOMETRIC, "BIOMETRIC"),
    PHOTO(IdentifierType.PHOTO, TokenLabel.IMAGE, "PHOTO"), OTHER(IdentifierType.OTHER, TokenLabel.ID, "OTHER_ID");

    private final IdentifierType type;
    private final TokenLabel label;
    private final String exchangeName;

    IdentifierKind(IdentifierType type, TokenLabel label, String exchangeName) {
        this.type = type;
        this.label = label;
        this.exchangeName = exchangeName;
    }

    /** The Safe Harbor item that this kind belongs to. */
    public IdentifierType type() {
        return type;
    }

    /** The word that a token of this kind carries. */
    public TokenLabel label() {
        return label;
    }

    /** The type name in JSONL files exchanged with other tools, for example {@code NAME_PROVIDER}. */
    public String exchangeName() {
        return exchangeName;
    }

    /** The key of the display name in a message bundle, for example {@code identifier.kind.patient}. */
    public String messageKey() {
        return "identifier.kind." + name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether the kind names a person: patient, relative or clinician. */
    public boolean isPerson() {
        return type == IdentifierType.NAME;
    }

    /** The first kind with that exchange name; {@code NAME} gives {@link #PATIENT} and {@code LOCATION} {@link #STREET}. */
    public static Optional<IdentifierKind> ofExchangeName(String name) {
        return Arrays.stream(values()).filter(kind -> kind.exchangeName.equals(name)).findFirst();
    }
}
