package org.tessera.detect.known;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.Explanation;
import org.tessera.core.detect.Score;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.TextSpan;
import org.tessera.detect.rules.scan.NoteText;

/**
 * Finds known numbers and codes with any separators between their characters, and with letters that OCR takes for digits:
 * {@code 4471-90236} is found as {@code 4471 90236}, {@code 447190236} and {@code 44719O236}.
 */
final class NumberSearch {
    private static final Explanation WHOLE = new Explanation("KNOWN-05", "known number, with any separators");
    private static final Explanation END = new Explanation("KNOWN-06", "end of a known number");
    /** Yes: {@code ending in }, {@code last four: }, {@code xxx-xx-}, {@code ssn }. No: {@code room }. */
    private static final Pattern ENDING = Pattern
            .compile("(?:\\b(?:ending|ends|last|four|social|ssn|mrn)\\b.{0,18}|[x*#\u2022\u00B7][ -]?)$");
    /** Yes: {@code +1 } and {@code 1-} before a telephone number. No: {@code 21 }. */
    private static final Pattern COUNTRY = Pattern.compile("(?<![\\d.])(?:\\+|00)?1[ .-]{0,3}\\(?$");
    /** Yes: {@code -4410} behind a ZIP code. No: {@code -44}. */
    private static final Pattern PLUS_FOUR = Pattern.compile(" ?- ?\\d{4}(?!\\d)");
    private static final int LABEL_REACH = 24;
    private static final int COUNTRY_REACH = 6;
    private static final int LAST_FOUR = 4;
    private static final int LONGEST_GAP = 3;
    private static final int LEAST_SURE = 5;

    private final NoteText text;
    /** The letters and digits of the note, one way to write each, and where each stands. */
    private final String compact;
    private final int[] offsets;

    NumberSearch(NoteText text) {
        this.text = text;
        StringBuilder letters = new StringBuilder();
        int[] places = new int[text.length()];
        for (int index = 0; index < text.length(); index++) {
            char unit = text.at(index);
            if (Character.isLetterOrDigit(unit)) {
                places[letters.length()] = index;
                letters.append(lookAlike(unit));
            }
        }
        this.compact = letters.toString();
        this.offsets = places;
    }

    /** One character for those that are confused in numbers. */
    private static char lookAlike(char unit) {
        return switch (unit) {
            case 'o' -> '0';
            case 'l', 'i' -> '1';
            case 'z' -> '2';
            case 's' -> '5';
            case 'b' -> '8';
            default -> unit;
        };
    }

    /** Letters that are taken for digits as digits, in the same places. */
    static String digits(String written) {
        StringBuilder digits = new StringBuilder(written.length());
        written.chars().forEach(unit -> digits.append(lookAlike((char) unit)));
        return digits.toString();
    }

    /** Where a number stands, whole or, for telephones and social security numbers, its end. */
    List<Detection> find(IdentifierKind kind, String value) {
        String folded = compactOf(value);
        List<Detection> found = new ArrayList<>();
        if (folded.length() < 2) {
            return found;
        }
        boolean country = (kind == IdentifierKind.PHONE || kind == IdentifierKind.FAX) && folded.length() == 11
                && folded.charAt(0) == '1';
        String national = country ? folded.substring(1) : folded;
        search(national, kind, folded.length() >= LEAST_SURE ? 1.0 : 0.6, WHOLE, found);
        switch (kind) {
            case PHONE, FAX -> {
                searchEnd(national, 7, kind, 0.95, found);
                searchLastFour(national, kind, found);
            }
            case SSN -> searchLastFour(national, kind, found);
            case ZIP -> searchEnd(national.length() == 9 ? national.substring(0, 5) : "", 5, kind, 0.97, found);
            case MEDICAL_RECORD, HEALTH_PLAN, ACCOUNT, LICENCE, VEHICLE, DEVICE, OTHER, IP_ADDRESS, BIOMETRIC ->
                searchDigits(national, kind, found);
            case PATIENT, RELATIVE, CLINICIAN, STREET, CITY, FACILITY, DATE, AGE_OVER_89, EMAIL, URL, PHOTO -> {
            }
        }
        return found;
    }

    private static String compactOf(String value) {
        StringBuilder letters = new StringBuilder();
        NoteText.of(value)
                .plain()
                .chars()
                .filter(Character::isLetterOrDigit)
                .forEach(unit -> letters.append(lookAlike((char) unit)));
        return letters.toString();
    }

    private void searchEnd(String number, int length, IdentifierKind kind, double probability, List<Detection> found) {
        if (number.length() >= length && (number.length() > length || kind == IdentifierKind.ZIP)) {
            search(number.substring(number.length() - length), kind, probability, END, found);
        }
    }

    /** The last four digits, where the words before them say that they are that or they are those of no year. */
    private void searchLastFour(String number, IdentifierKind kind, List<Detection> found) {
        if (number.length() < LEAST_SURE || !number.chars().allMatch(Character::isDigit)) {
            return;
        }
        String end = number.substring(number.length() - LAST_FOUR);
        boolean unlikely = kind == IdentifierKind.SSN && !end.startsWith("19") && !end.startsWith("20")
                && !end.endsWith("00");
        List<Detection> ends = new ArrayList<>();
        search(end, kind, unlikely ? 0.55 : 0.15, END, ends);
        for (Detection last : ends) {
            int start = last.span().start();
            boolean said = ENDING.matcher(text.plain()).region(Math.max(0, start - LABEL_REACH), start).find();
            found.add(said ? new Detection(last.span(), kind, new Score(0.97), last.detector(), END) : last);
        }
    }

    /** The number without letters before it: {@code MR441521} as {@code 441521}; {@code 0042118} as {@code 42118}. */
    private void searchDigits(String number, IdentifierKind kind, List<Detection> found) {
        int start = 0;
        while (start < number.length() && (!Character.isDigit(number.charAt(start)) || number.charAt(start) == '0')) {
            start++;
        }
        String digits = number.substring(start);
        searchLastFour(digits, kind, found);
        if (start > 0 && digits.length() >= LEAST_SURE && digits.chars().allMatch(Character::isDigit)) {
            search(digits, kind, 0.95, END, found);
        }
    }

    private void search(String number, IdentifierKind kind, double probability, Explanation why,
            List<Detection> found) {
        for (int at = compact.indexOf(number); at >= 0; at = compact.indexOf(number, at + 1)) {
            int start = offsets[at];
            int end = offsets[at + number.length() - 1] + 1;
            if (end - start <= number.length() * 2 + 4 && isAlone(start, end) && isTight(at, number.length())) {
                found.add(new Detection(whole(kind, start, end), kind, new Score(probability),
                        KnownIdentifierDetector.ID, why));
            }
        }
    }

    /** A number with what belongs to it: the country code of a telephone, the four further digits of a ZIP code. */
    private TextSpan whole(IdentifierKind kind, int start, int end) {
        if (kind == IdentifierKind.PHONE || kind == IdentifierKind.FAX) {
            Matcher country = COUNTRY.matcher(text.plain())
                    .region(Math.max(0, start - COUNTRY_REACH), start)
                    .useTransparentBounds(true);
            return new TextSpan(country.find() ? country.start() : start, end);
        }
        Matcher further = PLUS_FOUR.matcher(text.plain()).region(end, text.length());
        return new TextSpan(start, kind == IdentifierKind.ZIP && further.lookingAt() ? further.end() : end);
    }

    /** No digit goes on at either side, directly or behind a decimal point. */
    private boolean isAlone(int start, int end) {
        return !Character.isLetterOrDigit(text.at(start - 1)) && !Character.isDigit(text.at(end))
                && !(Character.isLetter(text.at(end)) && Character.isLetter(text.at(end - 1)));
    }

    private boolean isTight(int at, int length) {
        for (int index = at + 1; index < at + length; index++) {
            if (offsets[index] - offsets[index - 1] > LONGEST_GAP + 1) {
                return false;
            }
        }
        return true;
    }
}
