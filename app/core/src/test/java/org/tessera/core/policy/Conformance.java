package org.tessera.core.policy;

import static org.tessera.core.identifier.IdentifierKind.AGE_OVER_89;
import static org.tessera.core.identifier.IdentifierKind.DATE;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tessera.core.fixture.TestNote;
import org.tessera.core.identifier.IdentifierKind;

/**
 * The cases of the conformance table. What is expected is worked out here from the rule and from {@code java.time}, never by
 * what is tested.
 *
 * @param text of the note
 * @param hidden what was found in it; empty for a bare year
 * @param kind what that is
 * @param policy the rule
 * @param noteYear the year of the case
 * @param expected the text, with {@code <…>} in the place of what was made coarser or taken out
 */
record Conformance(String text, String hidden, IdentifierKind kind, DisclosurePolicy policy, int noteYear,
        String expected) {
    static final int WEEKS = -3;

    /** Form, whether the year of four digits stands in it, whether it has its own month and day. */
    private static final List<String> FORMS = List.of("MM/dd/yyyy", "M/d/yyyy", "yyyy-MM-dd", "yyyy/MM/dd", "yyyyMMdd",
            "MM/dd/yy", "M-d-yy", "MM.dd.yyyy", "MMMM d, yyyy", "MMM d, yyyy", "d MMMM yyyy", "dd-MMM-yyyy",
            "ddMMMyyyy", "EEEE, MMMM d, yyyy", "EEE, MMM d yyyy", "MM/dd", "MMMM d", "d MMM", "yyyy-MM-dd'T'HH:mm:ss",
            "MM/dd/yyyy HH:mm");

    private static final List<Integer> NOTE_YEARS = List.of(2001, 2010, 2024);

    private static final List<String> BIRTHS = List.of("born in %d", "DOB: 03/04/%d", "b. %d", "birth year: %d",
            "Date of Birth %d-07-19", "born on a farm near the lake in %d");

    private static final List<String> GROWN_UP = List.of("graduated from high school in %d", "class of %d",
            "served in the army from %d", "married since %d", "enlisted %d");

    private static final List<String> OLD = List.of("%d-year-old", "%d y/o", "aged %d", "%d yrs");

    private static final Set<IdentifierKind> IN_LIMITED = EnumSet.of(DATE, AGE_OVER_89, IdentifierKind.CITY,
            IdentifierKind.ZIP);

    static Stream<Conformance> all() {
        return Stream.of(dates(), births(), grownUp(), ages(), kinds()).flatMap(List::stream);
    }

    /** "May" may be a whole name or a short one, so no date of a short form is in May. */
    private static List<LocalDate> days(String form) {
        return IntStream.range(0, 40)
                .mapToObj(at -> LocalDate.of(2014 + at % 11, 1 + at % 12, 1 + at * 7 % 28))
                .filter(day -> day.getMonth() != Month.MAY || form.contains("MMMM") || !form.contains("MMM"))
                .toList();
    }

    /** A month and a day of two digits each may stand in a form of two digits, and what takes their place does. */
    private static DateTimeFormatter like(String form, LocalDate day) {
        boolean either = form.startsWith("M/d") || form.startsWith("M-d");
        boolean wide = either && day.getMonthValue() >= 10 && day.getDayOfMonth() >= 10;
        return DateTimeFormatter.ofPattern(wide ? form.replace("M", "MM").replace("d", "dd") : form, Locale.US);
    }

    private static List<Conformance> dates() {
        List<Conformance> all = new ArrayList<>();
        for (String form : FORMS) {
            DateTimeFormatter formatter = DateTimeFormatter.ofPattern(form, Locale.US);
            for (LocalDate day : days(form)) {
                String written = formatter.format(day.atTime(9, 30));
                String year = form.contains("yyyy") ? "<" + day.getYear() + ">" : "<>";
                String moved = like(form, day).format(day.plusWeeks(WEEKS).atTime(9, 30));
                all.add(date(written, DisclosurePolicy.SAFE_HARBOR, day.getYear(), year));
                all.add(date(written, DisclosurePolicy.LIMITED_DATA_SET, day.getYear(), written));
                all.add(date(written, DisclosurePolicy.EXPERT_SHIFT, day.getYear(), moved));
            }
        }
        return all;
    }

    private static Conformance date(String written, DisclosurePolicy policy, int year, String expected) {
        return new Conformance("Seen " + written + ".", written, DATE, policy, year, "Seen " + expected + ".");
    }

    private static List<Conformance> births() {
        List<Conformance> all = new ArrayList<>();
        for (String form : BIRTHS) {
            for (int noteYear : NOTE_YEARS) {
                for (int age = 80; age <= 100; age++) {
                    String text = form.formatted(noteYear - age);
                    all.add(life("She was " + text + ".", noteYear - age, noteYear, age > 89));
                }
            }
        }
        return all;
    }

    private static List<Conformance> grownUp() {
        List<Conformance> all = new ArrayList<>();
        for (String form : GROWN_UP) {
            for (int noteYear : NOTE_YEARS) {
                for (int ago = 62; ago <= 82; ago++) {
                    all.add(life("He " + form.formatted(noteYear - ago) + ".", noteYear - ago, noteYear,
                            ago + 17 > 89));
                }
            }
        }
        return all;
    }

    private static Conformance life(String text, int year, int noteYear, boolean goes) {
        return new Conformance(text, "", AGE_OVER_89, DisclosurePolicy.SAFE_HARBOR, noteYear,
                goes ? text.replace(String.valueOf(year), "<90 or older>") : text);
    }

    private static List<Conformance> ages() {
        List<Conformance> all = new ArrayList<>();
        for (String form : OLD) {
            for (int age = 90; age <= 110; age++) {
                String written = form.formatted(age);
                for (DisclosurePolicy policy : DisclosurePolicy.values()) {
                    String left = policy == DisclosurePolicy.LIMITED_DATA_SET ? written : "<90 or older>";
                    all.add(new Conformance("A " + written + " man.", written, AGE_OVER_89, policy, 2024,
                            "A " + left + " man."));
                }
            }
        }
        return all;
    }

    private static List<Conformance> kinds() {
        List<Conformance> all = new ArrayList<>();
        for (IdentifierKind kind : EnumSet.complementOf(EnumSet.of(DATE, AGE_OVER_89, IdentifierKind.ZIP))) {
            for (DisclosurePolicy policy : DisclosurePolicy.values()) {
                boolean stays = policy == DisclosurePolicy.LIMITED_DATA_SET && IN_LIMITED.contains(kind);
                all.add(new Conformance("It says Quillon here.", "Quillon", kind, policy, 2024,
                        stays ? "It says Quillon here." : "It says <> here."));
            }
        }
        return all;
    }

    TestNote note() {
        TestNote bare = TestNote.of(text);
        return hidden.isEmpty() ? bare : bare.hide(kind, hidden);
    }

    /** Shows the case in a report. */
    @Override
    public String toString() {
        return policy.key() + ": " + text + " -> " + expected;
    }
}
