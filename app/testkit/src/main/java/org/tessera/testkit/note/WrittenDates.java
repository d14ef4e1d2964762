package org.tessera.testkit.note;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Dates and ages in the ways in which people write them. */
final class WrittenDates {
    private static final List<String> ANY = List.of("M/d/yyyy", "MM/dd/yyyy", "MM-dd-yy", "M/d/yy", "yyyy-MM-dd",
            "MMMM d, yyyy", "MMM d, yyyy", "d MMM yyyy", "dd-MMM-yyyy", "MMMM d", "MMM d", "d MMMM", "EEEE, MMMM d",
            "EEE M/d", "M/d", "MM.dd.yyyy");

    private static final List<String> SPELLED = List.of("MMMM d, yyyy", "MMMM d", "EEEE, MMMM d", "d MMMM yyyy");
    private static final List<String> BIRTH = List.of("MM/dd/yyyy", "M/d/yyyy", "yyyy-MM-dd", "dd-MMM-yyyy",
            "MMMM d, yyyy", "MM-dd-yyyy");
    private static final List<String> HOLIDAYS = List.of("Thanksgiving", "Christmas Eve", "New Year's Day", "Easter",
            "Labor Day", "the Fourth of July", "Memorial Day", "Halloween", "Valentine's Day", "Mother's Day");

    private static final String[] UNITS = {"", "first", "second", "third", "fourth", "fifth", "sixth", "seventh",
            "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth",
            "seventeenth", "eighteenth", "nineteenth"};
    private static final List<String> OLD = List.of("90", "91", "93", "94", "96", "98", "101", "ninety-one",
            "ninety-three", "ninety-six", "a hundred and two");

    private final Random random;

    WrittenDates(Random random) {
        this.random = random;
    }

    private LocalDate day() {
        return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1_000));
    }

    private LocalDate birthday() {
        return LocalDate.of(1940, 1, 1).plusDays(random.nextInt(25_000));
    }

    private String write(LocalDate day, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.US).format(day);
    }

    String any() {
        return random.nextInt(12) == 0 ? "the " + ordinal(day()) : write(day(), Stock.pick(ANY, random));
    }

    String spelled() {
        return write(day(), Stock.pick(SPELLED, random));
    }

    String pattern(String pattern) {
        return write(day(), pattern);
    }

    String birth() {
        return write(birthday(), Stock.pick(BIRTH, random));
    }

    /** A birthday as said aloud, such as {@code the third of March, nineteen fifty-one}. */
    String birthSpoken() {
        LocalDate day = birthday();
        return "the " + ordinal(day) + ", " + day.getYear();
    }

    private static String ordinal(LocalDate day) {
        int number = day.getDayOfMonth();
        String written = number < 20 ? UNITS[number]
                : number == 20 ? "twentieth"
                        : number == 30 ? "thirtieth" : (number < 30 ? "twenty-" : "thirty-") + UNITS[number % 10];
        return written + " of " + day.getMonth().getDisplayName(TextStyle.FULL, Locale.US);
    }

    String weekday() {
        return DayOfWeek.of(1 + random.nextInt(7)).getDisplayName(TextStyle.FULL, Locale.US);
    }

    String holiday() {
        return Stock.pick(HOLIDAYS, random);
    }

    String ageOver89() {
        return Stock.pick(OLD, random);
    }

    String time() {
        int hour = 1 + random.nextInt(12);
        return String.format(Locale.ROOT, "%d:%02d %s", hour, random.nextInt(60), random.nextBoolean() ? "am" : "pm");
    }
}
