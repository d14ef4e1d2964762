package org.tessera.detect.rules.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tessera.core.detect.AnnotatedNote;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.Detector;
import org.tessera.core.detect.DetectorId;
import org.tessera.core.detect.Explanation;
import org.tessera.core.detect.Score;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.TextSpan;
import org.tessera.detect.rules.scan.NoteText;

/** Cells of a table whose first row names its columns, parted by commas, semicolons, tabs or bars. */
public final class TableDetector implements Detector {
    private static final DetectorId ID = new DetectorId("rules.table");
    private static final Explanation CELL = new Explanation("TABLE-01", "cell of a column that is named");
    private static final Score LIKELY = new Score(0.97);
    private static final int LEAST_COLUMNS = 3;
    private static final int LEAST_NAMED = 2;
    private static final int LONGEST_ROW = 1_000;

    /** Yes: {@code pt_name}, {@code Date of birth}. No: {@code seen 3/4, with her son who says that}. */
    private static final Pattern HEAD = Pattern.compile(" {0,20}+\"?(?:[a-z0-9#.'/()_-]{1,24}+ ?+){1,4}+\"? {0,20}+");
    private static final Pattern PERSON = Pattern.compile("[\\p{L}][\\p{L}'. ^-]{1,48}");
    private static final Pattern NOBODY = Pattern
            .compile("(?:n/?a|none|unknown|yes|no|same|self|pending|null|tbd|mr|ct|male|female|name|patient)");
    /** Yes: {@code 1/4}, {@code 9-3}. No: {@code 1.5}. */
    private static final Pattern SHORT_DATE = Pattern.compile("\\d{1,2}[/-]\\d{1,2}");
    private static final Pattern STREET = Pattern.compile("(?=.{0,60}\\d)(?=.{0,60}[\\p{L}]{2}).{5,80}");
    private static final Pattern EMAIL = Pattern.compile("[^ @]{1,60}@[^ @]{2,80}");

    @Override
    public DetectorId id() {
        return ID;
    }

    @Override
    public List<Detection> detect(AnnotatedNote note) {
        NoteText text = NoteText.of(note);
        List<Detection> found = new ArrayList<>();
        List<Optional<IdentifierKind>> columns = List.of();
        char sign = ',';
        int start = 0;
        while (start < text.length()) {
            int end = text.plain().indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            char next = columns.isEmpty() ? signOf(text, start, end) : sign;
            List<TextSpan> cells = end - start > LONGEST_ROW || next == 0 ? List.of() : cells(text, start, end, next);
            if (!columns.isEmpty() && cells.size() == columns.size()) {
                addRow(text, cells, columns, found);
            } else if (!isRule(text, start, end)) {
                columns = end - start > LONGEST_ROW ? List.of() : heads(text, start, end);
                sign = columns.isEmpty() ? ',' : signOf(text, start, end);
            }
            start = end + 1;
        }
        return found;
    }

    /** The line under the heads of a printed table. */
    private static boolean isRule(NoteText text, int start, int end) {
        return start < end && text.plain().substring(start, end).chars().allMatch(unit -> "-=+| _:".indexOf(unit) >= 0);
    }

    /** The sign that parts the cells of a row; 0 if none does. */
    private static char signOf(NoteText text, int start, int end) {
        for (char sign : new char[]{'|', ';', ','}) {
            int count = 0;
            for (int index = start; index < end && count < LEAST_COLUMNS - 1; index++) {
                count += text.at(index) == sign ? 1 : 0;
            }
            if (count >= LEAST_COLUMNS - 1) {
                return sign;
            }
        }
        return text.raw().substring(start, end).chars().filter(unit -> unit == '\t').count() >= LEAST_COLUMNS - 1 ? '\t'
                : 0;
    }

    private static List<Optional<IdentifierKind>> heads(NoteText text, int start, int end) {
        char sign = signOf(text, start, end);
        if (sign == 0) {
            return List.of();
        }
        List<Optional<IdentifierKind>> columns = new ArrayList<>();
        for (TextSpan cell : cells(text, start, end, sign)) {
            boolean head = cell.start() == cell.end() - 1
                    || HEAD.matcher(text.plain()).region(cell.start(), cell.end()).matches();
            if (!head) {
                return List.of();
            }
            columns.add(Column.of(text, cell.start(), cell.end()));
        }
        boolean named = columns.stream().filter(Optional::isPresent).count() >= LEAST_NAMED;
        return named && columns.size() >= LEAST_COLUMNS ? columns : List.of();
    }

    /** The cells of a row with their blanks; a comma inside quotes parts nothing. */
    private static List<TextSpan> cells(NoteText text, int start, int end, char sign) {
        List<TextSpan> cells = new ArrayList<>();
        boolean quoted = false;
        int from = start;
        for (int index = start; index <= end; index++) {
            quoted ^= text.at(index) == '"' && index < end;
            boolean parts = index == end || (!quoted && text.raw().charAt(index) == sign);
            if (parts) {
                cells.add(new TextSpan(from, Math.max(index, from + 1)));
                from = index + 1;
            }
        }
        return cells;
    }

    private static void addRow(NoteText text, List<TextSpan> cells, List<Optional<IdentifierKind>> columns,
            List<Detection> found) {
        for (int column = 0; column < cells.size(); column++) {
            TextSpan cell = cells.get(column);
            int end = Math.min(cell.end(), text.length());
            Optional<TextSpan> value = TextSpan.ofLetters(text.raw(), Math.min(cell.start(), end), end);
            Optional<IdentifierKind> kind = columns.get(column);
            if (value.isPresent() && kind.isPresent() && holds(text, value.get(), kind.get())) {
                found.add(new Detection(value.get(), kind.get(), LIKELY, ID, CELL));
            }
        }
    }

    /** Whether a cell holds what its column promises. */
    private static boolean holds(NoteText text, TextSpan value, IdentifierKind kind) {
        String cell = text.plain().substring(value.start(), value.end());
        int digits = CodeReader.digits(text, value.start(), value.end());
        return switch (kind) {
            case PATIENT, RELATIVE, CLINICIAN, CITY, FACILITY ->
                PERSON.matcher(cell.replace(',', ' ')).matches() && !NOBODY.matcher(cell).matches();
            case STREET -> STREET.matcher(cell).matches();
            case ZIP -> digits >= 5 && cell.length() <= 10;
            case DATE -> (digits >= 3 || SHORT_DATE.matcher(cell).matches()) && cell.length() <= 24;
            case PHONE, FAX -> digits >= 7 && cell.length() <= 24;
            case EMAIL -> EMAIL.matcher(cell).matches();
            case SSN -> digits == 9 || digits == 4;
            case URL, IP_ADDRESS, AGE_OVER_89 -> digits >= 4 && cell.indexOf('.') > 0;
            case MEDICAL_RECORD, HEALTH_PLAN, ACCOUNT, LICENCE, VEHICLE, DEVICE, BIOMETRIC, PHOTO, OTHER ->
                digits >= 2 && cell.length() <= 40 && !CodeReader.isOrdinary(text, value.start(), value.end());
        };
    }
}
