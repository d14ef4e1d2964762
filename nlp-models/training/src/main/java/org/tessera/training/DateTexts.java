package org.tessera.training;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** Writes random dates in the forms that notes and talk use. */
final class DateTexts {
    private static final List<String> HOLIDAYS = List.of("Christmas", "Christmas Day", "Christmas Eve", "Thanksgiving",
            "Thanksgiving Day", "Easter", "Easter Sunday", "Halloween", "Labor Day", "Memorial Day", "New Year's Day",
            "New Year's Eve", "New Year's", "the Fourth of July", "July 4th", "Independence Day", "Veterans Day",
            "Columbus Day", "Mother's Day", "Father's Day", "Valentine's Day", "St. Patrick's Day", "Hanukkah",
            "Ramadan", "Diwali", "Passover", "Good Friday", "Ash Wednesday", "Yom Kippur", "Rosh Hashanah",
            "Cinco de Mayo", "Juneteenth", "Presidents Day", "Boxing Day", "Groundhog Day", "Palm Sunday",
            "Lunar New Year", "Martin Luther King Day", "MLK Day", "Mardi Gras", "Eid", "Kwanzaa", "Black Friday",
            "Super Bowl Sunday");

    private DateTexts() {}

    static String text(String form, Dice dice) {
        LocalDate date = LocalDate.of(dice.number(1995, 2026), 1, 1).plusDays(dice.number(0, 364));
        return switch (form) {
            case "any" -> any(date, dice);
            case "numeric" -> numeric(date, dice);
            case "long" -> longForm(date, dice);
            case "dob" -> {
                LocalDate birth = LocalDate.of(dice.number(1920, 2020), 1, 1).plusDays(dice.number(0, 364));
                yield dice.percent(75) ? numeric(birth, dice) : longForm(birth, dice);
            }
            case "monthyear" -> monthYear(date, dice);
            case "weekday" -> weekday(dice);
            case "ordinalday" -> PlaceNames.ordinal(date.getDayOfMonth());
            case "holiday" -> dice.any(HOLIDAYS);
            case "year" -> String.valueOf(date.getYear());
            case "compact" -> String.format(Locale.ROOT, "%04d%02d%02d", date.getYear(), date.getMonthValue(),
                    date.getDayOfMonth())
                    + (dice.percent(30) ? String.format(Locale.ROOT, "%02d%02d", dice.number(0, 23), dice.number(0, 59))
                            : "");
            case "spoken" -> spoken(date, dice);
            case "spokenmonth" -> month(date).toLowerCase(Locale.ROOT);
            case "spokendob" -> dice.percent(60) ? numeric(date, dice)
                    : month(date).toLowerCase(Locale.ROOT) + " " + words(date.getDayOfMonth(), true) + " "
                            + dice.of("nineteen ", "nineteen ") + words(dice.number(30, 99), false);
            default -> throw new IllegalArgumentException("no form " + form);
        };
    }

    private static String month(LocalDate date) {
        return date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String weekday(Dice dice) {
        return dice.percent(80) ? dice.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
                : dice.of("Mon", "Tues", "Wed", "Thurs", "Fri", "Sat", "Sun", "Tue", "Thu");
    }

    private static String any(LocalDate date, Dice dice) {
        return switch (dice.number(0, 19)) {
            case 0, 1, 2, 3, 4, 5 -> numeric(date, dice);
            case 6, 7, 8, 9, 10 -> longForm(date, dice);
            case 11, 12 -> monthYear(date, dice);
            case 13 -> weekday(dice);
            case 14, 15, 16 -> shortForm(date, dice);
            case 17 -> dice.percent(60) ? dice.any(HOLIDAYS) : month(date);
            case 18 -> range(date, dice);
            default ->
                "the " + PlaceNames.ordinal(date.getDayOfMonth()) + (dice.percent(60) ? " of " + month(date) : "");
        };
    }

    private static String numeric(LocalDate date, Dice dice) {
        int day = date.getDayOfMonth();
        int month = date.getMonthValue();
        int year = date.getYear();
        String shortYear = String.format(Locale.ROOT, "%02d", year % 100);
        String divider = dice.of("/", "/", "/", "/", "-", "-", ".");
        return switch (dice.number(0, 9)) {
            case 0, 1, 2 -> month + divider + day + divider + year;
            case 3, 4 -> month + divider + day + divider + shortYear;
            case 5, 6 -> String.format(Locale.ROOT, "%02d%s%02d%s%d", month, divider, day, divider, year);
            case 7 -> String.format(Locale.ROOT, "%02d%s%02d%s%s", month, divider, day, divider, shortYear);
            case 8 -> String
                    .format(Locale.ROOT, "%d%s%02d%s%02d", year, dice.of("-", "-", "/", "."), month, dice.of("-", "-"),
                            day)
                    .replace("/-", "/");
            default -> day + dice.of("-", " ", "") + abbreviated(date) + dice.of("-", " ", "")
                    + dice.of(String.valueOf(year), shortYear);
        };
    }

    private static String abbreviated(LocalDate date) {
        return date.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH).substring(0, 3);
    }

    private static String longForm(LocalDate date, Dice dice) {
        int day = date.getDayOfMonth();
        String month = dice.percent(70) ? month(date) : abbreviated(date) + dice.of("", ".");
        String year = dice.percent(88) ? String.valueOf(date.getYear())
                : "'" + String.format(Locale.ROOT, "%02d", date.getYear() % 100);
        return switch (dice.number(0, 9)) {
            case 0, 1, 2, 3, 4 -> month + " " + day + ", " + year;
            case 5 -> month + " " + PlaceNames.ordinal(day) + dice.of(", ", " ") + year;
            case 6 -> day + " " + month + " " + year;
            case 7 -> month + " " + day + " " + year;
            case 8 -> "the " + PlaceNames.ordinal(day) + " of " + month + dice.of("", ", " + year, " " + year);
            default -> weekday(dice) + ", " + month + " " + day + dice.of("", ", " + year);
        };
    }

    private static String shortForm(LocalDate date, Dice dice) {
        int day = date.getDayOfMonth();
        return switch (dice.number(0, 5)) {
            case 0, 1 -> date.getMonthValue() + "/" + day;
            case 2 -> month(date) + " " + day;
            case 3 -> abbreviated(date) + " " + dice.of(String.valueOf(day), PlaceNames.ordinal(day));
            case 4 -> day + dice.of("-", " ") + abbreviated(date);
            default -> PlaceNames.ordinal(day) + " " + month(date);
        };
    }

    private static String monthYear(LocalDate date, Dice dice) {
        return switch (dice.number(0, 7)) {
            case 0, 1, 2 -> month(date) + " " + date.getYear();
            case 3 -> month(date) + " of " + date.getYear();
            case 4 -> abbreviated(date) + " " + date.getYear();
            case 5 -> date.getMonthValue() + "/" + date.getYear();
            case 6 -> abbreviated(date) + dice.of(" '", "'") + String.format(Locale.ROOT, "%02d", date.getYear() % 100);
            default -> month(date);
        };
    }

    private static String range(LocalDate date, Dice dice) {
        LocalDate end = date.plusDays(dice.number(1, 9));
        String dash = dice.of("-", "-", " - ", "–");
        return switch (dice.number(0, 3)) {
            case 0 -> month(date) + " " + date.getDayOfMonth() + dash + end.getDayOfMonth() + ", " + date.getYear();
            case 1 -> month(date) + " " + date.getDayOfMonth() + dash + end.getDayOfMonth();
            case 2 -> date.getMonthValue() + "/" + date.getDayOfMonth() + dash + end.getMonthValue() + "/"
                    + end.getDayOfMonth();
            default ->
                abbreviated(date) + " " + date.getDayOfMonth() + dash + abbreviated(end) + " " + end.getDayOfMonth();
        };
    }

    private static String spoken(LocalDate date, Dice dice) {
        String month = month(date).toLowerCase(Locale.ROOT);
        return switch (dice.number(0, 8)) {
            case 0 -> month;
            case 1, 2 -> month + " " + words(date.getDayOfMonth(), true);
            case 3 -> month + " " + PlaceNames.ordinal(date.getDayOfMonth());
            case 4 -> dice.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
            case 5 -> "the " + words(date.getDayOfMonth(), true) + dice.of("", " of " + month);
            case 6 -> dice.of("thanksgiving", "christmas", "labor day", "easter", "halloween", "memorial day",
                    "new year's", "the fourth of july");
            case 7 -> month + " " + date.getDayOfMonth();
            default ->
                month + " " + words(date.getDayOfMonth(), true) + " two thousand " + words(dice.number(1, 24), false);
        };
    }

    private static final String[] ONES = {"", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
            "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
            "nineteen"};
    private static final String[] TENS = {"", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
            "ninety"};
    private static final String[] ORDINALS = {"", "first", "second", "third", "fourth", "fifth", "sixth", "seventh",
            "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth",
            "seventeenth", "eighteenth", "nineteenth"};

    static String words(int number, boolean ordinal) {
        if (number < 20) {
            return ordinal ? ORDINALS[number] : ONES[number];
        }
        if (number % 10 == 0) {
            return ordinal ? TENS[number / 10].replace("y", "ieth") : TENS[number / 10];
        }
        return TENS[number / 10] + " " + words(number % 10, ordinal);
    }
}
