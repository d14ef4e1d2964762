package org.tessera.detect.rules.date;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tessera.detect.rules.scan.NoteText;

/**
 * The year a note was written in: that of its latest full date, else the year of the clock.
 *
 * @param clock tells today
 */
record NoteYear(InstantSource clock) {
    /** Older dates are of births and histories: no note of then is read as text. */
    private static final int FIRST = 2000;
    /** Yes: {@code 3/4/2021}, {@code 03-04-21}, {@code 2021-03-04}, {@code March 4, 2021}, {@code 4 Mar 2021}. No: {@code 120/80}, {@code 3/4}. */
    private static final Pattern FULL_DATE = Pattern
            .compile(DateForms.LEFT + "(?:(?<a>20\\d{2})[-/]\\d{1,2}[-/]\\d{1,2}|" + DateForms.DAY + "[-/.]"
                    + DateForms.DAY + "[-/.](?<b>20\\d{2}|\\d{2}))" + DateForms.RIGHT + "|\\b" + DateForms.MONTH
                    + "\\.?[- ]{1,2}(?:\\d{1,2}(?:st|nd|rd|th)?[-, ]{1,3})?(?<c>20\\d{2})(?!\\d)");

    /** The year of a note; no later than today's. */
    int of(NoteText text) {
        int today = clock.instant().atZone(ZoneOffset.UTC).getYear();
        int latest = 0;
        Matcher dates = FULL_DATE.matcher(text.plain());
        while (dates.find()) {
            int year = year(dates);
            if (year <= today) {
                latest = Math.max(latest, year);
            }
        }
        return latest >= FIRST ? latest : today;
    }

    private static int year(Matcher date) {
        String first = date.group("a");
        String last = first == null ? date.group("b") : first;
        int year = Integer.parseInt(last == null ? date.group("c") : last);
        return year < 100 ? FIRST + year : year;
    }
}
