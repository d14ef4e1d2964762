package org.tessera.detect.rules.hl7;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.DetectorId;
import org.tessera.core.detect.Explanation;
import org.tessera.core.detect.Score;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.TextSpan;
import org.tessera.detect.rules.scan.NoteText;
import org.tessera.detect.rules.scan.RuleDetector;
import org.tessera.detect.rules.scan.Vocabulary;
import org.tessera.detect.rules.scan.Words;

/**
 * Fields of HL7 v2 segments. A name field is one span, carets included; an address field is parted into street, city and
 * ZIP; a clinician field into number and name. A telephone, plan or licence number has a digit, a location more than its ward, and a word that stands
 * for any sender is no facility.
 */
public final class Hl7Detector implements RuleDetector {
    private static final DetectorId ID = new DetectorId("rules.hl7");
    private static final Explanation FIELD = new Explanation("HL7-01", "field of a message segment");
    /** The standard says what a field holds; what its words look like counts less. */
    private static final Score SURE = new Score(0.99999);
    private static final int LONGEST_FIELD = 250;
    private static final int MOST_FIELDS = 60;
    /** Components of an address, XAD: street, other designation, city, state, ZIP, country, type, other, county. */
    private static final List<IdentifierKind> ADDRESS = List.of(IdentifierKind.STREET, IdentifierKind.STREET,
            IdentifierKind.CITY, IdentifierKind.OTHER, IdentifierKind.ZIP);

    /** What stands in for the name of a sender. */
    private static final Vocabulary<String> ANY_SENDER = Vocabulary
            .words("site hospital facility clinic lab hosp main app test unknown none");
    /** A point of care without room and bed. Yes: {@code 4E}, {@code W12}. No: {@code ICU^12^A}, {@code Ode}. */
    private static final Pattern WARD = Pattern.compile("[a-z]{0,2}\\d{1,2}[a-z]{0,2}");

    @Override
    public DetectorId id() {
        return ID;
    }

    @Override
    public List<Detection> detect(NoteText text) {
        if (text.raw().indexOf('|') < 0) {
            return List.of();
        }
        List<Detection> found = new ArrayList<>();
        Words words = text.words();
        for (int word = 0; word < words.size(); word++) {
            int end = words.end(word);
            if (text.at(end) == '|') {
                boolean header = text.plain().startsWith("msh", words.start(word));
                Segments.ALL.find(text.plain(), words.start(word), end)
                        .ifPresent(fields -> readFields(text, end, header ? 2 : 1, fields, found));
            }
        }
        found.sort(Comparator.comparing(Detection::span));
        return found;
    }

    private static void readFields(NoteText text, int bar, int firstField, Map<Integer, IdentifierKind> kinds,
            List<Detection> found) {
        int start = bar + 1;
        for (int field = firstField; field < firstField + MOST_FIELDS; field++) {
            int end = start;
            while (end < text.length() && end - start < LONGEST_FIELD && text.at(end) != '|' && text.at(end) != '\n'
                    && text.at(end) != '\r') {
                end++;
            }
            if (Segments.ALL.find(text.plain(), start, end).isPresent()) {
                return;
            }
            IdentifierKind kind = kinds.get(field);
            if (kind != null) {
                addField(text, start, end, kind, found);
            }
            if (end >= text.length() || text.at(end) != '|') {
                return;
            }
            start = end + 1;
        }
    }

    private static void addField(NoteText text, int start, int end, IdentifierKind kind, List<Detection> found) {
        switch (kind) {
            case STREET -> addComponents(text, start, end, found);
            case CLINICIAN -> addClinician(text, start, end, found);
            case MEDICAL_RECORD, ACCOUNT, OTHER, PHONE, SSN, DATE, HEALTH_PLAN, LICENCE -> {
                int caret = text.plain().indexOf('^', start);
                int to = caret >= 0 && caret < end ? caret : end;
                if (isCode(kind) || hasDigit(text, start, to)) {
                    add(text, start, to, kind, found);
                }
            }
            case FACILITY -> {
                if (ANY_SENDER.find(text.plain(), start, end).isEmpty()
                        && !WARD.matcher(text.plain()).region(start, end).matches()) {
                    add(text, start, end, kind, found);
                }
            }
            case PATIENT, RELATIVE, CITY, ZIP, AGE_OVER_89, FAX, EMAIL, URL, IP_ADDRESS, VEHICLE, DEVICE, BIOMETRIC,
                    PHOTO ->
                add(text, start, end, kind, found);
        }
    }

    /** A sender's own code may be made of letters alone. */
    private static boolean isCode(IdentifierKind kind) {
        return kind == IdentifierKind.MEDICAL_RECORD || kind == IdentifierKind.ACCOUNT || kind == IdentifierKind.OTHER;
    }

    private static void addComponents(NoteText text, int start, int end, List<Detection> found) {
        int from = start;
        for (IdentifierKind part : ADDRESS) {
            int caret = text.plain().indexOf('^', from);
            int to = caret < 0 || caret > end ? end : caret;
            if (part != IdentifierKind.OTHER) {
                add(text, from, to, part, found);
            }
            if (to == end) {
                return;
            }
            from = to + 1;
        }
    }

    /** XCN: number, family name, given name. A field that opens with a letter holds the name alone. */
    private static void addClinician(NoteText text, int start, int end, List<Detection> found) {
        int caret = text.plain().indexOf('^', start);
        boolean number = caret >= 0 && caret < end && hasDigit(text, start, caret);
        if (number) {
            add(text, start, caret, IdentifierKind.LICENCE, found);
        }
        add(text, number ? caret + 1 : start, end, IdentifierKind.CLINICIAN, found);
    }

    private static boolean hasDigit(NoteText text, int start, int end) {
        return text.plain().substring(start, end).chars().anyMatch(Character::isDigit);
    }

    /** Adds what is left between blanks, carets and quotes; nothing if that has no letter or digit. */
    private static void add(NoteText text, int start, int end, IdentifierKind kind, List<Detection> found) {
        int from = start;
        int to = end;
        while (from < to && !Character.isLetterOrDigit(text.at(from)) && !Character.isSurrogate(text.at(from))
                && text.at(from) != '(' && text.at(from) != '+') {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(text.at(to - 1)) && !Character.isSurrogate(text.at(to - 1))
                && text.at(to - 1) != '.') {
            to--;
        }
        if (from < to) {
            found.add(new Detection(new TextSpan(from, to), kind, SURE, ID, FIELD));
        }
    }
}
