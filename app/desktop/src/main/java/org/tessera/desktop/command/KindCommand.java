package org.tessera.desktop.command;

import java.util.Arrays;
import java.util.List;
import org.tessera.core.identifier.IdentifierKind;

/**
 * Makes a span of a kind: digits for the most frequent ones, letters that nothing else in a review uses for the others.
 *
 * @param kind which
 */
public record KindCommand(IdentifierKind kind) implements Command {
    /** One for each kind, in the order in which the kinds are declared. */
    public static List<KindCommand> all() {
        return Arrays.stream(IdentifierKind.values()).map(KindCommand::new).toList();
    }

    @Override
    public Scope scope() {
        return Scope.REVIEW;
    }

    @Override
    public String name() {
        return "KIND_" + kind.name();
    }

    @Override
    public String messageKey() {
        return kind.messageKey();
    }

    @Override
    public List<KeyPress> standard() {
        return KeyPress.all(key(kind));
    }

    /** A new kind does not compile until it has a key. */
    private static String key(IdentifierKind kind) {
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
}
