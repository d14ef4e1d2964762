package org.tessera.core.vault;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tessera.core.identifier.TokenLabel;
import org.tessera.core.note.TextSpan;

/**
 * How tokens are written and found again. Reading is one scan over a text; a value is never looked for by replacement.
 *
 * <p>Written: {@code [[}, label, {@code _}, index of at least two digits, form as letters from {@code B} (none for the
 * first), {@code .}, check characters, {@code ]]}.
 */
public final class TokenFormat {
    private static final String LABELS = Arrays.stream(TokenLabel.values())
            .map(Enum::name)
            .collect(Collectors.joining("|"));

    /** Yes: {@code [[NAME_01.K7]]}, {@code [[DATE_12BC.W3]]}. No: {@code [[NAME_1.K7]]}, {@code [NAME_01.K7]}. */
    private static final Pattern EXACT = Pattern
            .compile("\\[\\[(" + LABELS + ")_(0[1-9]|[1-9]\\d{1,5})([B-Z]{0,2})\\.([A-HJ-NP-Z][A-HJ-NP-Z2-9]{1,3})]]");

    private static final String CHECK = "([A-HJ-NP-Z][A-HJ-NP-Z2-9]{1,3})(?![\\p{L}\\p{N}])";

    /** Emphasis and code marks of Markdown. */
    private static final String MARKS = "[*_`~]{0,3}";

    /** What a model may put in the place of {@code _} and {@code .} as long as brackets show that it is a token. */
    private static final String JOINT = "[\\s_.:-]{0,3}";

    /**
     * A token in brackets that was bent on the way: other case, other brackets, other joints. Yes: {@code [name 01.k7]},
     * {@code {{NAME-1-K7}}}, {@code [[**NAME_01.K7**]]}. No: {@code [NAME_01]}, {@code (age 62 male)}.
     */
    private static final Pattern BRACKETED = Pattern.compile(
            "(?:[\\[{<]\\s?){1,2}" + MARKS + "(" + LABELS + ")(?=[^\\p{L}])" + JOINT + "(0{0,3}[1-9]\\d{0,5})"
                    + "\\s?([B-Z]{0,2})(?=\\W|_)" + JOINT + CHECK + MARKS + "(?:\\s?[\\]}>]){0,2}",
            Pattern.CASE_INSENSITIVE);

    /**
     * A token that lost its brackets and kept joints that stand in no sentence. Yes: {@code NAME_01.K7},
     * {@code name-01-k7}. No: {@code age 62 male}, {@code Plan: 1. See}, {@code rename_01.k7}.
     */
    private static final Pattern BARE = Pattern.compile("(?<![\\p{L}\\p{N}])(" + LABELS
            + ")(?:_|-(?=\\d\\d))(0{0,3}[1-9]\\d{0,5})([B-Z]{0,2})[._:-]{1,2}" + CHECK + "(?:]])?",
            Pattern.CASE_INSENSITIVE);

    /** The same with a blank behind the label. Yes: {@code NAME 01.K7}. No: {@code Plan 1.Get}, {@code NAME 01 K7}. */
    private static final Pattern SPACED = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(" + LABELS + ") (0[1-9]|[1-9]\\d{1,5})([B-Z]{0,2})\\." + CHECK + "(?:]])?",
            Pattern.CASE_INSENSITIVE);

    /** The rest of a damaged token: whatever hangs on to it. */
    private static final String REST = "[\\p{L}\\p{N}_.]*";

    /**
     * What looks as if it wanted to be a token: anything short in double brackets, also unclosed or unopened, a label in
     * brackets, a label with an index, a label or a translated one with index and check characters. Yes:
     * {@code [[NAME_01]]}, {@code [[the patient]]}, {@code NAME_01}, {@code [DATE]}, {@code NOMBRE_01.K7},
     * {@code 9NAME_01.K7}. No: {@code NAME}, {@code [1]}, {@code DATE 01/02/2026}.
     */
    private static final Pattern LOOKALIKE = Pattern.compile("\\[\\[(?:[^\\[\\]\\n]{1,40}]{1,2}|" + REST + ")"
            + "|]]|(?:" + LABELS + ")_\\d{1,6}[A-Z]{0,2}\\.(?:" + CHECK + ")]{0,2}" + "|\\[(?:" + LABELS
            + ")[\\s_.-]{0,2}[0-9A-Z.]{0,6}]" + "|(?<![\\p{Lu}\\p{N}])(?:" + LABELS + ")_\\d" + REST
            + "|(?<![\\p{L}\\p{N}])(?i:" + LABELS + ")_\\d" + REST + "|(?<![\\p{L}\\p{N}])(?:" + LABELS
            + ")[ -]0[1-9](?!\\d|[/.-]\\d)" + REST + "|(?<![\\p{L}\\p{N}])\\p{L}{2,16}_\\d{2,6}[A-Z]{0,2}\\." + CHECK);

    private static final int FORM_LETTERS = 25;

    private TokenFormat() {}

    static String write(Token token) {
        return "[[" + token.label() + (token.index() < 10 ? "_0" : "_") + token.index() + letters(token.form()) + "."
                + token.check() + "]]";
    }

    /** Form 1 is nothing, 2 to 26 are {@code B} to {@code Z}, then {@code BB}, {@code BC} and on. */
    private static String letters(int form) {
        if (form == 1) {
            return "";
        }
        int number = form - 2;
        return number < FORM_LETTERS ? String.valueOf((char) ('B' + number))
                : letters(number / FORM_LETTERS + 1) + (char) ('B' + number % FORM_LETTERS);
    }

    private static int form(String letters) {
        return switch (letters.length()) {
            case 0 -> 1;
            case 1 -> letters.charAt(0) - 'B' + 2;
            default -> (form(letters.substring(0, 1)) - 1) * FORM_LETTERS + letters.charAt(1) - 'B' + 2;
        };
    }

    /** The tokens of a text that are written exactly, in order. Whether they were issued is another question. */
    public static List<TokenMention.Exact> exact(String text) {
        List<TokenMention.Exact> mentions = new ArrayList<>();
        Matcher matcher = EXACT.matcher(text);
        while (matcher.find()) {
            mentions.add(new TokenMention.Exact(span(matcher), read(matcher)));
        }
        return mentions;
    }

    /**
     * Everything in a text that is a token, a bent token or looks like one, in order and without overlap. Where readings
     * overlap the exact one counts before the bent one, and that before the look-alike.
     */
    public static List<TokenMention> scan(String text) {
        PlainReading plain = new PlainReading(text);
        List<TokenMention> mentions = new ArrayList<>(exact(text));
        addFree(mentions, BRACKETED, plain, TokenFormat::bent);
        addFree(mentions, BARE, plain, TokenFormat::bent);
        addFree(mentions, SPACED, plain, TokenFormat::bent);
        addFree(mentions, LOOKALIKE, plain, (span, matcher) -> new TokenMention.Lookalike(span));
        return List.copyOf(mentions);
    }

    private static TokenMention bent(TextSpan span, Matcher matcher) {
        return new TokenMention.Bent(span, read(matcher));
    }

    /** Adds what a pattern finds between the mentions that there are, so that none of them can hide a part of it. */
    private static void addFree(List<TokenMention> mentions, Pattern pattern, PlainReading plain,
            BiFunction<TextSpan, Matcher, TokenMention> reading) {
        Matcher matcher = pattern.matcher(plain.text()).useTransparentBounds(true).useAnchoringBounds(false);
        List<TokenMention> found = new ArrayList<>();
        int done = 0;
        for (TokenMention mention : mentions) {
            addAll(found, matcher.region(done, plain.indexOf(mention.span().start())), plain, reading);
            done = plain.indexBehind(mention.span().end());
        }
        addAll(found, matcher.region(done, plain.text().length()), plain, reading);
        mentions.addAll(found);
        mentions.sort(Comparator.comparing(TokenMention::span));
    }

    private static void addAll(List<TokenMention> found, Matcher matcher, PlainReading plain,
            BiFunction<TextSpan, Matcher, TokenMention> reading) {
        while (matcher.find()) {
            found.add(reading.apply(plain.toRaw(matcher.start(), matcher.end()), matcher));
        }
    }

    private static TextSpan span(Matcher matcher) {
        return new TextSpan(matcher.start(), matcher.end());
    }

    private static Token read(Matcher matcher) {
        return new Token(TokenLabel.valueOf(matcher.group(1).toUpperCase(Locale.ROOT)),
                Integer.parseInt(matcher.group(2)), form(matcher.group(3).toUpperCase(Locale.ROOT)),
                matcher.group(4).toUpperCase(Locale.ROOT));
    }
}
