package org.tessera.core.policy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as a note writes it, in a form that can be written again for another day: order month, day unless the first number
 * can only be a day.
 *
 * <p>What a date lacks is supplied for counting and not written: the year of the note, the middle of the month or of the year.
 * A year of two digits is taken as one of this century, which changes no interval.
 *
 * @param form the matched form, which remembers where each part stands
 * @param day the day that is meant
 */
record WrittenDate(MatchResult form, LocalDate day) {
    private static final List<String> MONTHS = List.of(DateForms.MONTHS.split("\\|", -1));
    private static final int MIDDLE = 15;
    private static final int CENTURY = 2000;

    /** Reads the whole of a text as one day, month or year; empty if it is none. */
    static Optional<WrittenDate> read(String written, int noteYear) {
        for (Pattern form : DateForms.ALL) {
            Matcher matcher = form.matcher(written);
            if (matcher.matches()) {
                Optional<WrittenDate> date = read(matcher.toMatchResult(), noteYear);
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<WrittenDate> read(MatchResult form, int noteYear) {
        int year = has(form, "year") ? year(form.group("year")) : noteYear;
        int month = has(form, "name") ? month(form.group("name")) : has(form, "month") ? number(form, "month") : 7;
        int day = has(form, "day") ? number(form, "day") : MIDDLE;
        boolean dayFirst = month > 12 && has(form, "day") && day <= 12;
        try {
            return Optional
                    .of(new WrittenDate(form, LocalDate.of(year, dayFirst ? day : month, dayFirst ? month : day)));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static boolean has(MatchResult form, String part) {
        return form.namedGroups().containsKey(part) && form.group(part) != null;
    }

    private static int number(MatchResult form, String part) {
        return Integer.parseInt(form.group(part));
    }

    private static int year(String written) {
        int year = Integer.parseInt(written.replace("'", ""));
        return written.length() == 4 ? year : CENTURY + year;
    }

    private static int month(String name) {
        String start = name.substring(0, 3).toLowerCase(Locale.ROOT);
        return 1 + MONTHS.indexOf(MONTHS.stream().filter(month -> month.startsWith(start)).findFirst().orElseThrow());
    }

    /** The last two digits of the year, if it is written with two: then the century is open. */
    OptionalInt yearOfCentury() {
        return has(form, "year") && form.group("year").length() < 4 ? OptionalInt.of(day.getYear() - CENTURY)
                : OptionalInt.empty();
    }

    /** The same form for the shifted day. */
    String shifted(DateShift shift) {
        LocalDate moved = shift.of(day);
        String text = form.group();
        StringBuilder out = new StringBuilder(text.length());
        int done = 0;
        for (int at = 0; at < text.length(); at++) {
            for (Map.Entry<String, Integer> group : form.namedGroups().entrySet()) {
                if (form.start(group.getValue()) == at && at >= done) {
                    out.append(text, done, at).append(part(group.getKey(), form.group(group.getValue()), moved));
                    done = form.end(group.getValue());
                }
            }
        }
        return out.append(text, done, text.length()).toString();
    }

    private String part(String part, String written, LocalDate moved) {
        boolean dayFirst = has(form, "month") && has(form, "day") && number(form, "month") > 12;
        return switch (part) {
            case "year" -> yearLike(written, moved.getYear());
            case "month" -> padded(written, dayFirst ? moved.getDayOfMonth() : moved.getMonthValue());
            case "day" -> padded(written, dayFirst ? moved.getMonthValue() : moved.getDayOfMonth());
            case "name" -> nameLike(written, MONTHS.get(moved.getMonthValue() - 1));
            case "ordinal" -> ordinal(moved.getDayOfMonth(), written);
            default -> written;
        };
    }

    private static String yearLike(String written, int year) {
        String digits = written.replace("'", "");
        String mark = written.substring(0, written.length() - digits.length());
        return mark + (digits.length() == 4 ? String.valueOf(year) : "%02d".formatted(year % 100));
    }

    /** Two digits where the form has two. "10/14" and "14-Mar" could be either, and get them too; "March 14" does not. */
    private String padded(String written, int value) {
        boolean wide = written.startsWith("0") || (written.length() == 2 && !isLoose());
        return wide ? "%02d".formatted(value) : String.valueOf(value);
    }

    /** Whether a number of the form has one digit, or the day stands as a word of its own beside the name of a month. */
    private boolean isLoose() {
        boolean alone = has(form, "name") && (form.start("day") > form.start("name") || has(form, "ordinal")
                || Character.isWhitespace(form.group().charAt(form.end("day") - form.start())));
        return alone || isShort("month") || isShort("day");
    }

    private boolean isShort(String part) {
        return has(form, part) && form.group(part).length() == 1;
    }

    private static String nameLike(String written, String name) {
        boolean whole = MONTHS.contains(written.toLowerCase(Locale.ROOT));
        String like = whole ? name : name.substring(0, 3);
        if (written.equals(written.toUpperCase(Locale.ROOT))) {
            return like.toUpperCase(Locale.ROOT);
        }
        return Character.isUpperCase(written.charAt(0)) ? Character.toUpperCase(like.charAt(0)) + like.substring(1)
                : like;
    }

    private static String ordinal(int day, String like) {
        String ending = switch (day) {
            case 1, 21, 31 -> "st";
            case 2, 22 -> "nd";
            case 3, 23 -> "rd";
            default -> "th";
        };
        return like.equals(like.toUpperCase(Locale.ROOT)) ? ending.toUpperCase(Locale.ROOT) : ending;
    }
}
