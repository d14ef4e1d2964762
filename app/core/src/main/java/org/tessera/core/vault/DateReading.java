package org.tessera.core.vault;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A calendar day as a note writes it, in the order month, day that United States notes use. A year of two digits leaves
 * the century open: it tells two days apart and gives no date; nothing is guessed.
 *
 * @param year if written with four digits
 * @param yearOfCentury if written with two
 * @param day month and day
 */
public record DateReading(OptionalInt year, OptionalInt yearOfCentury, MonthDay day) {
    private static final String MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
    private static final String MONTH = "(" + MONTHS + ")[a-z]*\\.?";

    /** Groups year, sign, month, day. Yes: {@code 2026-10-14}. No: {@code 2026-10/14}. */
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})");

    /** Yes: {@code 20261014}. No: {@code 2026111}, which has two readings. */
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})()(\\d{2})(\\d{2})");

    /** Yes: {@code 10/14/2026}, {@code 10-14-26}, {@code 10/14}. */
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})(?:[-/.](\\d{2}|\\d{4}))?");

    /** Yes: {@code October 12, 2026}, {@code Oct. 12th}. */
    private static final Pattern MONTH_FIRST = Pattern
            .compile(MONTH + "[\\s-]*(\\d{1,2})(?:st|nd|rd|th)?(?:,?[\\s-]*(\\d{4}))?,?");

    /** Yes: {@code 12 October 2026}, {@code 12-Jan-2020}, {@code 3rd of March}. */
    private static final Pattern DAY_FIRST = Pattern
            .compile("(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]*" + MONTH + "(?:,?[\\s-]*(\\d{4}))?");

    /** Reads a day; empty if the words are no single day or no day of any calendar. */
    public static Optional<DateReading> of(String written) {
        String text = written.strip().toLowerCase(Locale.ROOT);
        for (Pattern form : List.of(YEAR_FIRST, COMPACT)) {
            Matcher yearFirst = form.matcher(text);
            if (yearFirst.matches()) {
                return reading(yearFirst.group(1), number(yearFirst.group(3)), number(yearFirst.group(4)));
            }
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return reading(numbers.group(3), number(numbers.group(1)), number(numbers.group(2)));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.matches()) {
            return reading(monthFirst.group(3), month(monthFirst.group(1)), number(monthFirst.group(2)));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        return dayFirst.matches() ? reading(dayFirst.group(3), month(dayFirst.group(2)), number(dayFirst.group(1)))
                : Optional.empty();
    }

    private static Optional<DateReading> reading(@Nullable String year, int month, int day) {
        try {
            MonthDay monthDay = MonthDay.of(month, day);
            if (year == null) {
                return Optional.of(new DateReading(OptionalInt.empty(), OptionalInt.empty(), monthDay));
            }
            OptionalInt written = OptionalInt.of(number(year));
            if (year.length() == 2) {
                return Optional.of(new DateReading(OptionalInt.empty(), written, monthDay));
            }
            return monthDay.isValidYear(written.getAsInt())
                    ? Optional.of(new DateReading(written, OptionalInt.empty(), monthDay))
                    : Optional.empty();
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static int month(String name) {
        return List.of(MONTHS.split("\\|", -1)).indexOf(name) + 1;
    }

    /** The day as a point in time; empty if the year is open. */
    public Optional<LocalDate> date() {
        return year.isPresent() ? Optional.of(day.atYear(year.getAsInt())) : Optional.empty();
    }
}
