package org.tessera.desktop.control;

import org.tessera.core.identifier.IdentifierKind;

/**
 * How an identifier kind is told apart: colour by family, edge within it, letter of 45 CFR 164.514(b)(2)(i). No two kinds
 * share family and edge.
 *
 * @param kind which
 * @param family its hue
 * @param edge its underline
 */
public record KindStyle(IdentifierKind kind, Family family, Edge edge) {
    /** The style of a kind. A new kind does not compile until it has one. */
    public static KindStyle of(IdentifierKind kind) {
        return switch (kind) {
            case PATIENT -> new KindStyle(kind, Family.PERSON, Edge.SOLID);
            case RELATIVE -> new KindStyle(kind, Family.PERSON, Edge.DASH);
            case CLINICIAN -> new KindStyle(kind, Family.PERSON, Edge.DOT);
            case STREET -> new KindStyle(kind, Family.PLACE, Edge.SOLID);
            case CITY -> new KindStyle(kind, Family.PLACE, Edge.DASH);
            case ZIP -> new KindStyle(kind, Family.PLACE, Edge.DOT);
            case FACILITY -> new KindStyle(kind, Family.PLACE, Edge.DASH_DOT);
            case DATE -> new KindStyle(kind, Family.TIME, Edge.SOLID);
            case AGE_OVER_89 -> new KindStyle(kind, Family.TIME, Edge.DASH);
            case PHONE -> new KindStyle(kind, Family.CONTACT, Edge.SOLID);
            case FAX -> new KindStyle(kind, Family.CONTACT, Edge.DASH);
            case EMAIL -> new KindStyle(kind, Family.CONTACT, Edge.DOT);
            case URL -> new KindStyle(kind, Family.CONTACT, Edge.DASH_DOT);
            case IP_ADDRESS -> new KindStyle(kind, Family.CONTACT, Edge.THICK);
            case SSN -> new KindStyle(kind, Family.RECORD, Edge.SOLID);
            case MEDICAL_RECORD -> new KindStyle(kind, Family.RECORD, Edge.DASH);
            case HEALTH_PLAN -> new KindStyle(kind, Family.RECORD, Edge.DOT);
            case ACCOUNT -> new KindStyle(kind, Family.RECORD, Edge.DASH_DOT);
            case LICENCE -> new KindStyle(kind, Family.RECORD, Edge.THICK);
            case VEHICLE -> new KindStyle(kind, Family.THING, Edge.SOLID);
            case DEVICE -> new KindStyle(kind, Family.THING, Edge.DASH);
            case BIOMETRIC -> new KindStyle(kind, Family.BODY, Edge.SOLID);
            case PHOTO -> new KindStyle(kind, Family.BODY, Edge.DASH);
            case OTHER -> new KindStyle(kind, Family.OTHER, Edge.SOLID);
        };
    }

    /** The letter of the rule's item, for example {@code "A"}. */
    public String letter() {
        return String.valueOf(kind.type().letter());
    }

    /** The key of the full name, for example "Name, relative". */
    public String labelKey() {
        return kind.messageKey();
    }

    /** The key of the one-word name in lists, for example "Relative". */
    public String shortKey() {
        return kind.messageKey() + ".short";
    }
}
