package org.tessera.core.policy;

import java.util.List;
import java.util.regex.Pattern;

/** The forms in which a note writes a date that can be read without guessing, each with what it has of a date. */
final class DateForms {
    static final String MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december";

    private static final String NAME = "(?<name>january|february|march|april|may|june|july|august|september|october|november"
            + "|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)";
    private static final String ORDINAL = "(?<ordinal>st|nd|rd|th)?";
    private static final String YEAR = "(?<year>\\d{4}|'?\\d{2})";

    /** Yes: {@code Tuesday, }, {@code Tue }. The day of the week stays true, because dates move by whole weeks. */
    private static final String WEEKDAY = "(?:(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday"
            + "|friday|saturday|sunday)\\.?,?\\s+(?:the\\s+)?)?";

    /** Yes: {@code  14:30}, {@code T09:30:00Z}, {@code  at 2:15 pm}. */
    private static final String TIME = "(?:(?:t|,?\\s+(?:at\\s+)?)\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,6})?)?(?:\\s?[ap]\\.?m\\.?)?(?:\\s?z|[+-]\\d{2}:?\\d{2})?)?";

    /** In this order: of two that fit, the first is meant. */
    static final List<Pattern> ALL = List.of(
            // 2021-03-04, 2021/3/4
            form("(?<year>\\d{4})(?<sign>[-/.])(?<month>\\d{1,2})\\k<sign>(?<day>\\d{1,2})"),
            // 20210304, 20210304093000
            form("(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})(?:\\d{6}|\\d{4})?"),
            // 3/4/2021, 03-04-21, 14.10.2026
            form("(?<month>\\d{1,2})\\s?[-/.]\\s?(?<day>\\d{1,2})\\s?[-/.]\\s?" + YEAR),
            // 3/4, 03-04
            form("(?<month>\\d{1,2})[-/](?<day>\\d{1,2})"),
            // March 4, 2021, Mar-04-2021, MAR 4th, March 4 '21
            form(NAME + "\\.?[\\s,-]*(?:the\\s+)?(?<day>\\d{1,2})" + ORDINAL + "(?:[\\s,.-]+(?:of\\s+)?" + YEAR
                    + ")?,?"),
            // 4 March 2021, 04Mar2021, 4-Mar-21, 3rd of March
            form("(?<day>\\d{1,2})" + ORDINAL + "(?:\\s+day)?(?:\\s+of)?[\\s/-]*" + NAME + "\\.?(?:[\\s,./-]*" + YEAR
                    + ")?"),
            // March 2021, Mar '21, March of 2021
            form(NAME + "\\.?,?(?:\\s+of)?[\\s-]*(?<year>\\d{4}|'\\d{2})"),
            // 3/2021
            form("(?<month>\\d{1,2})[-/](?<year>\\d{4})"),
            // 2021-03
            form("(?<year>\\d{4})[-/](?<month>\\d{1,2})"),
            // 2021
            form("(?<year>\\d{4})"),
            // March
            form(NAME + "\\.?"));

    private DateForms() {}

    private static Pattern form(String date) {
        return Pattern.compile(WEEKDAY + date + TIME, Pattern.CASE_INSENSITIVE);
    }
}
