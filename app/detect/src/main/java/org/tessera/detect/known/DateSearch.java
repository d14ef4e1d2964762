package org.tessera.detect.known;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.Explanation;
import org.tessera.core.detect.Score;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.TextSpan;
import org.tessera.detect.rules.scan.NoteText;

/** Finds a known day in any written form: digits in any order, month names, words, with the year long, short or left out. */
final class DateSearch {
    private static final Explanation WHOLE = new Explanation("KNOWN-07", "known date, with its year");
    private static final Explanation NO_YEAR = new Explanation("KNOWN-08", "known date, without its year");
    private static final Pattern TOKEN = Pattern.compile("[0-9]+|\\p{L}+");
    private static final Pattern GAP = Pattern.compile("[ \\n,./'^-]{0,4}");
    private static final Set<String> FILLERS = Set.of("of", "the", "st", "nd", "rd", "th", "day", "in", "and", "de",
            "del");

    private static final Explanation MONTH = new Explanation("KNOWN-11", "month and year of a known date");
    private static final Set<String> WEEKDAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday",
            "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun");
    /** Yes: {@code born on }, {@code dob: }. No: {@code seen on }. */
    private static final Pattern BIRTH = Pattern
            .compile("\\b(?:born|birth|birthday|birthdate|dob|d\\.o\\.b)\\b.{0,20}$");
    /** The rest of a time stamp. Yes: {@code T00:00:00}. No: {@code T 5}. */
    private static final Pattern TIME = Pattern.compile("t\\d{1,2}:\\d{2}(?::\\d{2})?");
    /** Yes: {@code l0/o7/l954}. No: {@code so/so/and}. */
    private static final Pattern MISREAD = Pattern
            .compile("(?<![a-z0-9])[0-9olisb]{1,4}([/.-])[0-9olisb]{1,4}\\1[0-9olisb]{2,4}(?![a-z0-9])");
    private static final int LABEL_REACH = 30;
    private static final int LEAST_MISSPELT = 5;
    private static final double LIKELY = 0.95;
    /** Strengths and ratios look like this. */
    private static final double HARDLY = 0.15;

    private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");

    private final NoteText text;
    private final List<TextSpan> tokens = new ArrayList<>();
    private String month = "";

    DateSearch(NoteText text) {
        this.text = text;
        Matcher token = TOKEN.matcher(text.plain());
        while (token.find()) {
            tokens.add(new TextSpan(token.start(), token.end()));
        }
    }

    /** The same note with the digits of dates repaired: {@code l0/O7/l954} reads {@code 10/07/1954}. */
    static NoteText repaired(NoteText text) {
        String plain = MISREAD.matcher(text.plain()).replaceAll(date -> NumberSearch.digits(date.group()));
        return new NoteText(text.raw(), plain, text.words());
    }

    /** Where the day of a value stands; nowhere if the value is no full date. */
    List<Detection> find(String value) {
        Optional<KnownDay> day = KnownDay.of(value.strip().toLowerCase(Locale.ROOT));
        List<Detection> found = new ArrayList<>();
        if (day.isEmpty()) {
            return found;
        }
        this.month = day.get().monthName();
        int token = 0;
        while (token < tokens.size()) {
            int year = longest(token, day.get().withYear());
            int without = year < 0 ? longest(token, day.get().withoutYear()) : -1;
            int monthOnly = year < 0 && without < 0 ? longest(token, day.get().monthAndYear()) : -1;
            monthOnly = monthOnly >= 0 && isMonthForm(token, monthOnly) ? monthOnly : -1;
            int last = Math.max(year, Math.max(without, monthOnly));
            if (last >= 0 && isAlone(token, last)) {
                add(token, last, year >= 0 ? WHOLE : without >= 0 ? NO_YEAR : MONTH, found);
                token = withOrdinal(last);
            }
            token++;
        }
        return found;
    }

    private void add(int first, int last, Explanation why, List<Detection> found) {
        TextSpan days = tokens.get(first).cover(tokens.get(withOrdinal(last)));
        boolean told = !why.equals(NO_YEAR)
                || text.plain()
                        .substring(days.start(), days.end())
                        .chars()
                        .anyMatch(unit -> Character.isLetter((char) unit))
                || BIRTH.matcher(text.plain()).region(Math.max(0, days.start() - LABEL_REACH), days.start()).find();
        Matcher time = TIME.matcher(text.plain()).region(days.end(), text.length());
        TextSpan span = time.lookingAt() ? new TextSpan(days.start(), time.end()) : days;
        boolean weekday = first > 0 && isGap(first - 1, first) && WEEKDAYS.contains(word(first - 1));
        found.add(new Detection(weekday ? span.cover(tokens.get(first - 1)) : span, IdentifierKind.DATE,
                why.equals(WHOLE) ? Score.CERTAIN : new Score(told ? LIKELY : HARDLY), KnownIdentifierDetector.ID,
                why));
    }

    /** {@code March 1954}, {@code 03/1954}; but {@code 3, 1954} is the end of a day of another month. */
    private boolean isMonthForm(int first, int last) {
        return Character.isLetter(text.at(tokens.get(first).start()))
                || (last == first + 1 && "/-.".indexOf(text.at(tokens.get(first).end())) >= 0
                        && "/-.".indexOf(text.at(tokens.get(first).start() - 1)) < 0);
    }

    /** The last token of the longest form that opens with a token; -1 if none does. */
    private int longest(int first, Map<String, List<List<String>>> forms) {
        int longest = -1;
        for (List<String> form : forms.getOrDefault(word(first), List.of())) {
            longest = Math.max(longest, matchEnd(first, form));
        }
        return longest;
    }

    /** The last token that a form reaches, fillers between its words skipped; -1 if it does not match. */
    private int matchEnd(int first, List<String> form) {
        int token = first;
        int wanted = 0;
        int last = -1;
        while (wanted < form.size() && token < tokens.size()) {
            if (token > first && !isGap(token - 1, token)) {
                return -1;
            }
            String word = word(token);
            if (word.equals(form.get(wanted))) {
                wanted++;
                last = token;
            } else if (token == first || !FILLERS.contains(word)) {
                return -1;
            }
            token++;
        }
        return wanted == form.size() ? last : -1;
    }

    /** A token as it stands, or the name of the known month if it is a misspelling of it. */
    private String word(int token) {
        String word = text.plain().substring(tokens.get(token).start(), tokens.get(token).end());
        boolean misspelt = word.length() >= LEAST_MISSPELT && month.length() >= LEAST_MISSPELT && !word.equals(month)
                && Closeness.isMisspelt(month, word, false);
        return misspelt ? month : word;
    }

    private boolean isGap(int token, int next) {
        int from = tokens.get(token).end();
        int to = tokens.get(next).start();
        return to - from <= 4 && GAP.matcher(text.plain()).region(from, to).matches();
    }

    /** The {@code th} of {@code 7th} is part of the day. */
    private int withOrdinal(int last) {
        boolean glued = last + 1 < tokens.size() && tokens.get(last + 1).start() == tokens.get(last).end();
        return glued && ORDINAL_ENDINGS.contains(word(last + 1)) ? last + 1 : last;
    }

    /** No number goes on at either side. */
    private boolean isAlone(int first, int last) {
        char before = text.at(tokens.get(first).start() - 1);
        char further = text.at(tokens.get(first).start() - 2);
        boolean joined = (before == '/' || before == '-' || before == '.') && Character.isDigit(further);
        return !joined && !Character.isDigit(text.at(tokens.get(last).end()));
    }
}
