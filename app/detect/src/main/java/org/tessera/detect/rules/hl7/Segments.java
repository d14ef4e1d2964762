package org.tessera.detect.rules.hl7;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.detect.rules.scan.Vocabulary;

/**
 * The fields of HL7 v2.5 segments that identify (chapters 3, 4, 6 and 7 of the standard), by segment name and field number.
 * In MSH the field separator itself is field 1.
 */
final class Segments {
    /** Field number to kind, by segment name in lower case. */
    static final Vocabulary<Map<Integer, IdentifierKind>> ALL = new Vocabulary<>(all());

    private Segments() {}

    private static Map<String, Map<Integer, IdentifierKind>> all() {
        Map<String, Map<Integer, IdentifierKind>> segments = new LinkedHashMap<>();
        put(segments, "pid", IdentifierKind.MEDICAL_RECORD, 2, 3, 4, 21);
        put(segments, "pid", IdentifierKind.PATIENT, 5, 9);
        put(segments, "pid", IdentifierKind.RELATIVE, 6);
        put(segments, "pid", IdentifierKind.DATE, 7, 29, 33);
        put(segments, "pid", IdentifierKind.STREET, 11);
        put(segments, "pid", IdentifierKind.CITY, 12, 23);
        put(segments, "pid", IdentifierKind.PHONE, 13, 14);
        put(segments, "pid", IdentifierKind.ACCOUNT, 18);
        put(segments, "pid", IdentifierKind.SSN, 19);
        put(segments, "pid", IdentifierKind.LICENCE, 20);
        put(segments, "pv1", IdentifierKind.CLINICIAN, 7, 8, 9, 17, 52);
        put(segments, "pv1", IdentifierKind.ACCOUNT, 5, 19, 50);
        put(segments, "pv1", IdentifierKind.DATE, 44, 45);
        put(segments, "pv1", IdentifierKind.FACILITY, 3);
        put(segments, "pv2", IdentifierKind.DATE, 8, 9);
        put(segments, "nk1", IdentifierKind.RELATIVE, 2, 30);
        put(segments, "nk1", IdentifierKind.STREET, 4, 32);
        put(segments, "nk1", IdentifierKind.PHONE, 5, 6, 31);
        put(segments, "nk1", IdentifierKind.DATE, 8, 9, 16);
        put(segments, "nk1", IdentifierKind.FACILITY, 13);
        put(segments, "nk1", IdentifierKind.SSN, 37);
        put(segments, "gt1", IdentifierKind.ACCOUNT, 2);
        put(segments, "gt1", IdentifierKind.RELATIVE, 3, 4);
        put(segments, "gt1", IdentifierKind.STREET, 5, 17);
        put(segments, "gt1", IdentifierKind.PHONE, 6, 7, 18);
        put(segments, "gt1", IdentifierKind.DATE, 8, 13, 14);
        put(segments, "gt1", IdentifierKind.SSN, 12);
        put(segments, "gt1", IdentifierKind.FACILITY, 16, 21);
        put(segments, "in1", IdentifierKind.HEALTH_PLAN, 3, 8, 9, 10, 36, 49);
        put(segments, "in1", IdentifierKind.STREET, 5, 19);
        put(segments, "in1", IdentifierKind.PHONE, 7);
        put(segments, "in1", IdentifierKind.FACILITY, 11);
        put(segments, "in1", IdentifierKind.DATE, 12, 13, 18);
        put(segments, "in1", IdentifierKind.PATIENT, 16);
        put(segments, "orc", IdentifierKind.OTHER, 2, 3, 4);
        put(segments, "orc", IdentifierKind.DATE, 9, 15);
        put(segments, "orc", IdentifierKind.CLINICIAN, 10, 11, 12);
        put(segments, "obr", IdentifierKind.OTHER, 2, 3);
        put(segments, "obr", IdentifierKind.DATE, 6, 7, 8, 14, 22);
        put(segments, "obr", IdentifierKind.CLINICIAN, 10, 16, 28, 32);
        put(segments, "obr", IdentifierKind.PHONE, 17);
        put(segments, "obx", IdentifierKind.DATE, 14, 19);
        put(segments, "obx", IdentifierKind.CLINICIAN, 16, 25);
        put(segments, "dg1", IdentifierKind.DATE, 5, 19);
        put(segments, "dg1", IdentifierKind.CLINICIAN, 16);
        put(segments, "pr1", IdentifierKind.DATE, 5);
        put(segments, "pr1", IdentifierKind.CLINICIAN, 8, 11, 12);
        put(segments, "txa", IdentifierKind.DATE, 4, 6, 7, 8);
        put(segments, "txa", IdentifierKind.CLINICIAN, 5, 9, 10, 11, 22);
        put(segments, "txa", IdentifierKind.OTHER, 12, 13);
        put(segments, "evn", IdentifierKind.DATE, 2, 3, 6);
        put(segments, "evn", IdentifierKind.CLINICIAN, 5);
        put(segments, "msh", IdentifierKind.FACILITY, 4, 6);
        put(segments, "msh", IdentifierKind.DATE, 7);
        put(segments, "msh", IdentifierKind.OTHER, 10);
        put(segments, "sch", IdentifierKind.OTHER, 1, 2);
        put(segments, "sch", IdentifierKind.DATE, 11);
        put(segments, "sch", IdentifierKind.CLINICIAN, 12, 16, 20);
        put(segments, "mrg", IdentifierKind.MEDICAL_RECORD, 1, 3, 4);
        put(segments, "mrg", IdentifierKind.PATIENT, 7);
        put(segments, "pd1", IdentifierKind.FACILITY, 3);
        put(segments, "pd1", IdentifierKind.CLINICIAN, 4);
        put(segments, "acc", IdentifierKind.DATE, 1);
        put(segments, "spm", IdentifierKind.OTHER, 2);
        put(segments, "spm", IdentifierKind.DATE, 17, 18);
        return segments;
    }

    private static void put(Map<String, Map<Integer, IdentifierKind>> segments, String segment, IdentifierKind kind,
            int... fields) {
        Map<Integer, IdentifierKind> known = segments.computeIfAbsent(segment, key -> new LinkedHashMap<>());
        for (int field : fields) {
            known.put(field, kind);
        }
    }
}
