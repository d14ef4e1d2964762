package org.tessera.detect.known.variants;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.tessera.core.identifier.IdentifierKind;

/** A known day of birth in every way in which it is written. */
final class DateVariants {
    private static final List<String> PATTERNS = List.of("M/d/yyyy", "MM/dd/yyyy", "M/d/yy", "MM-dd-yyyy", "MM-dd-yy",
            "dd/MM/yyyy", "d/M/yyyy", "d.M.yyyy", "dd.MM.yy", "yyyy-MM-dd", "yyyy/MM/dd", "yyyyMMdd", "MMddyyyy",
            "MMddyy", "ddMMMyyyy", "dd-MMM-yyyy", "d-MMM-yy", "MMMM d, yyyy", "MMM d, yyyy", "MMM. d, yyyy",
            "MMM d ''yy", "MMMM d yyyy", "d MMMM yyyy", "d MMM yy", "yyyy MMM d", "MM dd yyyy", "M / d / yyyy",
            "EEEE, MMMM d, yyyy", "MMM dd,yyyy", "yyyy-MM-dd'T'00:00:00", "MM.dd.yyyy", "dd MMMM, yyyy",
            "MMMM\nd, yyyy", "MMMM yyyy", "MMM yyyy", "MM/yyyy");
    private static final List<String> PARTIAL = List.of("MMMM d", "d MMMM", "MMM d", "M/d", "MM-dd", "MM/dd");
    private static final List<String> FRAMES = List.of("DOB {} confirmed with the patient.",
            "The patient was born {} in a small town.", "Date of birth: {}, verified at the desk.",
            "Identity checked by birthdate {} and photo.");
    private static final List<String> UNITS = List.of("", "one", "two", "three", "four", "five", "six", "seven",
            "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
            "eighteen", "nineteen");
    private static final List<String> TENS = List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy",
            "eighty", "ninety");
    private static final List<String> ORDINALS = List.of("", "first", "second", "third", "fourth", "fifth", "sixth",
            "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth",
            "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty-first", "twenty-second",
            "twenty-third", "twenty-fourth", "twenty-fifth", "twenty-sixth", "twenty-seventh", "twenty-eighth",
            "twenty-ninth", "thirtieth", "thirty-first");
    private static final List<String> ROMAN = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X",
            "XI", "XII");

    private DateVariants() {}

    static List<Variant> of(LocalDate day, Random random) {
        List<Variant> all = new ArrayList<>();
        PATTERNS.forEach(pattern -> add(all, random, "date." + pattern.replace("\n", "|"), write(day, pattern)));
        PARTIAL.forEach(pattern -> add(all, random, "date.partial", write(day, pattern)));
        String month = write(day, "MMMM");
        int number = day.getDayOfMonth();
        String th = number + ending(number);
        String year = spoken(day.getYear());
        for (String written : List.of(th + " of " + month + ", " + day.getYear(), month + " " + th,
                th + " " + month + " " + day.getYear(), month + " " + th + ", " + day.getYear(), th + " of " + month)) {
            add(all, random, "date.ordinal", written);
        }
        for (String written : List.of(month + " " + ORDINALS.get(number) + ", " + year,
                ORDINALS.get(number) + " of " + month + " " + year,
                month + " the " + ORDINALS.get(number) + " " + day.getYear(),
                month + " " + spelled(number) + " " + year,
                spelled(day.getMonthValue()) + " " + spelled(number) + " " + year)) {
            add(all, random, "date.spelled", written);
            all.add(Variant.in(FRAMES.get(0).toLowerCase(Locale.ROOT), "date.spelled-small", IdentifierKind.DATE,
                    written.toLowerCase(Locale.ROOT)));
        }
        add(all, random, "date.roman", number + "." + ROMAN.get(day.getMonthValue()) + "." + day.getYear());
        add(all, random, "date.scanned", Misprint.scannedDigits(write(day, "MM/dd/yyyy"), random));
        add(all, random, "date.scanned", Misprint.scannedDigits(write(day, "MM-dd-yyyy"), random));
        add(all, random, "date.capitals", write(day, "dd MMM yyyy").toUpperCase(Locale.ROOT));
        add(all, random, "date.wide", Misprint.wide(write(day, "MM/dd/yyyy")));
        add(all, random, "date.invisible", write(day, "MM/dd/yyyy").replace("/", "/\u200B"));
        if (month.length() > 5) {
            add(all, random, "date.typo", Misprint.typo(month, random) + write(day, " d, yyyy"));
        }
        return all;
    }

    private static String write(LocalDate day, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.US).format(day);
    }

    private static String ending(int number) {
        return number / 10 == 1 ? "th" : switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    private static String spoken(int year) {
        int rest = year % 100;
        String tail = rest == 0 ? "hundred" : rest < 10 ? "oh " + UNITS.get(rest) : spelled(rest);
        return year >= 2000 ? "two thousand" + (rest == 0 ? "" : " and " + spelled(rest))
                : spelled(year / 100) + " " + tail;
    }

    private static String spelled(int number) {
        return number < 20 ? UNITS.get(number)
                : number % 10 == 0 ? TENS.get(number / 10) : TENS.get(number / 10) + "-" + UNITS.get(number % 10);
    }

    private static void add(List<Variant> all, Random random, String form, String written) {
        all.add(Variant.in(FRAMES.get(random.nextInt(FRAMES.size())), form, IdentifierKind.DATE, written));
    }
}
