package org.tessera.core.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;

/**
 * A year of four digits that a text ties to a life: of a birth, or of what only grown-ups do.
 *
 * @param span where the digits stand
 * @param year the first one, of a range
 * @param stage of life
 */
record LifeYear(TextSpan span, int year, Stage stage) {
    /** What happened in the year. */
    enum Stage {
        BIRTH, GROWN_UP;

        boolean showsOldAge(int year, int noteYear) {
            return switch (this) {
                case BIRTH -> OldAge.isShownByBirth(year, noteYear);
                case GROWN_UP -> OldAge.isShownByGrownUp(year, noteYear);
            };
        }
    }

    /** What stands between a label and its year: no end of a sentence or line, and no year. */
    private static final String BETWEEN = "(?:(?!(?<!\\d)(?:1[89]|20)\\d{2}(?!\\d))(?:[^.;\\n]|\\.(?!\\s+\\p{Lu}))){0,48}?";

    private static final String YEAR = "(?<!\\d)(?<year>(?:1[89]|20)\\d{2})(?!\\d|%)";

    /** The second year of a range. Yes: {@code -45} behind 1943, {@code to 1945}. No: {@code -04-12} behind 1943. */
    private static final String RANGE = "(?:\\s?(?:[-\\u2013/]|to|through|until)\\s?(?:(?:1[89]|20)\\d{2}|\\d{2})(?![\\d/-]))?";

    private static final String BIRTH_WORD = "\\b(?i:born|dob|d\\.\\s?o\\.\\s?b|yob|birthdate|birth(?:[ _-]?(?:date|year|day))?|birthYear)\\b";

    /** Yes: {@code DOB: 03/04/1931}, {@code born in Ohio in 1931}, {@code b. 1931}, {@code birth year 1931}. No: {@code stillborn. In 2015}, {@code vitamin b 1931}. */
    private static final Pattern BIRTH = Pattern
            .compile("(?:" + BIRTH_WORD + BETWEEN + "|(?<=[(\\s])b\\.\\s?(?:in )?)" + YEAR);

    /** Yes: {@code graduated from high school in 1948}, {@code served 1943-45}, {@code class of 1950}. No: {@code served in a cup}. */
    private static final Pattern GROWN_UP = Pattern.compile(
            "\\b(?i:class of|graduat(?:ed?|ion|ing)|served|service|enlisted|drafted|inducted|conscripted|fought|veteran"
                    + "|married|marriage|wed|wedded|wedding|widowed)\\b" + BETWEEN + YEAR + RANGE);

    /** A word for a birth with nothing but its date behind it. Yes: {@code DOB: }. No: {@code born. Seen }. */
    private static final Pattern BIRTH_BEFORE = Pattern.compile(BIRTH_WORD + BETWEEN + "$");

    /** A date between a word of birth and another date: the first one is the birth. Yes: {@code DOB 3/4/60, seen }. */
    private static final Pattern OTHER_DATE = Pattern.compile("\\d{1,2}[/.-]\\d{1,2}(?!\\d)");

    /** The furthest that a label stands before its year. */
    private static final int REACH = 64;

    /** Whether a stretch is the date of a birth, as far as the words before it tell. */
    static boolean isBirth(PhiText note, TextSpan date) {
        String before = note.reveal().substring(Math.max(0, date.start() - REACH), date.start());
        Matcher birth = BIRTH_BEFORE.matcher(before);
        return birth.find() && !OTHER_DATE.matcher(birth.group()).find();
    }

    /** All in a text, those of birth first. A year that is tied to both is of a birth. */
    static List<LifeYear> in(PhiText note) {
        String text = note.reveal();
        List<LifeYear> found = new ArrayList<>();
        add(found, BIRTH.matcher(text), Stage.BIRTH);
        add(found, GROWN_UP.matcher(text), Stage.GROWN_UP);
        return List.copyOf(found);
    }

    private static void add(List<LifeYear> found, Matcher matcher, Stage stage) {
        while (matcher.find()) {
            TextSpan span = new TextSpan(matcher.start("year"), matcher.end());
            if (found.stream().noneMatch(known -> known.span().overlaps(span))) {
                found.add(new LifeYear(span, Integer.parseInt(matcher.group("year")), stage));
            }
        }
    }
}
