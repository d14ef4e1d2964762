package org.tessera.detect.rules.date;

import static org.tessera.detect.rules.date.DateForms.ANY_YEAR;
import static org.tessera.detect.rules.date.DateForms.DAY;
import static org.tessera.detect.rules.date.DateForms.MONTH;
import static org.tessera.detect.rules.date.DateForms.MONTH_NUMBER;
import static org.tessera.detect.rules.date.DateForms.ORDINAL;
import static org.tessera.detect.rules.date.DateForms.SPOKEN_ORDINAL;
import static org.tessera.detect.rules.date.DateForms.YEAR_TAIL;

import java.util.List;
import java.util.regex.Pattern;
import org.tessera.detect.rules.scan.Anchor;
import org.tessera.detect.rules.scan.Found;
import org.tessera.detect.rules.scan.Judge;
import org.tessera.detect.rules.scan.Rule;

/** Days of the week that point to one day. Days that come again ("Mon-Wed-Fri dialysis", "every Monday") do not. */
final class Weekdays {
    private static final Anchor FULL = Anchor.words("monday tuesday wednesday thursday friday saturday sunday")
            .orMisread();
    private static final Anchor SHORT = Anchor.words("mon tue tues wed weds thu thur thurs fri sat sun");
    private static final String ANY = "(?:mon|tue|tues|wed|weds|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?s?\\b";

    private static final String DAY_DATE = "(?:(?:the )?" + DAY + "(?:st|nd|rd|th)\\b(?:(?: of|,)? ?" + MONTH + "(?:"
            + YEAR_TAIL + ")?)?|the " + SPOKEN_ORDINAL + "(?: of " + MONTH + ")?|" + MONTH + "\\.? (?:the )?(?:" + DAY
            + ORDINAL + "|" + SPOKEN_ORDINAL + ")(?:" + YEAR_TAIL + ")?|" + DAY + " ?-?" + MONTH + "(?:[ -]?" + ANY_YEAR
            + ")?|" + MONTH_NUMBER + "[-/.]" + DAY + "(?:[-/.]" + ANY_YEAR + ")?(?![\\d/]))";
    /** Yes: {@code Tuesday, March 3}, {@code Tuesday the 3rd}, {@code Tue 3/4/26}, {@code Tue. (3/4)}. */
    private static final Pattern WITH_DATE = Pattern.compile("\\.?,? ?,? ?[(]?(?:on )?" + DAY_DATE);
    /** Yes: {@code Tuesday after Easter}, {@code Friday before Memorial Day}, {@code Monday of Holy Week}. */
    private static final Pattern BY_HOLIDAY = Pattern.compile(
            " (?:right |just |immediately )?(?:after|before|following|preceding|prior to|of|following the|before"
                    + " the|after the) (?:the )?" + Holidays.ANY);
    /** Another weekday follows: a timetable. Yes: {@code /Wed/Fri}, {@code , Wednesday and Friday}, {@code  through Friday}. */
    private static final Pattern TIMETABLE = Pattern
            .compile("s?\\.?(?: ?[/,&-] ?| and |, and )" + ANY + "(?:(?: ?[/,&-] ?| and |, and )" + ANY
                    + "){1,5}|s?\\.?(?: ?[/-] ?| through | thru | to | - )" + ANY + "|s\\b");
    private static final Pattern TIMETABLE_BEFORE = Pattern.compile("(?:" + ANY
            + " ?(?:[/,&-]|and|through|thru|to|, and) ?|\\b(?:every|each|alternate|alternating|most|weekly on|q"
            + "|other|any given|once a week on|weekly) )$");
    private static final Pattern ALONE = Pattern.compile("(?![a-z0-9]|-[a-z])");
    private static final Pattern POINTED = Pattern.compile(
            "\\b(?:on|next|last|this|by|until|till|since|coming|past|following|previous|late|early|thru|through"
                    + "|for|due|of|to|from|before|after)(?: the)? $");

    private Weekdays() {}

    static List<Rule> rules() {
        return List.of(day("DATE-20", "day of the week with its date", FULL, WITH_DATE, Judge.always(0.98)),
                day("DATE-20", "day of the week with its date", SHORT, WITH_DATE, Judge.always(0.95)),
                day("DATE-21", "day of the week beside a holiday", FULL, BY_HOLIDAY, Judge.always(0.97)),
                day("DATE-22", "days of a timetable", FULL, TIMETABLE, Judge.always(0.25)),
                day("DATE-22", "days of a timetable", SHORT, TIMETABLE, Judge.always(0.2)),
                day("DATE-23", "day of the week", FULL, ALONE, Weekdays::full),
                day("DATE-23", "day of the week", SHORT, ALONE, Weekdays::abbreviated));
    }

    private static Rule day(String code, String reason, Anchor anchor, Pattern form, Judge judge) {
        return NumericDates.date(code, reason, anchor, form, judge);
    }

    private static double full(Found found) {
        return found.isAfter(TIMETABLE_BEFORE) ? 0.25 : 0.9;
    }

    /** "Wed", "sat" and "sun" are words; "Tues" and "Thurs" are nothing else. */
    private static double abbreviated(Found found) {
        String word = found.value();
        boolean plain = word.equals("tues") || word.equals("thurs") || word.equals("thur") || word.equals("weds");
        if (found.isAfter(TIMETABLE_BEFORE)) {
            return 0.2;
        }
        boolean pointed = found.isAfter(POINTED) && found.isCapitalised();
        boolean wordAsWell = word.equals("sat") || word.equals("sun") || word.equals("wed") || word.equals("mon");
        return plain ? 0.85 : pointed ? wordAsWell ? 0.6 : 0.85 : 0.1;
    }
}
