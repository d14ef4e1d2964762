package org.tessera.detect.rules.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.detect.rules.scan.NoteText;
import org.tessera.detect.rules.scan.Vocabulary;
import org.tessera.detect.rules.scan.Words;

/** What the head of a column says of the cells below. */
final class Column {
    private static final Vocabulary<IdentifierKind> KINDS = new Vocabulary<>(kinds());
    /** Words of a head that say nothing by themselves. Yes: {@code patient_name}, {@code date of birth}. No: {@code drug name}. */
    private static final Vocabulary<String> PLAIN = Vocabulary
            .words("patient pt client of the no nr num number id full legal home work primary first last middle"
                    + " family given 1 2 or and current");
    private static final Vocabulary<String> NAMES = Vocabulary.words("name names surname lastname firstname fullname"
            + " last first given family fname lname ptname patientname maiden preferred alias patient pt client");

    private Column() {}

    private static Map<String, IdentifierKind> kinds() {
        Map<String, IdentifierKind> kinds = new LinkedHashMap<>();
        put(kinds, IdentifierKind.CLINICIAN, "provider physician doctor attending clinician nurse pcp surgeon resident"
                + " therapist prescriber technician radiologist pathologist staff dr");
        put(kinds, IdentifierKind.RELATIVE, "contact kin nok guardian spouse mother father emergency");
        put(kinds, IdentifierKind.DATE,
                "dob birth birthdate dos date dates admit admitted discharge discharged collected"
                        + " received reported seen died dod");
        put(kinds, IdentifierKind.PHONE, "phone telephone tel mobile cell pager");
        put(kinds, IdentifierKind.FAX, "fax");
        put(kinds, IdentifierKind.EMAIL, "email mail");
        put(kinds, IdentifierKind.SSN, "ssn social");
        put(kinds, IdentifierKind.STREET, "address street addr address1 addr1");
        put(kinds, IdentifierKind.CITY, "city town county");
        put(kinds, IdentifierKind.ZIP, "zip zipcode postal postcode");
        put(kinds, IdentifierKind.FACILITY, "facility hospital employer school clinic");
        put(kinds, IdentifierKind.IP_ADDRESS, "ip");
        return kinds;
    }

    private static void put(Map<String, IdentifierKind> kinds, IdentifierKind kind, String words) {
        for (String word : words.split(" ", -1)) {
            kinds.put(word, kind);
        }
    }

    /** The kind of the cells below a head that stands between two offsets; empty if they are nobody's. */
    static Optional<IdentifierKind> of(NoteText text, int start, int end) {
        Words words = text.words();
        Optional<IdentifierKind> kind = Optional.empty();
        boolean name = false;
        boolean plain = true;
        boolean numbered = false;
        for (int word = words.from(start); word < words.size() && words.start(word) < end; word++) {
            Optional<IdentifierKind> code = FieldLabels.ALL.find(text.plain(), words.start(word), words.end(word))
                    .filter(label -> label.trust() == FieldLabel.Trust.SURE)
                    .map(FieldLabel::kind);
            Optional<IdentifierKind> next = code.isPresent() ? code
                    : KINDS.find(text.plain(), words.start(word), words.end(word));
            kind = next.isPresent() ? next : kind;
            name |= NAMES.contains(text, word);
            numbered |= FieldLabels.MARKS.contains(text, word);
            plain &= next.isPresent() || NAMES.contains(text, word) || PLAIN.contains(text, word)
                    || FieldLabels.MARKS.contains(text, word);
        }
        if (kind.isPresent() || !plain || !name) {
            return plain || kind.filter(found -> !isNamed(found)).isPresent() ? kind : Optional.empty();
        }
        return Optional.of(numbered ? IdentifierKind.MEDICAL_RECORD : IdentifierKind.PATIENT);
    }

    /** Kinds whose head, with a strange word in it, is about something else: {@code provider type}. */
    private static boolean isNamed(IdentifierKind kind) {
        return kind.isPerson() || kind == IdentifierKind.FACILITY || kind == IdentifierKind.CITY;
    }
}
