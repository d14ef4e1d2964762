package org.tessera.core.resolve;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.Explanation;
import org.tessera.core.detect.Score;
import org.tessera.core.note.SpanIndex;
import org.tessera.core.note.TextSpan;
import org.tessera.core.note.WordIndex;

/**
 * Finds what is made of a name that was found: initials ("J.S." after "John Smith", "JS" where somebody signs) and user
 * names ({@code @jsmith}, the part of an e-mail address before its sign).
 */
final class ShortNames {
    private static final Explanation INITIALS = new Explanation("SAME-03", "initials of a name in the note");
    private static final Explanation LOGIN = new Explanation("SAME-04", "user name made of a name in the note");

    /** Yes: {@code J.S.}, {@code J. M. S.}. No: {@code e.g.}. */
    private static final Pattern DOTTED = Pattern
            .compile("(?<![\\p{L}\\p{N}.])(?:\\p{Lu}\\. ?){1,3}\\p{Lu}\\.(?![\\p{L}\\p{N}])");
    /** Yes: {@code initials: JS}, {@code signed JS}, {@code /s/ JS}. No: {@code MS }. */
    private static final Pattern SIGNED = Pattern.compile(
            "(?:\\b(?:[Ii]nitials?|[Ii]nitiall?ed|[Ss]igned|[Dd]ictated|[Tt]ranscribed)(?: by)?[: ]{1,3}|/s/ ?)(\\p{Lu}{2,4})(?![\\p{L}\\p{N}])");
    /** The line of who dictated and who typed. Yes: {@code JS/kt}. No: {@code AM/pm dose}. */
    private static final Pattern TYPIST = Pattern.compile("^(\\p{Lu}{2,3})[:/]\\p{L}{2,3}\\s*$", Pattern.MULTILINE);
    /** Yes: {@code @jsmith}, {@code user jsmith51}. No: {@code user fee}. */
    private static final Pattern HANDLE = Pattern.compile(
            "(?:@|\\b(?:[Uu]ser(?: ?name| ?id)?|[Ll]ogin|[Hh]andle)(?: is)?:? |\\.(?:com|org|net|edu)/(?:\\w{1,12}/)?)([A-Za-z][\\w.-]{2,39}\\w)");
    /** Yes: {@code j.smith} of {@code j.smith@example.org}. No: {@code rate @ 60}. */
    private static final Pattern LOCAL_PART = Pattern.compile("(?<![\\w.-])([A-Za-z][\\w.-]{3,40})@");
    private static final Pattern NO_LETTERS = Pattern.compile("[._-]");
    /** Letters with dots that mean something on a ward. */
    private static final Set<String> SHORT_FORMS = Set.of("am", "pm", "iv", "im", "po", "pr", "ed", "er", "or", "md",
            "do", "rn", "np", "pa", "us", "ad", "as", "au", "od", "os", "ou", "ac", "pc", "hs", "bid", "tid", "qid",
            "qd", "prn", "npo", "dc", "ca", "ny", "la", "pt", "ot", "st", "ba", "bs", "ma", "ms", "phd", "usa", "eg",
            "ie", "cc", "ss");
    private static final double LEAST_SCORE = 0.8;
    /** More words than a name has: a span that swallowed a list tells no initials. */
    private static final int MOST_WORDS = 8;
    private static final double KEEPS = 0.9;

    private final String text;
    private final SpanIndex<Candidate> accepted;
    private final Map<String, Candidate> initials = new LinkedHashMap<>();
    private final Map<LoginName, Candidate> logins = new LinkedHashMap<>();
    private final List<Detection> found = new ArrayList<>();

    private ShortNames(String text, SpanIndex<Candidate> accepted) {
        this.text = text;
        this.accepted = accepted;
    }

    /** Findings at places that no accepted span covers. */
    static List<Detection> elsewhere(String text, List<Candidate> accepted) {
        ShortNames search = new ShortNames(text, new SpanIndex<>(accepted, Candidate::span));
        accepted.stream()
                .filter(candidate -> candidate.kind().isPerson() && candidate.score().value() >= LEAST_SCORE)
                .forEach(search::learn);
        if (!search.logins.isEmpty()) {
            search.read();
        }
        return search.found;
    }

    private void learn(Candidate candidate) {
        String value = text.substring(candidate.span().start(), candidate.span().end());
        List<String> words = WordIndex.WORD.matcher(value)
                .results()
                .map(MatchResult::group)
                .map(ShortNames::plain)
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.size() < 2 || words.size() > MOST_WORDS
                || words.stream().anyMatch(word -> !Character.isLetter(word.charAt(0)))) {
            return;
        }
        StringBuilder all = new StringBuilder();
        words.forEach(word -> all.append(word.charAt(0)));
        boolean turned = value.indexOf(',') > 0;
        char first = turned ? words.get(1).charAt(0) : all.charAt(0);
        char last = turned ? all.charAt(0) : all.charAt(all.length() - 1);
        initials.putIfAbsent("" + first + last, candidate);
        if (!turned) {
            initials.putIfAbsent(all.toString(), candidate);
        }
        logins.putIfAbsent(new LoginName(words, all.toString()), candidate);
    }

    private static String plain(String word) {
        return Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    private void read() {
        DOTTED.matcher(text).results().forEach(match -> initials(match.start(), match.end(), true));
        SIGNED.matcher(text).results().forEach(match -> initials(match.start(1), match.end(1), false));
        TYPIST.matcher(text).results().forEach(match -> initials(match.start(1), match.end(1), false));
        HANDLE.matcher(text).results().forEach(match -> login(match.start(1), match.end(1)));
        Matcher local = LOCAL_PART.matcher(text);
        while (local.find()) {
            login(local.start(1), local.end(1));
        }
    }

    private void initials(int start, int end, boolean dotted) {
        String letters = plain(text.substring(start, end).replaceAll("[. ]", ""));
        if (!dotted || !SHORT_FORMS.contains(letters)) {
            Optional.ofNullable(initials.get(letters)).ifPresent(candidate -> add(start, end, candidate, INITIALS));
        }
    }

    private void login(int start, int end) {
        String letters = plain(NO_LETTERS.matcher(text.substring(start, end)).replaceAll(""));
        logins.entrySet()
                .stream()
                .filter(entry -> entry.getKey().isMadeOf(letters))
                .findFirst()
                .ifPresent(entry -> add(start, end, entry.getValue(), LOGIN));
    }

    private void add(int start, int end, Candidate candidate, Explanation why) {
        TextSpan span = new TextSpan(start, end);
        if (!accepted.touches(span)) {
            found.add(new Detection(span, candidate.kind(), new Score(candidate.score().value() * KEEPS),
                    SameValue.DETECTOR, why));
        }
    }
}
