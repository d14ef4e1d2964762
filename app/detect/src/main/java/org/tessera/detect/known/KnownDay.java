package org.tessera.detect.known;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tessera.core.vault.DateReading;

/**
 * A calendar day and the words and numbers by which it is written.
 *
 * @param withYear sequences of small words and numbers, the year among them, by their first word
 * @param withoutYear sequences for day and month alone, by their first word
 * @param monthAndYear sequences for month and year, by their first word
 * @param monthName the name of the month
 */
record KnownDay(Map<String, List<List<String>>> withYear, Map<String, List<List<String>>> withoutYear,
        Map<String, List<List<String>>> monthAndYear, String monthName) {
    private static final String[] MONTHS = {"january", "february", "march", "april", "may", "june", "july", "august",
            "september", "october", "november", "december"};
    private static final String[] ROMAN = {"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"};
    private static final String[] UNITS = {"", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
            "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
            "nineteen"};
    private static final String[] ORDINALS = {"", "first", "second", "third", "fourth", "fifth", "sixth", "seventh",
            "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth",
            "seventeenth", "eighteenth", "nineteenth"};
    private static final String[] TENS = {"", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
            "ninety"};
    /** Month first, year of two digits: {@code 3/7/54}. */
    private static final Pattern SHORT_YEAR = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{2})");
    private static final int CENTURY = 100;

    /** Reads a full date as a form or a person writes it; a year of two digits leaves the century open. */
    static Optional<KnownDay> of(String written) {
        Optional<LocalDate> date = DateReading.of(written).flatMap(DateReading::date);
        Matcher shortYear = SHORT_YEAR.matcher(written);
        if (date.isEmpty() && shortYear.matches()) {
            String day = shortYear.group(1) + "/" + shortYear.group(2) + "/";
            List<LocalDate> readings = Stream.of("19", "20")
                    .flatMap(century -> DateReading.of(day + century + shortYear.group(3))
                            .flatMap(DateReading::date)
                            .stream())
                    .toList();
            return readings.isEmpty() ? Optional.empty() : Optional.of(of(readings));
        }
        return date.map(day -> of(List.of(day)));
    }

    private static KnownDay of(List<LocalDate> readings) {
        LocalDate any = readings.getFirst();
        List<List<String>> days = days(any.getDayOfMonth());
        List<List<String>> months = months(any.getMonthValue());
        List<List<String>> withoutYear = new ArrayList<>(joined(months, days));
        withoutYear.addAll(joined(days, months));
        List<List<String>> anyForm = List.copyOf(withoutYear);
        withoutYear
                .removeIf(form -> form.stream().noneMatch(word -> Character.isDigit(word.charAt(0)) || isMonth(word)));
        List<List<String>> withYear = new ArrayList<>();
        List<List<String>> monthAndYear = new ArrayList<>();
        for (LocalDate reading : readings) {
            List<List<String>> years = years(reading.getYear());
            withYear.addAll(joined(anyForm, years));
            withYear.addAll(joined(years, anyForm));
            withYear.addAll(joined(joined(days, List.of(List.of(ROMAN[any.getMonthValue() - 1]))), years));
            withYear.addAll(compact(reading));
            monthAndYear.addAll(joined(months, List.of(years.getFirst())));
        }
        return new KnownDay(byFirstWord(withYear), byFirstWord(withoutYear), byFirstWord(monthAndYear),
                MONTHS[any.getMonthValue() - 1]);
    }

    /** Whether a folded word is the name of a month, or its first three letters. */
    static boolean isMonth(String word) {
        boolean abbreviated = word.length() == 3 || word.equals("sept");
        return Arrays.stream(MONTHS).anyMatch(month -> month.equals(word) || (abbreviated && month.startsWith(word)));
    }

    private static Map<String, List<List<String>>> byFirstWord(List<List<String>> forms) {
        return forms.stream().distinct().collect(Collectors.groupingBy(List::getFirst));
    }

    private static List<List<String>> compact(LocalDate date) {
        String day = twoDigits(date.getDayOfMonth());
        String month = twoDigits(date.getMonthValue());
        String year = String.valueOf(date.getYear());
        String shortYear = twoDigits(date.getYear() % CENTURY);
        return List.of(List.of(year + month + day), List.of(month + day + year), List.of(day + month + year),
                List.of(month + day + shortYear), List.of(shortYear + month + day));
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    private static List<List<String>> days(int day) {
        List<List<String>> forms = new ArrayList<>(List.of(List.of(String.valueOf(day)), words(day), ordinal(day)));
        if (day < 10) {
            forms.add(List.of("0" + day));
            forms.add(List.of("oh", UNITS[day]));
        }
        return forms;
    }

    private static List<List<String>> months(int month) {
        String name = MONTHS[month - 1];
        List<List<String>> forms = new ArrayList<>(
                List.of(List.of(String.valueOf(month)), List.of(name), List.of(name.substring(0, 3)), words(month)));
        if (month == 9) {
            forms.add(List.of("sept"));
        }
        if (month < 10) {
            forms.add(List.of("0" + month));
            forms.add(List.of("oh", UNITS[month]));
        }
        return forms;
    }

    private static List<List<String>> years(int year) {
        int century = year / CENTURY;
        int rest = year % CENTURY;
        List<List<String>> forms = new ArrayList<>(List.of(List.of(String.valueOf(year)), List.of(twoDigits(rest))));
        List<String> spoken = new ArrayList<>(words(century));
        spoken.addAll(rest == 0 ? List.of("hundred") : rest < 10 ? List.of("oh", UNITS[rest]) : words(rest));
        forms.add(spoken);
        if (rest > 9) {
            forms.add(words(rest));
        }
        if (century == 20) {
            List<String> thousand = new ArrayList<>(List.of("two", "thousand"));
            thousand.addAll(words(rest));
            forms.add(thousand);
        }
        return forms;
    }

    private static List<String> words(int number) {
        if (number < UNITS.length) {
            return number == 0 ? List.of() : List.of(UNITS[number]);
        }
        return number % 10 == 0 ? List.of(TENS[number / 10]) : List.of(TENS[number / 10], UNITS[number % 10]);
    }

    private static List<String> ordinal(int day) {
        if (day < ORDINALS.length) {
            return List.of(ORDINALS[day]);
        }
        return day % 10 == 0 ? List.of(day == 20 ? "twentieth" : "thirtieth")
                : List.of(TENS[day / 10], ORDINALS[day % 10]);
    }

    private static List<List<String>> joined(List<List<String>> heads, List<List<String>> tails) {
        List<List<String>> all = new ArrayList<>();
        for (List<String> head : heads) {
            for (List<String> tail : tails) {
                List<String> form = new ArrayList<>(head);
                form.addAll(tail);
                all.add(List.copyOf(form));
            }
        }
        return all;
    }
}
