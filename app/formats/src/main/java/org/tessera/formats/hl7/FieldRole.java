package org.tessera.formats.hl7;

import java.util.List;
import java.util.Set;
import org.tessera.core.identifier.IdentifierKind;

/** What a field holds, and so what is done with it. Only what is named here leaves in a written message. */
sealed interface FieldRole {
    /** The delimiters themselves. */
    record Sign() implements FieldRole {}

    /** A code of a table of HL7; one of these words may stay. */
    record Table(Set<String> words) implements FieldRole {
        public Table {
            words = Set.copyOf(words);
        }
    }

    /** CE, CWE: a code of a published system may stay, its text is read under a heading. */
    record Code(String heading) implements FieldRole {}

    /** What the value of a segment is called. */
    record Label() implements FieldRole {}

    /** OBX-5: what OBX-2 says. */
    record Value() implements FieldRole {}

    /** Free text, under a heading. */
    record Text(String heading) implements FieldRole {}

    /** A number of at most so many digits. */
    record Numeral(int digits) implements FieldRole {}

    /** A date or time; a day that the patient lived through is worth knowing, another is not. */
    record Time(boolean known) implements FieldRole {}

    /** A name (XPN), or a name behind a number (XCN). */
    record Person(IdentifierKind kind, boolean numbered) implements FieldRole {}

    /** CX, EI, ST. */
    record Id(IdentifierKind kind) implements FieldRole {}

    /** XAD. */
    record Address() implements FieldRole {}

    /** XTN. */
    record Telecom() implements FieldRole {}

    /** HD, XON, PL. */
    record Place(IdentifierKind kind) implements FieldRole {}

    /** ED: a file inside the message. */
    record Attached() implements FieldRole {}

    /** RP: a file that lies elsewhere. */
    record Pointer() implements FieldRole {}

    /** The character set of MSH-18. */
    record CharacterSet() implements FieldRole {}

    /** A word that always stands there. */
    record Fixed(String word) implements FieldRole {}

    /** Nobody knows: nothing stays. */
    record Unknown() implements FieldRole {}

    /** What a line of the table says. */
    static FieldRole of(String treatment, String rest) {
        return switch (treatment) {
            case "SIGN" -> new Sign();
            case "TABLE" -> new Table(Set.copyOf(List.of(rest.split(" "))));
            case "CODE" -> new Code(rest);
            case "INDEX" -> new Numeral(4);
            case "NUMBER" -> new Numeral(5);
            case "TEXT" -> new Text(rest);
            case "LABEL" -> new Label();
            case "VALUE" -> new Value();
            case "TIME" -> new Time(!rest.isEmpty());
            case "PERSON" -> new Person(IdentifierKind.valueOf(rest), false);
            case "CLINICIAN" -> new Person(IdentifierKind.CLINICIAN, true);
            case "CLINICIAN_NAME" -> new Person(IdentifierKind.CLINICIAN, false);
            case "ID" -> new Id(IdentifierKind.valueOf(rest));
            case "ADDRESS" -> new Address();
            case "TELECOM" -> new Telecom();
            case "PLACE" -> new Place(IdentifierKind.valueOf(rest));
            case "CHARSET" -> new CharacterSet();
            case "FIXED" -> new Fixed(rest);
            default -> throw new IllegalArgumentException("no such treatment: " + treatment);
        };
    }

    /** What a value of an observation is, by its data type in OBX-2 (HL7 table 0125). */
    static FieldRole ofValue(String type) {
        return switch (type.strip()) {
            case "CE", "CWE", "CNE", "CF" -> new Code("");
            case "DT", "TM", "TS", "DTM", "DR" -> new Time(false);
            case "XPN", "PN" -> new Person(IdentifierKind.PATIENT, false);
            case "XCN", "CN", "PPN" -> new Person(IdentifierKind.CLINICIAN, true);
            case "CX", "CK", "EI" -> new Id(IdentifierKind.OTHER);
            case "XAD", "AD" -> new Address();
            case "XTN", "TN" -> new Telecom();
            case "XON", "HD", "PL" -> new Place(IdentifierKind.FACILITY);
            case "ED" -> new Attached();
            case "RP" -> new Pointer();
            default -> new Text("");
        };
    }
}
