package org.tessera.desktop.review;

import java.util.Arrays;
import java.util.Optional;
import org.tessera.core.identifier.IdentifierKind;

/** The key that makes a span of a kind: digits for the most frequent, letters that no command uses for the others. */
public final class KindKeys {
    private KindKeys() {}

    /** The key of a kind, for example {@code 1} or {@code Z}. A new kind does not compile until it has one. */
    public static String of(IdentifierKind kind) {
        return switch (kind) {
            case PATIENT -> "1";
            case RELATIVE -> "2";
            case CLINICIAN -> "3";
            case DATE -> "4";
            case PHONE -> "5";
            case STREET -> "6";
            case CITY -> "7";
            case FACILITY -> "8";
            case MEDICAL_RECORD -> "9";
            case ZIP -> "Z";
            case AGE_OVER_89 -> "G";
            case FAX -> "F";
            case EMAIL -> "E";
            case URL -> "W";
            case IP_ADDRESS -> "I";
            case SSN -> "S";
            case HEALTH_PLAN -> "H";
            case ACCOUNT -> "C";
            case LICENCE -> "L";
            case VEHICLE -> "V";
            case DEVICE -> "D";
            case BIOMETRIC -> "B";
            case PHOTO -> "P";
            case OTHER -> "R";
        };
    }

    /** The kind of a key. */
    public static Optional<IdentifierKind> kindOf(String key) {
        return Arrays.stream(IdentifierKind.values()).filter(kind -> of(kind).equalsIgnoreCase(key)).findFirst();
    }
}
