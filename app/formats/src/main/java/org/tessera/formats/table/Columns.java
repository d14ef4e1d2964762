package org.tessera.formats.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.formats.json.KnownIdentifiersJson;

/**
 * What the columns of a table hold. The note is the column that says so, or else the one with the longest text. A column
 * whose name is that of an identifier, or ends like that of a number, holds known identifiers and is no text. Every other
 * column is read above the note, with its name.
 */
final class Columns {
    /** Names of the column with the note, the surest first. */
    private static final List<String> NOTE_NAMES = List.of("note", "notetext", "text", "clinicalnote", "report",
            "reporttext", "narrative", "document", "transcription", "body", "content", "dictation", "letter", "summary",
            "comments", "comment", "description");

    private static final Set<String> PATIENT_NAMES = Set.of("mrn", "patientid", "patientnumber", "medicalrecordnumber",
            "medicalrecord", "subjectid", "personid", "empi", "pid", "recordnumber");

    /** Names beside those of {@link KnownIdentifiersJson}. */
    private static final Map<String, IdentifierKind> KINDS = Map.ofEntries(
            Map.entry("firstname", IdentifierKind.PATIENT), Map.entry("lastname", IdentifierKind.PATIENT),
            Map.entry("middlename", IdentifierKind.PATIENT), Map.entry("givenname", IdentifierKind.PATIENT),
            Map.entry("familyname", IdentifierKind.PATIENT), Map.entry("surname", IdentifierKind.PATIENT),
            Map.entry("fullname", IdentifierKind.PATIENT), Map.entry("maidenname", IdentifierKind.PATIENT),
            Map.entry("spouse", IdentifierKind.RELATIVE), Map.entry("nextofkin", IdentifierKind.RELATIVE),
            Map.entry("emergencycontact", IdentifierKind.RELATIVE), Map.entry("guardian", IdentifierKind.RELATIVE),
            Map.entry("mother", IdentifierKind.RELATIVE), Map.entry("father", IdentifierKind.RELATIVE),
            Map.entry("physician", IdentifierKind.CLINICIAN), Map.entry("doctor", IdentifierKind.CLINICIAN),
            Map.entry("attending", IdentifierKind.CLINICIAN), Map.entry("author", IdentifierKind.CLINICIAN),
            Map.entry("signedby", IdentifierKind.CLINICIAN), Map.entry("pcp", IdentifierKind.CLINICIAN),
            Map.entry("streetaddress", IdentifierKind.STREET), Map.entry("homeaddress", IdentifierKind.STREET),
            Map.entry("zipcode", IdentifierKind.ZIP), Map.entry("postalcode", IdentifierKind.ZIP),
            Map.entry("phonenumber", IdentifierKind.PHONE), Map.entry("homephone", IdentifierKind.PHONE),
            Map.entry("mobile", IdentifierKind.PHONE), Map.entry("cell", IdentifierKind.PHONE),
            Map.entry("telephone", IdentifierKind.PHONE), Map.entry("emailaddress", IdentifierKind.EMAIL),
            Map.entry("insuranceid", IdentifierKind.HEALTH_PLAN), Map.entry("memberid", IdentifierKind.HEALTH_PLAN),
            Map.entry("policynumber", IdentifierKind.HEALTH_PLAN), Map.entry("accountnumber", IdentifierKind.ACCOUNT));

    /** Kinds whose names are plain words as well. */
    private static final Set<String> PLAIN_WORDS = Set.of("other", "photo", "device", "vehicle", "biometric");

    private static final List<String> NUMBER_ENDINGS = List.of("id", "number", "num", "no", "nr", "#", "identifier",
            "accession", "guid", "uuid");

    private static final int LONGEST_NAME = 200;

    private final List<String> names;
    private final int note;

    private Columns(List<String> names, int note) {
        this.names = List.copyOf(names);
        this.note = note;
    }

    /** The column of the note by its name; empty if no name says so. */
    static Optional<Integer> noteNamed(List<String> names) {
        List<String> plain = names.stream().map(Columns::plain).toList();
        return NOTE_NAMES.stream().map(plain::indexOf).filter(index -> index >= 0).findFirst();
    }

    /** Whether a first row names columns: a name is short, and a note that stands there must not be lost. */
    static boolean areNames(List<String> first) {
        return first.stream().allMatch(cell -> cell.length() <= LONGEST_NAME);
    }

    /** @param longest the length of the longest text in each column, taken if no name tells the note */
    static Columns of(List<String> names, List<Integer> longest) {
        int note = noteNamed(names).orElseGet(() -> {
            int best = 0;
            for (int index = 1; index < longest.size(); index++) {
                best = longest.get(index) > longest.get(best) ? index : best;
            }
            return best;
        });
        return new Columns(names, note);
    }

    /** The column of the note. */
    int note() {
        return note;
    }

    /** The name of a column as written; empty if it has none. */
    String name(int column) {
        return column < names.size() ? names.get(column) : "";
    }

    /** The names for a table of one row; the column of the note is called so even if it was not. */
    List<String> namesOfOneRow(int width) {
        List<String> all = new ArrayList<>();
        boolean named = noteNamed(names).isPresent();
        for (int column = 0; column < Math.max(width, names.size()); column++) {
            all.add(column == note && !named ? "note" : name(column));
        }
        return all;
    }

    /** Whether the column tells whose note it is. */
    boolean isPatient(int column) {
        return column != note && PATIENT_NAMES.contains(plain(name(column)));
    }

    /** What the column names; empty if it is text. */
    Optional<IdentifierKind> kind(int column) {
        String plain = plain(name(column));
        if (column == note || plain.isEmpty()) {
            return Optional.empty();
        }
        if (isPatient(column)) {
            return Optional.of(IdentifierKind.MEDICAL_RECORD);
        }
        return Optional.ofNullable(KINDS.get(plain))
                .or(() -> PLAIN_WORDS.contains(plain) ? Optional.empty() : KnownIdentifiersJson.kindNamed(name(column)))
                .or(() -> kind(name(column).toLowerCase(Locale.ROOT).strip()));
    }

    private static Optional<IdentifierKind> kind(String name) {
        if (name.endsWith("date") || name.endsWith("time") || name.startsWith("date")) {
            return Optional.of(IdentifierKind.DATE);
        }
        return NUMBER_ENDINGS.stream().anyMatch(ending -> endsWithWord(name, ending))
                ? Optional.of(IdentifierKind.OTHER)
                : Optional.empty();
    }

    /** Whether a name ends with a word of its own. Yes: {@code visit_id}, {@code id}. No: {@code fluid}. */
    private static boolean endsWithWord(String name, String word) {
        int before = name.length() - word.length() - 1;
        return name.endsWith(word) && (before < 0 || !Character.isLetter(name.charAt(before)) || word.equals("#"));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[ _.\\-\uFEFF]", "");
    }
}
