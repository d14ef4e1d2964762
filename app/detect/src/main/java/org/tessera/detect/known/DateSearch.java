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
    private static final Set<String> FILLERS = Set.of("of", "the", "st", "nd", "rd", "th", "day", "in", "and", "de");

    private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");

    private final NoteText text;
    private final List<TextSpan> tokens = new ArrayList<>();

    DateSearch(NoteText text) {
        this.text = text;
        Matcher token = TOKEN.matcher(text.plain());
        while (token.find()) {
            tokens.add(new TextSpan(token.start(), token.end()));
        }
    }

    /** Where the day of a value stands; nowhere if the value is no full date. */
    List<Detection> find(String value) {
        Optional<KnownDay> day = KnownDay.of(value.strip().toLowerCase(Locale.ROOT));
        List<Detection> found = new ArrayList<>();
        if (day.isEmpty()) {
            return found;
        }
        int token = 0;
        while (token < tokens.size()) {
            int last = longest(token, day.get().withYear());
            boolean year = last >= 0;
            last = year ? last : longest(token, day.get().withoutYear());
            if (last >= 0 && isAlone(token, last)) {
                last = withOrdinal(last);
                TextSpan span = tokens.get(token).cover(tokens.get(last));
                boolean named = span.length() > 5;
                found.add(new Detection(span, IdentifierKind.DATE, year ? Score.CERTAIN : new Score(named ? 0.93 : 0.5),
                        KnownIdentifierDetector.ID, year ? WHOLE : NO_YEAR));
                token = last;
            }
            token++;
        }
        return found;
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

    private String word(int token) {
        return text.plain().substring(tokens.get(token).start(), tokens.get(token).end());
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
