package org.tessera.core.note;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tessera.core.identifier.IdentifierKind;

/**
 * Reads the labelled fields at the head of a note, for a person to say which of them are the patient's. It proposes and decides
 * nothing.
 */
public final class HeaderFields {
    /** How much of a note can be its head, in UTF-16 units, and in lines that are not blank. */
    private static final int LENGTH = 3_000;

    private static final int LINES = 20;

    /** What names a field, in small letters, and what the field holds. */
    private static final Map<String, IdentifierKind> LABELS = Map.ofEntries(
            Map.entry("patient", IdentifierKind.PATIENT), Map.entry("patient name", IdentifierKind.PATIENT),
            Map.entry("name", IdentifierKind.PATIENT), Map.entry("pt", IdentifierKind.PATIENT),
            Map.entry("pt name", IdentifierKind.PATIENT), Map.entry("dob", IdentifierKind.DATE),
            Map.entry("date of birth", IdentifierKind.DATE), Map.entry("birth date", IdentifierKind.DATE),
            Map.entry("birthdate", IdentifierKind.DATE), Map.entry("born", IdentifierKind.DATE),
            Map.entry("mrn", IdentifierKind.MEDICAL_RECORD),
            Map.entry("medical record number", IdentifierKind.MEDICAL_RECORD),
            Map.entry("medical record", IdentifierKind.MEDICAL_RECORD),
            Map.entry("record number", IdentifierKind.MEDICAL_RECORD),
            Map.entry("record no", IdentifierKind.MEDICAL_RECORD),
            Map.entry("chart number", IdentifierKind.MEDICAL_RECORD), Map.entry("phone", IdentifierKind.PHONE),
            Map.entry("home phone", IdentifierKind.PHONE), Map.entry("cell", IdentifierKind.PHONE),
            Map.entry("mobile", IdentifierKind.PHONE), Map.entry("address", IdentifierKind.STREET),
            Map.entry("home address", IdentifierKind.STREET), Map.entry("member id", IdentifierKind.HEALTH_PLAN),
            Map.entry("plan member", IdentifierKind.HEALTH_PLAN), Map.entry("insurance id", IdentifierKind.HEALTH_PLAN),
            Map.entry("policy number", IdentifierKind.HEALTH_PLAN), Map.entry("account", IdentifierKind.ACCOUNT),
            Map.entry("account number", IdentifierKind.ACCOUNT), Map.entry("acct", IdentifierKind.ACCOUNT),
            Map.entry("ssn", IdentifierKind.SSN), Map.entry("email", IdentifierKind.EMAIL),
            Map.entry("e-mail", IdentifierKind.EMAIL), Map.entry("next of kin", IdentifierKind.RELATIVE),
            Map.entry("emergency contact", IdentifierKind.RELATIVE), Map.entry("spouse", IdentifierKind.RELATIVE),
            Map.entry("mother", IdentifierKind.RELATIVE), Map.entry("father", IdentifierKind.RELATIVE),
            Map.entry("guardian", IdentifierKind.RELATIVE), Map.entry("pcp", IdentifierKind.CLINICIAN),
            Map.entry("provider", IdentifierKind.CLINICIAN), Map.entry("physician", IdentifierKind.CLINICIAN),
            Map.entry("attending", IdentifierKind.CLINICIAN), Map.entry("employer", IdentifierKind.FACILITY));

    /**
     * A label with its colon or number sign, at the start of a line or behind a wide gap or a separator. Yes: {@code DOB:},
     * {@code MRN #}, {@code Patient Name:}. No: {@code the patient}, {@code 12:30}.
     */
    private static final Pattern LABEL = Pattern.compile(
            "(?m)(?:^[ \\t]{0,8}|[ ]{2,8}|\\t|[|;,][ ]{0,4})([A-Za-z][A-Za-z -]{1,24}?)[ ]{0,2}[:#]{1,2}[ ]{0,8}");

    /** Ends a value. Yes: two blanks, a tab, {@code |}, {@code ;}. No: one blank. */
    private static final Pattern END = Pattern.compile("[ ]{2}|[\\t|;\\r\\n]");

    private static final int LONGEST = 80;

    private HeaderFields() {}

    /** The fields in reading order, each value of a kind once. */
    public static List<KnownIdentifier> propose(PhiText note) {
        String head = head(note.reveal());
        List<int[]> places = new ArrayList<>();
        List<IdentifierKind> kinds = new ArrayList<>();
        Matcher label = LABEL.matcher(head);
        int from = 0;
        while (label.find(from)) {
            IdentifierKind kind = LABELS.get(label.group(1).toLowerCase(Locale.ROOT).strip());
            if (kind != null) {
                places.add(new int[]{label.start(), label.end()});
                kinds.add(kind);
            }
            from = label.end();
        }
        Set<KnownIdentifier> found = new LinkedHashSet<>();
        for (int index = 0; index < places.size(); index++) {
            int next = index + 1 < places.size() ? places.get(index + 1)[0] : head.length();
            String value = value(head.substring(places.get(index)[1], Math.max(next, places.get(index)[1])));
            if (fits(kinds.get(index), value)) {
                found.add(new KnownIdentifier(kinds.get(index), new PhiText(value)));
            }
        }
        return List.copyOf(found);
    }

    private static String head(String text) {
        String start = text.substring(0, Math.min(LENGTH, text.length()));
        int lines = 0;
        int end = 0;
        while (end < start.length() && lines < LINES) {
            int line = start.indexOf('\n', end);
            int stop = line < 0 ? start.length() : line + 1;
            lines += start.substring(end, stop).isBlank() ? 0 : 1;
            end = stop;
        }
        return start.substring(0, end);
    }

    private static String value(String rest) {
        Matcher end = END.matcher(rest);
        String value = end.find() ? rest.substring(0, end.start()) : rest;
        String stripped = value.strip();
        return stripped.endsWith(",") || stripped.endsWith(".") ? stripped.substring(0, stripped.length() - 1)
                : stripped;
    }

    /** A name has letters and no digits, a number has digits: what is neither is a sentence and no field. */
    private static boolean fits(IdentifierKind kind, String value) {
        boolean digits = value.chars().anyMatch(Character::isDigit);
        boolean letters = value.chars().anyMatch(Character::isLetter);
        boolean size = value.length() >= 2 && value.length() <= LONGEST;
        return size && switch (kind) {
            case PATIENT, RELATIVE, CLINICIAN -> letters && !digits && value.split(" +", -1).length <= 6;
            case FACILITY -> letters;
            case EMAIL -> value.indexOf('@') > 0;
            default -> digits;
        };
    }
}
